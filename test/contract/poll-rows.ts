import { anyone, type Exceptions, holder, OF_CLERK, OF_VILLAGERS, type Row, resident } from './access-rows'

/** Whoever of another office may confirm what the clerk entered. */
const OF_SECONDS: Exceptions = {
  councilMember: 'answered',
  committeeMember: 'answered',
  supervisor: 'answered',
  councilMemberElsewhere: 'NOT_FOUND',
  committeeMemberElsewhere: 'NOT_FOUND',
  supervisorElsewhere: 'NOT_FOUND',
}

const OF_LISTS: Exceptions = {
  clerk: 'answered',
  clerkElsewhere: 'answered',
  councilMember: 'answered',
  committeeMember: 'answered',
  supervisor: 'answered',
  councilMemberElsewhere: 'answered',
  committeeMemberElsewhere: 'answered',
  supervisorElsewhere: 'answered',
}

/** The security matrix of the public vote: `access-matrix.ts` takes it in. */
export const POLL_ROWS: Readonly<Record<string, Row>> = {
  'polls.list': resident(),
  'polls.get': resident(),
  'polls.vote': resident('NOT_A_VOTER_HERE', { ...OF_VILLAGERS, campaignSupervisor: 'SUPERVISOR_HAS_NO_BALLOT' }),
  'polls.result': anyone(),
  'polls.forPapers': holder('poll.enterPaper', { clerk: 'answered', clerkElsewhere: 'answered' }),
  'polls.enterPapers': holder('poll.enterPaper', OF_CLERK),
  'polls.withdrawPapers': holder('poll.enterPaper', OF_CLERK),
  'polls.decidePapers': holder('poll.confirmPaper', OF_SECONDS),
  'polls.papers': holder('poll.readPaper', OF_LISTS),
  'polls.paper': holder('poll.readPaper', { ...OF_SECONDS, ...OF_CLERK }),
  'polls.flags': holder('poll.supervise', { campaignSupervisor: 'answered' }),
  'polls.decideFlag': holder('poll.supervise', { campaignSupervisor: 'answered' }),
}
