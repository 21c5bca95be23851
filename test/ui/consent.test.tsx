import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import * as v from 'valibot'
import { DeedOutput } from '../../cloudfunctions/contract/deeds'
import { AnswerCards } from '../../src/features/deeds/view/answer-cards'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { queryClient } from '../../src/services/query-client'
import { fakeHost } from './support/host'
import { DEED_ID, PERSON_ID, VILLAGE } from './support/villager'

const answer = {
  personId: PERSON_ID,
  name: '钱帮忙',
  answersAs: 'self',
  consent: 'unanswered',
  pointsWanted: false,
  guardian: 'notNeeded',
}

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
    praisedInPublic: [{ as: 'villager' }],
    nominator: { as: 'villager' },
    myConsent: 'unanswered',
    answers: [answer],
    photos: [],
    timeline: [],
    can: ['answerConsent'],
    ...over,
  })

const show = (over?: object) =>
  render(
    <QueryClientProvider client={queryClient}>
      <AnswerCards deed={deed(over)} />
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
      expect(host.inputsOf('deeds.answerConsent')).toEqual([
        { deedId: DEED_ID, personId: PERSON_ID, consent: 'surnameOnly', pointsWanted: false },
      ]),
    )
  })

  test('can be changed later, and says what it is now', () => {
    show({ answers: [{ ...answer, consent: 'fullName' }] })
    expect(screen.getByText(fill(consent.now, { consent: t.deeds.consentStates.fullName }))).toBeTruthy()
  })

  test('who declines says whether they want the points before it can be sent', async () => {
    const host = fakeHost({ 'deeds.answerConsent': () => ({ done: true }) })
    show()
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${t.deeds.consents.declined.title}`) }))
    fireEvent.click(screen.getByRole('button', { name: consent.send }))
    expect(host.calls).toEqual([])
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${consent.pointsYes.title}`) }))
    fireEvent.click(screen.getByRole('button', { name: consent.send }))
    await waitFor(() =>
      expect(host.inputsOf('deeds.answerConsent')).toEqual([
        { deedId: DEED_ID, personId: PERSON_ID, consent: 'declined', pointsWanted: true },
      ]),
    )
  })

  test('says that a late yes brings a notice of its own', () => {
    show({ status: 'confirmed', answers: [{ ...answer, consent: 'declined' }] })
    expect(screen.queryByText(consent.again)).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(t.deeds.consents.fullName.title) }))
    expect(screen.getByText(consent.again)).toBeTruthy()
  })

  test('is the family’s for somebody who died, and says so', () => {
    show({ viewer: 'family', answers: [{ ...answer, answersAs: 'family' }] })
    expect(screen.getByText(consent.titles.family)).toBeTruthy()
    expect(screen.getByText(fill(consent.asked.family, { name: '钱帮忙' }))).toBeTruthy()
  })
})

describe('the guardian of a child', () => {
  const child = { ...answer, name: '钱小宝', answersAs: 'guardian', guardian: 'asked' }
  const asked = { status: 'submitted', viewer: 'family', can: ['answerAsGuardian'], answers: [child] }
  const { guardian } = t.deedPage

  test('agrees with one press', async () => {
    const host = fakeHost({ 'deeds.answerAsGuardian': () => ({ done: true }) })
    show(asked)
    fireEvent.click(screen.getByRole('button', { name: guardian.agree }))
    await waitFor(() =>
      expect(host.inputsOf('deeds.answerAsGuardian')).toEqual([{ deedId: DEED_ID, personId: PERSON_ID, agrees: true }]),
    )
  })

  test('refuses after being asked once more', async () => {
    const host = fakeHost({ 'deeds.answerAsGuardian': () => ({ done: true }) })
    show(asked)
    fireEvent.click(screen.getByRole('button', { name: guardian.refuse }))
    expect(host.calls).toEqual([])
    expect(screen.getByText(guardian.refuseWords)).toBeTruthy()
    const buttons = screen.getAllByRole('button', { name: guardian.refuse })
    fireEvent.click(buttons[buttons.length - 1] as HTMLElement)
    await waitFor(() =>
      expect(host.inputsOf('deeds.answerAsGuardian')).toEqual([
        { deedId: DEED_ID, personId: PERSON_ID, agrees: false },
      ]),
    )
  })
})
