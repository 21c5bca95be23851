import { types } from 'node:util'
import type { Clock } from './clock'
import { databaseFaultOf } from './db/errors'

/** Codes, ids and numbers; never a name, a text that a person wrote, a telephone number or a secret. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** `event` is a fixed phrase to search for; what differs from time to time stands in `fields`. */
export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
  /** The same log with fields on every line, such as the request id. */
  with(fields: LogFields): Log
}

export type LogLevel = 'info' | 'warn' | 'error'
export type LogLine = LogFields & { level: LogLevel; at: string; event: string }

/** A log that hands each line to `write`. */
export function lineLog(clock: Clock, write: (line: LogLine) => void, always: LogFields = {}): Log {
  const at =
    (level: LogLevel) =>
    (event: string, fields: LogFields = {}) =>
      write({ level, at: clock.now().toISOString(), event, ...always, ...fields })
  return {
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    with: (fields) => lineLog(clock, write, { ...always, ...fields }),
  }
}

/** One line of JSON each, where the cloud's functions collect their logs. */
export const consoleLog = (clock: Clock): Log => lineLog(clock, (line) => console.info(JSON.stringify(line)))

/** SQLSTATE class 22 quotes the value in its message. */
const QUOTES_VALUES = /^22/
const FRAMES = 8

const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim())
    .join(' | ')

/** The innermost cause; what wraps it may quote the parameters of a statement, which are people's data. */
function rootOf(error: Error): Error {
  return types.isNativeError(error.cause) ? rootOf(error.cause) : error
}

/** Messages of these quote what they could not read. */
const QUOTES_INPUT = ['SyntaxError', 'ValiError']
/** A name or a sentence; a telephone, identity or bank number; whatever stands in quotation marks. */
const PERSONAL = /\p{Script=Han}+|\d(?:[ -]?\d){6,}|(["'`])[^"'`]*\1/gu
const MESSAGE_CHARS = 300

/** The message of a fault, without whatever may be somebody's; none where it is made of what somebody sent. */
function messageOf(root: Error, sqlstate: string | undefined): string | undefined {
  if (QUOTES_INPUT.includes(root.name)) return undefined
  if (sqlstate !== undefined) return QUOTES_VALUES.test(sqlstate) ? undefined : root.message
  return root.message.replace(PERSONAL, '…').slice(0, MESSAGE_CHARS)
}

/** What may be kept of a fault: kind, codes and place; of its message what quotes no data. */
export function faultFields(error: unknown): LogFields {
  const fault = databaseFaultOf(error)
  const code = { sqlstate: fault?.code, constraint: fault?.constraint }
  if (!types.isNativeError(error)) return { fault: typeof error, ...code }
  const root = rootOf(error)
  return { fault: root.name, message: messageOf(root, fault?.code), ...code, where: framesOf(error) }
}
