import { DrizzleQueryError } from 'drizzle-orm'
import { faultFields, type LogLine, lineLog } from '../../../cloudfunctions/platform/log'

const clock = { now: () => new Date('2026-03-08T01:02:03.000Z') }

describe('the log', () => {
  it('writes one line an event, with the fields of its request', () => {
    const lines: LogLine[] = []
    lineLog(clock, (line) => lines.push(line))
      .with({ requestId: 'r1' })
      .warn('call refused', { code: 'NO_RIGHT' })
    const expected = {
      level: 'warn',
      at: '2026-03-08T01:02:03.000Z',
      event: 'call refused',
      requestId: 'r1',
      code: 'NO_RIGHT',
    }
    expect(lines).toEqual([expected])
  })

  it('keeps nothing of what somebody sent', () => {
    const unread = () => JSON.parse('{"name":王小明,"phone":13812345678}')
    const faults = [
      new Error('no place for 王小明 13812345678'),
      new TypeError(`cannot read "Zhang San" of 138-1234-5678`),
    ]
    try {
      unread()
    } catch (error) {
      faults.push(error as Error)
    }
    const kept = JSON.stringify(faults.map((fault) => faultFields(fault).message))
    expect(kept).toBe('["no place for … …","cannot read … of …",null]')
  })

  it.each([
    ['22P02', 'invalid input syntax: "Zhang San"'],
    ['23505', 'duplicate key value violates unique constraint "person_pkey"'],
  ])('keeps no data of a failed statement (%s)', (code, message) => {
    const cause = Object.assign(new Error(message), { code, constraint: 'person_pkey' })
    const kept = faultFields(new DrizzleQueryError('insert into person values ($1)', ['Zhang San'], cause))
    expect(kept.sqlstate).toBe(code)
    expect(JSON.stringify(kept)).not.toContain('Zhang San')
    expect(kept.where).toContain('log.test.ts')
  })
})
