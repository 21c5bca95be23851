import type { CreditCaseId, WithdrawalId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { designate } from '../../cloudfunctions/domain/credit/afterwards/designate'
import { updateDesignation } from '../../cloudfunctions/domain/credit/afterwards/designation.repository'
import { updateWithdrawal } from '../../cloudfunctions/domain/credit/afterwards/withdrawal.repository'
import { findCase } from '../../cloudfunctions/domain/credit/application/case.repository'
import { countyDate } from '../../cloudfunctions/platform/county-time'
import { useDatabase } from '../support/database'
import { whatIsSaidOfCredit } from '../support/history/credit/hold'
import {
  certificatesSayHowItStands,
  noPathSkipsTheNotice,
  noWithdrawalSkipsHearingOrNotice,
  oneStatusAHousehold,
  shareIsARecount,
} from '../support/history/credit/laws'

const test = useDatabase()

const LAWS = [
  noPathSkipsTheNotice,
  noWithdrawalSkipsHearingOrNotice,
  certificatesSayHowItStands,
  shareIsARecount,
  oneStatusAHousehold,
]

/** Gives the status as soon as the committees agreed. */
const skipsTheNotice = (village: Village): Village => ({
  ...village,
  council: {
    ...village.council,
    credit: {
      ...village.council.credit,
      onDecided: async (w, subjectId, decision) => {
        await village.council.credit.onDecided(w, subjectId, decision)
        const one = await findCase(w.tx, subjectId as CreditCaseId)
        if (one?.status === 'township') await designate(w, one)
      },
    },
  },
})

/** Takes back at once what a notice gave. */
const withdrawsUnheard = (village: Village): Village => ({
  ...village,
  notices: {
    ...village.notices,
    credit: {
      ...village.notices.credit,
      onLinesConfirmed: async (w, subjectId, lines) => {
        await village.notices.credit.onLinesConfirmed(w, subjectId, lines)
        const today = countyDate(w.now)
        const [given] = await w.tx.query.creditDesignation.findMany({
          where: (one, { eq }) => eq(one.caseId, subjectId as CreditCaseId),
        })
        if (given) await updateDesignation(w.tx, given.id, { status: 'withdrawn', endedOn: today })
      },
    },
  },
})

/** A withdrawal took effect, and nobody told the status. */
const forgetsThatItWasWithdrawn = (village: Village): Village => ({
  ...village,
  notices: {
    ...village.notices,
    creditWithdrawal: {
      ...village.notices.creditWithdrawal,
      onLinesConfirmed: (w, subjectId) =>
        updateWithdrawal(w.tx, subjectId as WithdrawalId, { endedAt: w.now, withdrawn: true }),
    },
  },
})

/** Answers for every certificate that it is valid. */
const praisesEveryCertificate = (village: Village): Village => ({
  ...village,
  certificates: {
    ...village.certificates,
    creditHousehold: {
      ...village.certificates.creditHousehold,
      describe: async (r, subjects, to) => {
        const said = await village.certificates.creditHousehold.describe(r, subjects, to)
        return new Map([...said].map(([id, standing]) => [id, { ...standing, status: 'valid' as const }]))
      },
    },
  },
})

const forgetsThatAHouseholdClosed = (village: Village): Village => ({
  ...village,
  people: { ...village.people, onHouseholdClosed: async () => undefined },
})

describe('the laws of credit', () => {
  it('say nothing of a village without a fault', async () => {
    expect(await whatIsSaidOfCredit(test.db, LAWS)).toBe('nothing')
  })

  it('catch wiring that designates before the notice', async () => {
    expect(await whatIsSaidOfCredit(test.db, [noPathSkipsTheNotice], skipsTheNotice)).toContain('without a notice')
  })

  it('catch wiring that takes a status back unheard', async () => {
    const said = await whatIsSaidOfCredit(test.db, [noWithdrawalSkipsHearingOrNotice], withdrawsUnheard)
    expect(said).toContain('withdrawn by nothing')
  })

  it('catch wiring that forgets that a status was taken back', async () => {
    const said = await whatIsSaidOfCredit(test.db, [noWithdrawalSkipsHearingOrNotice], forgetsThatItWasWithdrawn)
    expect(said).toContain('withdrawn, and it stands')
  })

  it('catch a certificate that says valid of what was withdrawn', async () => {
    const said = await whatIsSaidOfCredit(test.db, [certificatesSayHowItStands], praisesEveryCertificate)
    expect(said).toContain('it is withdrawn, its certificate says valid')
  })

  it('catch wiring that forgets the status of a household that closed', async () => {
    const laws = [shareIsARecount, oneStatusAHousehold]
    expect(await whatIsSaidOfCredit(test.db, laws, forgetsThatAHouseholdClosed)).toMatch(/share says.*recount/)
  })
})
