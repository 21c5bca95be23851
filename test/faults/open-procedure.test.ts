import { initTRPC } from '@trpc/server'
import * as v from 'valibot'
import type { Procedure } from '../../cloudfunctions/procedures'
import { undeclared } from '../support/contract/walk-access'

const t = initTRPC.meta<{ access: object }>().create()
const open = { access: { who: 'anyone' } }
const Empty = v.object({})

/** Starts the API with one more procedure. */
async function start(leak: Parameters<typeof t.router>[0]) {
  jest.resetModules()
  jest.doMock('../../cloudfunctions/router', () => ({ appRouter: t.router({ deeds: t.router(leak) }) }))
  return import('../../cloudfunctions/procedures')
}

describe('an open procedure stops the start', () => {
  it('without access', async () => {
    const leak = {
      all: t.procedure
        .input(Empty)
        .output(Empty)
        .query(() => ({})),
    }
    await expect(start(leak)).rejects.toThrow('deeds.all declares no access')
  })
  it('without input', async () => {
    const leak = {
      all: t.procedure
        .meta(open)
        .output(Empty)
        .query(() => ({})),
    }
    await expect(start(leak)).rejects.toThrow('deeds.all declares no input')
  })
  it('without output', async () => {
    const leak = {
      all: t.procedure
        .meta(open)
        .input(Empty)
        .query(() => ({})),
    }
    await expect(start(leak)).rejects.toThrow('deeds.all declares no output')
  })
  it('and one that declares all three does not', async () => {
    const fine = {
      all: t.procedure
        .meta(open)
        .input(Empty)
        .output(Empty)
        .query(() => ({})),
    }
    expect([...(await start(fine)).PROCEDURES.keys()]).toEqual(['deeds.all'])
  })
})

describe('the security matrix', () => {
  const declared = (path: string, access: Procedure['access']) =>
    new Map([[path, { path, kind: 'query', access } satisfies Procedure]])

  it('fails for a procedure that it does not name', () => {
    expect(undeclared(declared('deeds.all', { who: 'anyone' }))).toContain('deeds.all: not in the matrix')
  })
  it('fails for one that was opened further than it says', () => {
    const opened = undeclared(declared('points.balance', { who: 'anyone' }))
    expect(opened).toContain('points.balance: declared as anyone')
  })
  it('fails for one that is gone', () => {
    expect(undeclared(new Map())).toContain('session.me: no such procedure')
  })
})
