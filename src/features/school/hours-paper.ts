import type { LearnerRecord } from '../../../cloudfunctions/contract/school-checkin'
import type { PrintBlock, PrintPaper } from '../../components/print/print.types'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { datedWords } from '../../services/time'

const words = t.school.hoursPaper

const COLUMNS = [
  { words: words.date, share: 3 },
  { words: words.course, share: 4 },
  { words: words.hoursHead, share: 1, end: true },
]

const fact = (label: string, text: string): PrintBlock => ({ key: label, kind: 'fact', label, text })

/** A learner's certificate of hours on paper: their own, of what they checked in to. */
export function hoursPaper(record: LearnerRecord, { sponsor, now }: { sponsor: string; now: string }): PrintPaper {
  const { name, villageName: village, hours, count, classes } = record
  return {
    title: words.heading,
    number: fill(words.number, { village, name }),
    address: null,
    code: null,
    sponsor,
    blocks: [
      fact(words.who, fill(words.whoWords, { name, village })),
      fact(words.sum, fill(words.sumWords, { date: datedWords(now), count, hours })),
      { key: 'list', kind: 'heading', text: words.list },
      { key: 'columns', kind: 'columns', columns: COLUMNS },
      ...classes.map(
        (one, at): PrintBlock => ({
          key: `class-${at}`,
          kind: 'cells',
          under: 'columns',
          columns: COLUMNS,
          cells: [datedWords(one.startsAt), one.title, String(one.hours)],
        }),
      ),
      ...(count > classes.length
        ? [{ key: 'latest', kind: 'text', text: fill(words.latest, { count: classes.length }) } as const]
        : []),
      { key: 'note', kind: 'text', text: words.note },
      { key: 'stamp', kind: 'blank', label: words.stamp },
    ],
  }
}
