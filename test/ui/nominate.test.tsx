import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { LIMITS } from '../../cloudfunctions/contract/limits'
import { faultSentence } from '../../src/i18n/failure'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { go } from '../../src/services/navigate'
import { queryClient } from '../../src/services/query-client'
import { Refusal } from './support/host'
import { choosePraised, fillWhat, formIsOpen, nominateHost, openForm, press, STORY, type } from './support/nominate'
import { aMe, DEED_ID, NEIGHBOUR_ID, VILLAGE } from './support/villager'

jest.mock('../../src/services/navigate', () => ({ go: jest.fn(), goBack: jest.fn(), goInstead: jest.fn() }))

const { nominate } = t
const { what, preview, similar, kept } = nominate

async function openFilled() {
  openForm()
  await formIsOpen()
  await choosePraised()
  fillWhat()
}

async function look() {
  press(nominate.check)
  await screen.findByRole('dialog', { name: preview.title })
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  queryClient.clear()
  jest.clearAllMocks()
})

describe('the report form', () => {
  test('fills in the own village and tells people of one name apart', async () => {
    nominateHost()
    openForm()
    await screen.findByText('北关村')
    await choosePraised()
    expect(screen.getByRole('button', { name: fill(t.picking.drop, { name: '孙彩霞' }) })).toBeTruthy()
  })

  test('asks for somebody who is not signed in to sign in', async () => {
    nominateHost({ 'session.me': () => aMe({ signedIn: false, person: null }) })
    openForm()
    expect(await screen.findByRole('button', { name: t.session.go })).toBeTruthy()
  })

  test('says to an account that is not bound when review starts, and lets it write', async () => {
    nominateHost({ 'session.me': () => aMe({ person: null }) })
    openForm()
    await formIsOpen()
    expect(screen.getByText(nominate.unbound)).toBeTruthy()
  })

  test('without network can be filled, and says so', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('no network'))
    openForm()
    expect(await screen.findByText(nominate.offline)).toBeTruthy()
    type(what.place, '村口')
    expect(screen.getByDisplayValue('村口')).toBeTruthy()
  })

  test('says every fault beside its field and opens no preview', async () => {
    const host = nominateHost()
    openForm()
    await formIsOpen()
    type(what.story, '短')
    press(nominate.check)
    expect(screen.getByText(faultSentence({ fault: 'tooShort', limit: LIMITS.storyMin }))).toBeTruthy()
    expect(screen.getByText(faultSentence({ fault: 'tooFew', limit: 1 }))).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(host.inputsOf('deeds.nominate')).toEqual([])
  })

  test('counts what is typed and says at once when it is over its limit', async () => {
    nominateHost()
    openForm()
    await formIsOpen()
    type(what.story, '好'.repeat(LIMITS.storyMax + 1))
    expect(screen.getByText(`${LIMITS.storyMax + 1}/${LIMITS.storyMax}`)).toBeTruthy()
    expect(screen.getByText(faultSentence({ fault: 'tooLong', limit: LIMITS.storyMax }))).toBeTruthy()
  })

  test.each(['2026-02-02', '2026-03-06'])('refuses an act of %s, out of the thirty days', async (day) => {
    nominateHost()
    await openFilled()
    type(what.on, day)
    press(nominate.check)
    expect(screen.getByText(t.errors.ACT_OUT_OF_TIME)).toBeTruthy()
  })
})

describe('the draft', () => {
  test('comes back with a word about it, and goes when it is thrown away', async () => {
    nominateHost()
    await openFilled()
    cleanup()
    openForm()
    await screen.findByText(kept.words)
    expect(screen.getByDisplayValue(STORY)).toBeTruthy()
    press(kept.discard)
    press(kept.confirm)
    expect(screen.queryByDisplayValue(STORY)).toBeNull()
    expect(screen.queryByText(kept.words)).toBeNull()
  })

  test('stays when sending failed, and the second try carries the same intent', async () => {
    const intents: unknown[] = []
    let tries = 0
    const host = nominateHost({
      'deeds.nominate': () => {
        tries += 1
        if (tries === 1) throw new Refusal('BUSY')
        return { deedId: DEED_ID, status: 'submitted' }
      },
    })
    const plain = globalThis.fetch
    globalThis.fetch = (url, init) => {
      if (String(url).endsWith('deeds.nominate')) intents.push(JSON.parse(String(init?.body)).intent)
      return plain(url, init)
    }
    await openFilled()
    await look()
    press(preview.send)
    await screen.findByText(t.errors.BUSY)
    expect(screen.getByDisplayValue(STORY)).toBeTruthy()
    press(preview.send)
    await waitFor(() => expect(go).toHaveBeenCalledWith('deed', { deedId: DEED_ID }))
    expect(host.inputsOf('deeds.nominate')).toHaveLength(2)
    expect(intents[1]).toBe(intents[0])
  })
})

describe('sending', () => {
  test('sends what was previewed, once however often it is pressed, and opens the timeline', async () => {
    const host = nominateHost()
    await openFilled()
    await look()
    expect(screen.getByText(fill(preview.praised, { words: '孙彩霞' }))).toBeTruthy()
    const send = screen.getByRole('button', { name: preview.send })
    await act(async () => {
      send.click()
      send.click()
    })
    await waitFor(() => expect(go).toHaveBeenCalledWith('deed', { deedId: DEED_ID }))
    expect(host.inputsOf('deeds.nominate')).toEqual([
      {
        villageCode: VILLAGE,
        deedClass: 'helpingOthers',
        praised: [NEIGHBOUR_ID],
        outsiders: [],
        helped: [],
        story: STORY,
        place: '村卫生室门口',
        happenedOn: '2026-03-04',
        photos: [],
        anonymous: false,
      },
    ])
    expect(screen.queryByDisplayValue(STORY)).toBeNull()
  })

  test('says what the village will see of an anonymous nominator', async () => {
    nominateHost()
    await openFilled()
    press(nominate.anonymous.title, 'switch')
    await look()
    expect(screen.getByText(fill(preview.you, { name: t.people.shown.villager }))).toBeTruthy()
  })

  test('shows a likely duplicate, and makes the second reporter a witness of the first report', async () => {
    const host = nominateHost({
      'deeds.similar': () => ({ similar: [{ deedId: DEED_ID }] }),
      'deeds.joinAsWitness': () => ({ done: true }),
    })
    await openFilled()
    await look()
    await screen.findByText(similar.private)
    press(similar.join)
    await waitFor(() => expect(go).toHaveBeenCalledWith('deed', { deedId: DEED_ID }))
    expect(host.inputsOf('deeds.joinAsWitness')).toEqual([{ deedId: DEED_ID, note: STORY }])
    expect(host.inputsOf('deeds.nominate')).toEqual([])
  })

  test('shows a public duplicate without offering to be its witness', async () => {
    nominateHost({ 'deeds.similar': () => ({ similar: [{ deedId: DEED_ID, publicText: '雨夜送医' }] }) })
    await openFilled()
    await look()
    await screen.findByText(fill(similar.public, { words: '雨夜送医' }))
    expect(screen.queryByRole('button', { name: similar.join })).toBeNull()
  })
})
