import { useRef, useState } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { useMe } from '../../services/session'
import { checkOwnEntries, type OwnEntries } from './check-own-entries'
import { type Recomputed, recomputeChain } from './recompute-chain'
import { type CountyHead, recomputeCountyHead } from './recompute-county-head'

export interface ChainFound extends Recomputed {
  /** The head that the server says, null while nothing was posted. */
  told: { seq: number; hash: string; code: string } | null
  /** Hash after a place, of those that fit. */
  hashAt: (seq: number) => string | undefined
  /** The reader's household; null for a guest, or where the chain does not fit. */
  own: OwnEntries | null
  county: { head: CountyHead; whole: boolean } | null
}

export type Recompute =
  | { step: 'idle' }
  | { step: 'running'; entries: number }
  | { step: 'failed'; error: unknown }
  | { step: 'done'; found: ChainFound }

/** How often it says how far it is. */
const TOLD_EVERY = 50

/** Recomputes the chain of a village on this phone, with all that hangs on it. A second press while it runs does nothing. */
export function useRecompute(villageCode: DivisionCode | undefined) {
  const [state, setState] = useState<Recompute>({ step: 'idle' })
  const running = useRef(false)
  const resident = useMe().data?.person != null

  const find = async (code: DivisionCode): Promise<ChainFound> => {
    const { head: told } = await api.chain.head.query({ villageCode: code })
    const hashes = new Map<number, string>()
    const commitments = new Map<number, string>()
    const fetchEntries = (afterSeq: number) => api.chain.entries.query({ villageCode: code, afterSeq })
    const recomputed = await recomputeChain(code, fetchEntries, ({ seq, hash, commitment }) => {
      hashes.set(seq, hash)
      commitments.set(seq, commitment)
      if (seq % TOLD_EVERY === 0) setState({ step: 'running', entries: seq })
    })
    const fetchOwn = (afterSeq: number) => api.chain.mine.query({ villageCode: code, afterSeq })
    const own = resident && recomputed.brokenAt === null ? await checkOwnEntries(fetchOwn, commitments) : null
    const { published } = await api.chain.county.query({})
    const county = published && { head: published, whole: recomputeCountyHead(published) }
    return { ...recomputed, told, hashAt: (seq) => hashes.get(seq), own, county }
  }

  const run = async () => {
    if (running.current || villageCode === undefined) return
    running.current = true
    setState({ step: 'running', entries: 0 })
    try {
      setState({ step: 'done', found: await find(villageCode) })
    } catch (error) {
      setState({ step: 'failed', error })
    }
    running.current = false
  }
  return { state, run, forget: () => setState({ step: 'idle' }) }
}
