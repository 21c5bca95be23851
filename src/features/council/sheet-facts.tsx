import { Text } from '@tarojs/components'
import type { ReviewSheet } from '../../../cloudfunctions/contract/review-sheet'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './council.scss'

const names = (people: readonly { name: string }[]) => people.map((person) => person.name).join('、')

/** Somebody whom no roster has, with where they are from as far as it was said. */
const outsiderWords = (outsiders: ReviewSheet['outsiders']) =>
  outsiders
    .map(({ name, place }) => (place === '' ? name : fill(t.council.review.outsider, { name, place })))
    .join('、')

/** The nominator's own words, and who, when, where. */
export function SheetFacts({ sheet }: { sheet: ReviewSheet }) {
  const words = t.council.review
  return (
    <Card title={words.facts} aside={<StatusTag words={t.deeds.classes[sheet.deedClass]} tone="honour" />}>
      {sheet.praised.length > 0 && <Fact label={words.praised}>{names(sheet.praised)}</Fact>}
      {sheet.outsiders.length > 0 && <Fact label={words.outsiders}>{outsiderWords(sheet.outsiders)}</Fact>}
      {sheet.helped.length > 0 && <Fact label={words.helped}>{names(sheet.helped)}</Fact>}
      <Fact label={words.happened}>{dayWords(sheet.happenedOn, useVillageNow())}</Fact>
      <Fact label={words.place}>{`${sheet.villageName} ${sheet.place}`}</Fact>
      <Fact label={words.nominator}>{nominatorWords(sheet.nominator)}</Fact>
      <Text className="council-story">{sheet.story}</Text>
      <Text className="council-soft">{words.onlyHere}</Text>
    </Card>
  )
}

function nominatorWords({ name, anonymousToPublic, enteredByName }: ReviewSheet['nominator']): string {
  const words = t.council.review
  const who = enteredByName === undefined ? name : fill(words.enteredBy, { name, by: enteredByName })
  return anonymousToPublic ? fill(words.anonymous, { name: who }) : who
}
