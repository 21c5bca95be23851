import { Text } from '@tarojs/components'
import type { AppealSheet } from '../../../cloudfunctions/contract/appeals'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './appeals.scss'

/** The nominator's own words, and who, when, where, who saw it. */
export function AppealFacts({ sheet }: { sheet: AppealSheet }) {
  const words = t.council.review
  return (
    <Card title={t.appeals.sheet.facts} aside={<StatusTag words={t.deeds.classes[sheet.deedClass]} tone="honour" />}>
      <Fact label={words.praised}>{sheet.praised.join('、')}</Fact>
      <Fact label={words.happened}>{dayWords(sheet.happenedOn, useVillageNow())}</Fact>
      <Fact label={words.place}>{`${sheet.villageName} ${sheet.place}`}</Fact>
      <Fact label={words.nominator}>{sheet.nominatorName}</Fact>
      <Text className="appeals-story">{sheet.story}</Text>
      <Text className="appeals-soft">{t.appeals.sheet.original}</Text>
      {sheet.witnesses.map(({ name, note }) => (
        <ListRow key={name + note} title={name} note={note === '' ? words.noNote : note} />
      ))}
    </Card>
  )
}
