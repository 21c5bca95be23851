import {
  anyone,
  type Exceptions,
  holder,
  OF_CLERK,
  OF_DECIDING_LISTS,
  OF_OFFICERS,
  type Row,
  resident,
} from './access-rows'

/** Offices of the village's own side: they see its contests, and those of other places do not. */
const OF_OFFICES: Exceptions = {
  ...OF_OFFICERS,
  councilMember: 'answered',
  committeeMember: 'answered',
  clerk: 'answered',
  supervisor: 'answered',
  townshipPanellist: 'answered',
  countyPanellist: 'answered',
  departmentSigner: 'answered',
  councilMemberElsewhere: 'NOT_FOUND',
  committeeMemberElsewhere: 'NOT_FOUND',
  clerkElsewhere: 'NOT_FOUND',
  supervisorElsewhere: 'NOT_FOUND',
  townshipPanellistElsewhere: 'NOT_FOUND',
}
/** A list answers each with what is theirs. */
const answered = (of: Exceptions): Exceptions =>
  Object.fromEntries(Object.keys(of).map((actor) => [actor, 'answered' as const]))
const only = (of: Exceptions, who: readonly string[]): Exceptions =>
  Object.fromEntries(Object.entries(of).filter(([actor]) => who.some((one) => actor.startsWith(one))))

const OF_SCORERS = only(OF_OFFICES, ['councilMember', 'townshipPanellist', 'countyPanellist'])
const seatless = (of: Exceptions): Exceptions => ({
  ...Object.fromEntries(Object.keys(of).map((actor) => [actor, 'NOT_FOUND' as const])),
  councilMember: 'answered',
})
const OF_COUNTY: Exceptions = {
  townshipOfficer: 'NOT_FOUND',
  townshipOfficerElsewhere: 'NOT_FOUND',
  countyOfficer: 'answered',
}
/** The village's committees recommend; a township recommends from its own contests alone. */
const OF_RECOMMENDERS: Exceptions = {
  committeeMember: 'answered',
  committeeMemberElsewhere: 'NOT_FOUND',
  townshipOfficer: 'NOT_FOUND',
  townshipOfficerElsewhere: 'NOT_FOUND',
}
const OF_VETTERS = only(OF_OFFICES, [
  'clerk',
  'supervisor',
  'committeeMember',
  'townshipOfficer',
  'countyOfficer',
  'departmentSigner',
])

/** The security matrix of the selection of exemplars: `access-matrix.ts` takes it in. */
export const EXEMPLAR_ROWS: Readonly<Record<string, Row>> = {
  'exemplars.open': holder('exemplar.run', OF_COUNTY),
  'exemplars.end': holder('exemplar.run', OF_COUNTY),
  'exemplars.campaigns': anyone(),
  'exemplars.campaign': anyone(),
  'exemplars.contests': holder('exemplar.work', answered(OF_OFFICES)),
  'exemplars.contest': holder('exemplar.work', OF_OFFICES),
  'exemplars.closeStage': holder('exemplar.run', OF_OFFICERS),
  'exemplars.eligible': holder('exemplar.recommend', OF_RECOMMENDERS),
  'exemplars.recommend': holder('exemplar.recommend', OF_RECOMMENDERS),
  'exemplars.recommendUpward': holder('exemplar.recommend', OF_RECOMMENDERS),
  'exemplars.mine': resident(),
  'exemplars.answer': resident('NOT_FOUND', { praised: 'answered' }),
  'exemplars.answerOnPaper': holder('deed.enterOnBehalf', OF_CLERK),
  'exemplars.withdraw': resident('NOT_FOUND', { praised: 'answered' }),
  'exemplars.dossier': holder('exemplar.work', OF_OFFICES),
  'exemplars.vettingDesk': holder('exemplar.vet', answered(OF_VETTERS)),
  // The line is the clerk's; the others sign other lines.
  'exemplars.signLine': holder('exemplar.vet', {
    ...only(OF_VETTERS, ['clerk', 'supervisorE', 'committeeMemberE', 'townshipOfficerE']),
  }),
  'exemplars.scoringDesk': holder('exemplar.score', answered(OF_SCORERS)),
  'exemplars.scoreSheet': holder('exemplar.score', seatless(OF_SCORERS)),
  'exemplars.score': holder('exemplar.score', seatless(OF_SCORERS)),
  'exemplars.voteTie': holder('exemplar.score', seatless(OF_SCORERS)),
  'exemplars.appeal': resident('NOT_FOUND', { nominator: 'answered' }),
  'exemplars.appeals': holder('exemplar.run', OF_DECIDING_LISTS),
  'exemplars.decideAppeal': holder('exemplar.run', { ...OF_OFFICERS, countyOfficer: 'NOT_FOUND' }),
  'exemplars.wall': anyone(),
  'exemplars.wallYears': anyone(),
  'exemplars.onWall': anyone(),
  'exemplars.honours': holder('exemplar.run', OF_OFFICERS),
  'exemplars.proposeRevocation': holder('exemplar.run', OF_OFFICERS),
  'exemplars.revocations': holder('exemplar.run', OF_DECIDING_LISTS),
  'exemplars.hearRevocation': holder('exemplar.run', OF_OFFICERS),
  'exemplars.appealRevocation': resident('NOT_FOUND', { nominator: 'answered' }),
  'exemplars.decideRevocationAppeal': holder('exemplar.run', OF_COUNTY),
}
