import type { Right } from '../../../cloudfunctions/contract/roles'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'

const PAGES = {
  'deed.review': 'desk',
  'activity.read': 'activities',
  'rules.adopt': 'adoptRules',
  'deed.check': 'checks',
  'appeal.decide': 'appeals',
  'kin.decide': 'kinChallenges',
  'objection.decide': 'objections',
  'credit.keep': 'creditDesk',
  'credit.decide': 'creditDesk',
  'deed.enterOnBehalf': 'slips',
  'binding.decide': 'bindings',
  'roster.read': 'roster',
  'roster.import': 'importRoster',
  'sheet.save': 'sheets',
  'roster.sign': 'rosterChanges',
  'booklet.print': 'booklets',
  'grant.manage': 'roles',
  'board.switch': 'boardSwitches',
  'task.read': 'tasks',
  'complaint.handle': 'complaintDesk',
  'correction.decide': 'corrections',
  'school.organise': 'station',
  'school.enrolOnBehalf': 'callOffers',
  'school.oversee': 'townshipWeek',
  'poll.readPaper': 'papers',
  'poll.supervise': 'voteFlags',
  'exemplar.work': 'selection',
  'vetting.sign': 'departmentDesk',
} as const satisfies Partial<Record<Right, string>>
const SHOWN = [
  'deed.review',
  'activity.read',
  'rules.adopt',
  'deed.check',
  'appeal.decide',
  'kin.decide',
  'objection.decide',
  'credit.keep',
  'credit.decide',
  'deed.enterOnBehalf',
  'binding.decide',
  'roster.read',
  'roster.import',
  'sheet.save',
  'roster.sign',
  'booklet.print',
  'grant.manage',
  'board.switch',
  'task.read',
  'complaint.handle',
  'correction.decide',
  'school.organise',
  'school.enrolOnBehalf',
  'school.oversee',
  'poll.readPaper',
  'poll.supervise',
  'exemplar.work',
  'vetting.sign',
] as const

/** The work of those who hold an office, by their rights; nothing for everybody else. */
export function Workbench({ rights }: { rights: readonly Right[] }) {
  const mine = SHOWN.filter((right) => rights.includes(right))
  if (mine.length === 0 && !rights.includes('deed.enterOnBehalf')) return null
  return (
    <Card title={t.mine.workbench}>
      {mine.map((right) => (
        <ListRow key={right} title={t.people.rights[right]} onPress={() => go(PAGES[right])} />
      ))}
      {rights.includes('deed.review') && (
        <ListRow title={t.mine.creditRound.title} note={t.mine.creditRound.note} onPress={() => go('creditRound')} />
      )}
      {rights.includes('deed.enterOnBehalf') && (
        <ListRow title={t.signatures.title} note={t.signatures.note} onPress={() => go('signatures')} />
      )}
    </Card>
  )
}
