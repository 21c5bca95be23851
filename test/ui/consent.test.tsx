import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import * as v from 'valibot'
import { DeedOutput } from '../../cloudfunctions/contract/deeds'
import { ConsentCard } from '../../src/features/deeds/view/consent-card'
import { fill, t } from '../../src/i18n/t'
import { queryClient } from '../../src/services/query-client'
import { fakeHost } from './support/host'
import { DEED_ID, VILLAGE } from './support/villager'

const deed = (over: object = {}) =>
  v.parse(DeedOutput, {
    deedId: DEED_ID,
    villageCode: VILLAGE,
    villageName: '北关村',
    deedClass: 'helpingOthers',
    happenedOn: '2026-03-01',
    status: 'accepted',
    version: 2,
    viewer: 'praised',
    praised: [{ as: 'villager' }],
    nominator: { as: 'villager' },
    myConsent: 'unanswered',
    photos: [],
    timeline: [],
    can: ['answerConsent'],
    ...over,
  })

const show = (over?: object) =>
  render(
    <QueryClientProvider client={queryClient}>
      <ConsentCard deed={deed(over)} />
    </QueryClientProvider>,
  )

const { consent } = t.deedPage
afterEach(cleanup)

describe('the consent of the praised', () => {
  test('says that everything reads "a villager" until they answer, and what each answer does', () => {
    show()
    expect(screen.getByText(consent.waitingUndated)).toBeTruthy()
    for (const words of Object.values(consent.does)) expect(screen.getByText(words)).toBeTruthy()
    for (const radio of screen.getAllByRole('radio')) expect(radio.getAttribute('aria-checked')).toBe('false')
  })

  test('is sent when it was chosen, not before', async () => {
    const host = fakeHost({ 'deeds.answerConsent': () => ({ done: true }) })
    show()
    const send = screen.getByRole('button', { name: consent.send })
    fireEvent.click(send)
    expect(host.calls).toEqual([])
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(t.deeds.consents.surnameOnly.title) }))
    fireEvent.click(send)
    await waitFor(() =>
      expect(host.inputsOf('deeds.answerConsent')).toEqual([{ deedId: DEED_ID, consent: 'surnameOnly' }]),
    )
  })

  test('can be changed later, and says what it is now', () => {
    show({ myConsent: 'fullName' })
    expect(screen.getByText(fill(consent.now, { consent: t.deeds.consentStates.fullName }))).toBeTruthy()
  })
})
