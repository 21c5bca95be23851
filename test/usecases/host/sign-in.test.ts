import { runDueJobs } from '../../../cloudfunctions/domain/jobs'
import { grantRole } from '../../../cloudfunctions/domain/people/grant-role'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import { signIn } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { joinPhone, takePhone } from '../../support/family-phone'
import { countyHost, letIn } from '../../support/let-in'
import { give, newAccount, person, writing } from '../../support/people'
import { COUNTY, TOWNSHIP, VILLAGE } from '../../support/village'

const test = useDatabase()

describe('a computer that shows a code', () => {
  it('is let in by whoever reads the code with their phone, once, and no other browser is', async () => {
    const { village, browser, app } = await countyHost(test.db)
    const clerk = await person(village, '钱文书')
    const [office, other] = [browser(), browser()]
    const code = await office.begin()
    expect(await office.outcome()).toBe('waiting')
    const seen = await call(village, clerk, 'signIn.look', {
      code: ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`,
    })
    expect(seen).toMatchObject({ state: 'waiting', system: 'windows', browser: 'edge', from: '127.0.0.1' })
    await call(village, clerk, 'signIn.answer', { code, agrees: true })

    expect(await other.outcome()).toBe('expired')
    const copied = new Map(office.jar)
    expect(await office.outcome()).toBe('letIn')
    expect((await office.me()).person.name).toBe('钱文书')
    for (const [name, value] of copied) other.jar.set(name, value)
    expect(await other.outcome()).toBe('expired')
    expect((await other.me()).signedIn).toBe(false)
    expect(await refusal(village, clerk, 'signIn.answer', { code, agrees: true })).toBe('WRONG_STATE')
    await app.close()
  })

  it('is told when it was sent away, and when its two minutes are over; the code is then worth nothing', async () => {
    const { village, browser, real, app } = await countyHost(test.db)
    const clerk = await person(village, '钱文书')
    const [refused, late, slow] = [browser(), browser(), browser()]
    await call(village, clerk, 'signIn.answer', { code: await refused.begin(), agrees: false })
    expect(await refused.outcome()).toBe('refused')
    const [lateCode, slowCode] = [await late.begin(), await slow.begin()]
    await call(village, clerk, 'signIn.answer', { code: slowCode, agrees: true })
    real.forward({ minutes: 2 })
    expect((await call(village, clerk, 'signIn.look', { code: lateCode })).state).toBe('expired')
    expect(await refusal(village, clerk, 'signIn.answer', { code: lateCode, agrees: true })).toBe('WRONG_STATE')
    expect([await late.outcome(), await slow.outcome()]).toEqual(['expired', 'expired'])
    expect((await slow.me()).signedIn).toBe(false)
    real.forward({ days: 1 })
    await runDueJobs(village)
    expect(await test.db.select().from(signIn)).toEqual([])
    await app.close()
  })

  it('keeps code and secret out of the database, and is slowed down when one address begins too many', async () => {
    const { browser, app } = await countyHost(test.db)
    const one = browser()
    const code = await one.begin()
    const kept = JSON.stringify(await test.db.select().from(signIn))
    for (const secret of [code, ...one.jar.values()]) expect(kept).not.toContain(secret)
    for (let begun = 1; begun < 40; begun += 1) await browser().begin()
    const answer = await browser().send('POST', '/sign-in')
    expect(answer.json()).toMatchObject({ ok: false, error: { code: 'TOO_MANY', retryAfter: 120 } })
    expect(answer.headers['retry-after']).toBe('120')
    await app.close()
  })

  it('leads a camera that scans the code to the page where it is confirmed', async () => {
    const { browser, app } = await countyHost(test.db)
    const { headers } = await browser().send('GET', '/s/ABCD2345')
    expect(headers.location).toBe('/#/pages/more/let-in/index?code=ABCD2345')
    expect((await browser().send('GET', '/s/%22%3E')).headers.location).toBe('/#/pages/more/let-in/index?code=')
    await app.close()
  })
})

describe('where somebody is signed in', () => {
  it('is listed to them alone, and ended from anywhere: one, or all others', async () => {
    const host = await countyHost(test.db)
    const { village, app } = host
    const [clerk, stranger] = [await person(village, '钱文书'), await person(village, '孙外人')]
    const [first, second, third] = [await letIn(host, clerk), await letIn(host, clerk), await letIn(host, clerk)]
    const listed = await second.sessions()
    expect(listed).toHaveLength(3)
    const [mine] = listed.filter(({ own }) => own)
    expect((await call(village, stranger, 'signIn.sessions', {})).sessions).toEqual([])
    const sessionId = mine?.sessionId
    if (!sessionId) throw new Error('the browser that asks is on the list')
    expect(await refusal(village, stranger, 'signIn.endSession', { sessionId })).toBe('NOT_FOUND')

    await call(village, clerk, 'signIn.endSession', { sessionId })
    expect((await second.me()).signedIn).toBe(false)
    const intent = '018f0000-0000-4000-8000-000000000000'
    await app.inject({
      method: 'POST',
      url: '/call/signIn.endOtherSessions',
      headers: { cookie: [...third.jar].map((pair) => pair.join('=')).join('; ') },
      payload: { input: {}, intent },
    })
    expect((await first.me()).signedIn).toBe(false)
    expect((await third.me()).signedIn).toBe(true)
    await app.close()
  })

  it('ends with their office, with leaving the phone and with the account', async () => {
    const host = await countyHost(test.db)
    const { village, app } = host
    const [clerk, officer] = [await person(village, '钱文书'), await person(village, '周乡镇')]
    await give(village, officer, 'townshipOfficer', TOWNSHIP)
    await give(village, clerk, 'clerk')
    const { holders } = await call(village, officer, 'people.roleHolders', { divisionCode: VILLAGE })
    const office = await letIn(host, clerk)
    const grantId = holders[0]?.grantId
    if (!grantId) throw new Error('the clerk holds an office')
    await call(village, officer, 'people.endRole', { grantId })
    expect((await office.me()).signedIn).toBe(false)

    const home = await letIn(host, clerk)
    await call(village, clerk, 'phone.leave', {})
    expect((await home.me()).signedIn).toBe(false)
    const theirs = await letIn(host, officer)
    await call(village, officer, 'privacy.closeAccount', { leavePublicPages: false })
    expect((await theirs.me()).signedIn).toBe(false)
    await app.close()
  })

  it('opens no office from the minute in which their term is over by its date', async () => {
    const host = await countyHost(test.db)
    const { village, app, real } = host
    const clerk = await person(village, '钱文书')
    const today = countyDate(village.clock.now())
    const term = { from: today, until: today }
    const { personId } = clerk
    await writing(village, (w) => grantRole(w, [COUNTY], { personId, role: 'clerk', divisionCode: VILLAGE, ...term }))
    const office = await letIn(host, clerk)
    const asked = async () => (await office.send('POST', '/call/people.bindingRequests', {})).json()
    const sheet = { kind: 'notices' as const, divisionCode: VILLAGE, format: 'csv' as const }
    const { path } = await call(village, clerk, 'sheets.open', sheet)
    real.set('2026-03-02T15:59:59.000Z')
    expect((await asked()).ok).toBe(true)
    expect((await office.send('GET', path)).statusCode).toBe(200)
    real.set('2026-03-02T16:00:00.000Z')
    expect((await office.me()).rights).toEqual([])
    expect((await asked()).error.code).toBe('NO_RIGHT')
    expect((await office.send('GET', path)).statusCode).toBe(404)
    await app.close()
  })

  it('stays theirs who let it in when another of the family takes the phone', async () => {
    const host = await countyHost(test.db)
    const { village, app } = host
    const father = await person(village, '赵父亲')
    const clerk = await person(village, '钱文书')
    await give(village, clerk, 'clerk')
    await call(village, father, 'phone.setPin', { pin: '2468' })
    const son = await joinPhone(village, clerk, father, '赵儿子')
    const computer = await letIn(host, father)
    await takePhone(village, son, '1357')
    expect((await computer.me()).person.name).toBe('赵父亲')
    expect((await call(village, father, 'signIn.sessions', {})).sessions).toEqual([])
    await app.close()
  })

  it('nobody without a place in the roster lets a computer in', async () => {
    const { village, browser, app } = await countyHost(test.db)
    const unbound = { accountId: await writing(village, newAccount) }
    const code = await browser().begin()
    expect(await refusal(village, unbound, 'signIn.answer', { code, agrees: true })).toBe('NOT_BOUND')
    await app.close()
  })
})
