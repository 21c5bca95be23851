import { useEffect, useState } from 'react'
import * as v from 'valibot'
import type { ClassSessionId, EnrolmentId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { type ReconcileInput, Tick, type TickOutcome } from '../../../cloudfunctions/contract/school-checkin'
import { api } from '../../services/api'
import { failureOf } from '../../services/failure-of'
import { personalKey, usePersonInUse } from '../../services/person-in-use'
import { readStored, writeStored } from '../../services/storage'
import { useCommand } from '../../services/use-command'
import { useResume } from '../../services/use-resume'
import { newIntentId } from '../../services/uuid'
import { phoneMoment } from '../../services/village-clock'

const Kept = v.array(v.object({ ...Tick.entries, run: v.string() }))
type KeptTick = v.InferOutput<typeof Kept>[number]

/** What the phone sends: ticks as it noted them, and what its clock says now, by which the server sets them right. */
function batchOf(sessionId: ClassSessionId, kept: readonly KeptTick[]): ReconcileInput {
  const { phoneAt: phoneNow, elapsedMs: elapsedNow, run } = phoneMoment()
  const ticks = kept.slice(0, LIMITS.ticksMax).map(({ run: noted, elapsedMs, ...tick }) => ({
    ...tick,
    ...(noted === run && elapsedMs !== undefined ? { elapsedMs } : {}),
  }))
  return { sessionId, phoneNow, ticks, ...(elapsedNow === undefined ? {} : { elapsedNow }) }
}

/**
 * Ticks of one class on this phone: noted at once, with or without a network, kept through a restart, and sent as soon as it
 * can be. What was sent and answered is forgotten here; a tick that was sent twice counts once.
 */
export function useTicks(sessionId: ClassSessionId, onSent: () => void) {
  const key = personalKey('ticks', usePersonInUse(), sessionId)
  const [kept, setKept] = useState<readonly KeptTick[]>(() => readStored(key, Kept) ?? [])
  const [problems, setProblems] = useState<readonly { enrolmentId: EnrolmentId; outcome: TickOutcome }[]>([])
  const keep = (next: readonly KeptTick[]) => {
    writeStored(key, next)
    setKept(next)
  }
  const send = useCommand(api.station.reconcile.mutate, {
    onDone: ({ ticks }) => {
      const answered = new Map(ticks.map((one) => [one.tickId, one.outcome]))
      const wrong = kept.flatMap(({ tickId, enrolmentId }) => {
        const outcome = answered.get(tickId)
        return outcome === undefined || outcome === 'attended' || outcome === 'already'
          ? []
          : [{ enrolmentId, outcome }]
      })
      setProblems(wrong)
      setKept((before) => {
        const left = before.filter((one) => !answered.has(one.tickId))
        writeStored(key, left)
        return left
      })
      onSent()
    },
  })
  const { run, busy, error } = send
  const sendAll = () => {
    if (kept.length > 0) run(batchOf(sessionId, kept))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is sent once for every new tick, and by hand after a failure
  useEffect(sendAll, [kept.length])
  useResume(kept.length > 0 && !busy && failureOf(error)?.retryable === true, sendAll)

  const tick = (enrolmentId: EnrolmentId, way: 'scan' | 'tick') => {
    if (kept.some((one) => one.enrolmentId === enrolmentId)) return
    keep([...kept, { tickId: newIntentId(), enrolmentId, way, ...phoneMoment() }])
  }
  return { kept, problems, tick, sendAll, busy, error }
}
