import type { Check } from './check'
import { answeredCommands } from './checks/answered-commands.repository'
import { closedNotices } from './checks/closed-notices.repository'
import { countyHeads } from './checks/county-heads'
import { decidedDeeds } from './checks/decided-deeds.repository'
import { designations } from './checks/designations.repository'
import { guards } from './checks/guards.repository'
import { honours } from './checks/honours.repository'
import { ledgerChains } from './checks/ledger-chains'
import { numberedSlips } from './checks/numbered-slips.repository'
import { outboxDone } from './checks/outbox.repository'
import { postedPoints } from './checks/posted-points.repository'
import { scores } from './checks/scores.repository'
import { seats } from './checks/seats.repository'
import { votes } from './checks/votes.repository'

/** Everything that the database alone can answer, in the order of the table. */
export const CHECKS: readonly Check[] = [
  guards,
  answeredCommands,
  ledgerChains,
  countyHeads,
  scores,
  postedPoints,
  decidedDeeds,
  closedNotices,
  designations,
  seats,
  numberedSlips,
  outboxDone,
  honours,
  votes,
]
