import type { LineWords } from '../../cloudfunctions/contract/notices'
import { datedWords } from '../services/time'
import { fill } from './fill'
import { householdWords } from './shown'
import * as t from './zh-CN'

type Words<K extends LineWords['kind']> = Extract<LineWords, { kind: K }>

/** All that a line of a notice says below its title, on the screen and on paper alike. */
export interface LineDetails {
  /** Something short: at the right end of the row on paper. */
  aside?: string
  text?: string
  /** What it gives when it takes effect. */
  award?: string
}

const words = t.noticeLines

/** Everything that the notice posts of a line. */
export function lineDetails(line: LineWords): LineDetails {
  switch (line.kind) {
    case 'deed':
      return { aside: t.deeds.classes[line.deedClass], text: line.publicText, award: awardWords(line) }
    case 'points':
      return { aside: words.points, award: awardWords(line) }
    case 'householdMonth':
      return {
        aside: fill(words.month, { month: Number(line.month.slice(5)), points: line.honor }),
        text: line.entries.map(entryWords).join('\n'),
      }
    case 'ruleSet':
      return { text: meetingWords(line) }
    case 'creditStandard':
      return { text: standardWords(line) }
    case 'credit':
      return { text: line.grade === null ? words.credit : fill(words.creditGraded, { grade: line.grade }) }
    case 'creditDivision':
      return { text: fill(words.creditShare, { designated: line.designated, outOf: line.outOf }) }
    case 'creditEnterprise': {
      const { creditCode: code, villageName: village, leadDepartment } = line
      return { text: fill(words.creditEnterprise, { code, village, department: t.people.departments[leadDepartment] }) }
    }
    case 'creditEnterpriseWithdrawal':
      return { text: fill(words.creditEnterpriseWithdrawal, { reason: line.reason }) }
    case 'creditWithdrawal':
      return { text: fill(words.creditWithdrawal, { reason: line.reason }) }
    case 'candidate':
      return { text: [exemplarWords(t.exemplars.candidateLine, line), line.story].filter(Boolean).join('\n') }
    case 'exemplarRevocation':
      return { text: exemplarWords(t.exemplars.revocationLine, line, line.reason || t.exemplars.kinFound) }
    case 'rosterChange':
      return { aside: fill(words.group, { group: line.group, number: line.number }), text: changeWords(line) }
  }
}

const awardWords = ({ ruleName, points }: { ruleName: string; points: number }) =>
  fill(t.notices.award, { rule: ruleName, points })

function entryWords({ ruleName, entryKind, honor, cut }: Words<'householdMonth'>['entries'][number]): string {
  const points = honor > 0 ? fill(t.points.plus, { points: honor }) : honor
  const entry = fill(words.entry, { rule: ruleName, kind: t.points.kinds[entryKind], points })
  return cut && entryKind !== 'cut' ? entry + fill(words.cut, { points: cut.asked - cut.posted }) : entry
}

function meetingWords({ meeting, inForceFrom }: Words<'ruleSet'>): string {
  const { metOn, switchedOff, ...counts } = meeting
  const held = fill(words.meeting, { ...counts, date: datedWords(metOn), from: datedWords(inForceFrom) })
  const rules = switchedOff.map(({ code, name }) => `${code} ${name}`).join('、')
  return held + (switchedOff.length === 0 ? words.allRules : fill(words.switchedOff, { rules }))
}

function standardWords({ meeting, inForceFrom }: Words<'creditStandard'>): string {
  const { metOn, consequences, ...counts } = meeting
  const held = fill(words.standard, { ...counts, date: datedWords(metOn), from: datedWords(inForceFrom) })
  const topics = consequences.map(({ topic }) => words.creditTopics[topic]).join('、')
  return held + fill(words.creditBrings, { topics })
}

function exemplarWords(
  words: string,
  { year, level, category, mode }: Omit<Words<'candidate'>, 'kind' | 'story' | 'person'>,
  reason = '',
): string {
  const said = { mode: t.exemplars.modes[mode], title: t.exemplars.titles[level], category: t.deeds.classes[category] }
  return fill(words, { ...said, year, reason })
}

function changeWords(line: Words<'rosterChange'>): string {
  const { change, happenedOn, people, other, fromVillageName, toVillageName, undone } = line
  const what = fill(words.changes[change], { people })
  const parts = [
    fill(words.change, { date: datedWords(happenedOn), what }),
    toVillageName === undefined ? '' : fill(words.route, { from: fromVillageName, to: toVillageName }),
    other ? fill(words.other, { household: householdWords(other) }) : '',
    undone ? words.undone : '',
  ]
  return parts.join('')
}
