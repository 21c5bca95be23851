import type postgres from 'postgres'

/** Is told of each statement that took so long: its text, in which values are only numbered places. */
export interface SlowQueries {
  afterMs: number
  tell(statement: string, ms: number): void
}

type Client = postgres.Sql | postgres.TransactionSql
type Work = (client: postgres.TransactionSql) => unknown

/** A statement is sent when somebody waits for it; from then on it is timed. */
function timed(query: object, statement: string, slow: SlowQueries): object {
  const wait = Reflect.get(query, 'then')
  let waitedFor = false
  const value = (...done: unknown[]) => {
    const began = performance.now()
    const ended = () => {
      const ms = performance.now() - began
      if (ms >= slow.afterMs) slow.tell(statement, Math.round(ms))
    }
    const answered: unknown = Reflect.apply(wait, query, done)
    if (!waitedFor) Promise.resolve(answered).then(ended, ended)
    waitedFor = true
    return answered
  }
  return Object.defineProperty(query, 'then', { value, configurable: true })
}

/** The same client, whose statements are timed, those of its transactions included. */
export function watchQueries<C extends Client>(client: C, slow: SlowQueries): C {
  return new Proxy(client, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target)
      if (typeof found !== 'function') return found
      if (name === 'unsafe')
        return (statement: string, ...rest: unknown[]) =>
          timed(Reflect.apply(found, target, [statement, ...rest]), statement, slow)
      if (name === 'begin' || name === 'savepoint')
        return (work: Work) =>
          Reflect.apply(found, target, [(inner: postgres.TransactionSql) => work(watchQueries(inner, slow))])
      return found
    },
  })
}
