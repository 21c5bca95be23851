import type { LineWords } from '../../cloudfunctions/contract/notices'
import { datedWords } from '../services/time'
import { fill } from './fill'
import { householdWords } from './shown'
import * as t from './zh-CN'

type Words<K extends LineWords['kind']> = Extract<LineWords, { kind: K }>

/** All that a line of a notice says below its title: something short for its right end, and the words. */
export interface LineDetails {
  aside?: string
  text: string
}

const words = t.noticeLines

/** A line with everything that the notice posts, as it stands on paper. */
export function lineDetails(line: LineWords): LineDetails {
  switch (line.kind) {
    case 'deed':
      return { aside: t.deeds.classes[line.deedClass], text: `${line.publicText}\n${awardWords(line)}` }
    case 'points':
      return { aside: words.points, text: awardWords(line) }
    case 'householdMonth':
      return {
        aside: fill(t.points.points, { points: line.honor }),
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
    case 'creditWithdrawal':
      return { text: fill(words.creditWithdrawal, { reason: line.reason }) }
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
