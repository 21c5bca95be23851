import { Text } from '@tarojs/components'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { StatusTag } from '../../components/status-tag'
import { Timeline } from '../../components/timeline'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { lastDayWords, momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { answerSteps } from './answer-steps'
import { TONES } from './my-objection-card'
import './objections.scss'
import type { Sheet } from './use-objections'

/** Ground, notice, level and dates, what each level answered, and how the county group stands. */
export function SheetFacts({ sheet }: { sheet: Sheet }) {
  const now = useVillageNow()
  const { sheet: words, grounds, channels, levels, statuses, desk, verdicts } = t.objections
  const notice = fill(t.notices.numbered, { year: sheet.year, number: sheet.number })
  const { group } = sheet
  return (
    <Card
      title={grounds[sheet.ground].title}
      aside={<StatusTag words={statuses[sheet.status]} tone={TONES[sheet.status]} />}
    >
      <Fact label={words.notice}>{fill(desk.row, { division: sheet.divisionName, notice })}</Fact>
      <Fact label={words.raised}>{momentWords(sheet.raisedAt, now)}</Fact>
      <Fact label={words.channel}>{channels[sheet.channel]}</Fact>
      <Fact label={words.level}>{levels[sheet.level]}</Fact>
      <Timeline steps={answerSteps(sheet.answers, now)} />
      {sheet.dueAt && <Text className="objections-strong">{dueWords(sheet, lastDayWords(sheet.dueAt, now))}</Text>}
      {group && <Text className="objections-words">{fill(words.group, { ...group, mine: '' })}</Text>}
      {group?.mine && <Text>{fill(words.spoken, { verdict: verdicts[group.mine].title })}</Text>}
      {sheet.can.includes('print') && (
        <Button kind="plain" onPress={() => go('printObjection', { objectionId: sheet.objectionId })}>
          {words.print}
        </Button>
      )}
    </Card>
  )
}

function dueWords({ status, level }: Sheet, date: string): string {
  const { sheet: words, desk } = t.objections
  if (status === 'answered') return fill(desk.window, { date })
  return fill(level === 'countyGroup' ? words.toDoLast : words.toDo, { date })
}
