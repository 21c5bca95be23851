import type { CastBallotInput } from '../../../cloudfunctions/contract/council'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { Rule } from './prepare-ballot'

/** What is about to be cast, in a sentence. */
export function ballotWords(cast: CastBallotInput, rule: Rule | undefined): string {
  const words = t.council.ballot
  switch (cast.choice) {
    case 'approve':
      return fill(words.approveSum, { rule: rule?.name ?? '', points: (rule?.points ?? 0) * (cast.units ?? 1) })
    case 'return':
      return fill(words.returnSum, { question: cast.question })
    case 'decline':
      return fill(words.declineSum, { reason: t.council.declineReasons[cast.reason], words: cast.words })
  }
}
