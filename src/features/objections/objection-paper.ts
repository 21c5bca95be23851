import type { ObjectionFile } from '../../../cloudfunctions/contract/objections'
import type { PrintBlock, PrintPaper } from '../../components/print/print.types'
import { fill } from '../../i18n/fill'
import { lineText, lineTitle } from '../../i18n/line-words'
import * as t from '../../i18n/zh-CN'
import { datedWords, lastDatedWords } from '../../services/time'

const words = t.objections.file
const fact = (label: string, text: string): PrintBlock => ({ key: label, kind: 'fact', label, text })

/** The file of an objection on paper; `who` only when the officer opened the sealed identity. */
export function objectionPaper(file: ObjectionFile, sponsor: string, who: string | undefined): PrintPaper {
  const notice = fill(t.notices.numbered, { year: file.year, number: file.number })
  return {
    title: words.paper,
    number: fill(words.number, { division: file.divisionName, notice }),
    address: null,
    code: fill(words.code, { hash: file.fileHash.slice(0, 16) }),
    sponsor,
    blocks: [
      ...facts(file, who),
      ...steps(file),
      ...hashes(file),
      { key: words.sign, kind: 'blank', label: words.sign },
      { key: words.date, kind: 'blank', label: words.date },
    ],
  }
}

function facts(file: ObjectionFile, who: string | undefined): PrintBlock[] {
  const { sheet, grounds, channels, statuses } = t.objections
  const during = fill(words.from, {
    from: datedWords(file.noticeOpenedAt),
    until: lastDatedWords(file.noticeClosesAt),
  })
  return [
    { key: 'facts', kind: 'heading', text: words.facts },
    fact(words.noticeTime, during),
    ...(file.line ? [fact(words.line, `${lineTitle(file.line)}：${lineText(file.line)}`)] : []),
    fact(sheet.ground, grounds[file.ground].title),
    fact(sheet.channel, channels[file.channel]),
    fact(sheet.raised, datedWords(file.raisedAt)),
    ...(file.closedAt === undefined ? [] : [fact(words.ended, datedWords(file.closedAt))]),
    fact(words.outcome, statuses[file.status]),
    ...(who === undefined ? [] : [fact(words.identity, who)]),
  ]
}

function steps({ answers }: ObjectionFile): PrintBlock[] {
  const { levels, answers: said } = t.objections
  return [
    { key: 'steps', kind: 'heading', text: words.steps },
    ...answers.map(
      ({ level, answer, reasons, since, at }): PrintBlock => ({
        key: level,
        kind: 'row',
        title: fill(words.step, { level: levels[level], answer: said[answer] }),
        text: [fill(words.stepDates, { since: datedWords(since), at: datedWords(at) }), ...reasons].join('\n'),
      }),
    ),
  ]
}

function hashes({ wordsHash, countyHead, fileHash }: ObjectionFile): PrintBlock[] {
  return [
    { key: 'hashes', kind: 'heading', text: words.hashes },
    fact(words.wordsHash, wordsHash),
    ...(countyHead ? [fact(fill(words.countyHead, { day: datedWords(countyHead.day) }), countyHead.hash)] : []),
    fact(words.fileHash, fileHash),
  ]
}
