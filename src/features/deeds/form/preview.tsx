import { Text, View } from '@tarojs/components'
import { heading } from '../../../components/a11y'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { dayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import '../deeds.scss'
import type { Draft } from './draft'

interface PreviewProps {
  draft: Draft
  /** Who nominates, as far as known. */
  nominator: string | undefined
}

/** What goes to the council, and what the village will see of it and when. */
export function Preview({ draft, nominator }: PreviewProps) {
  return (
    <>
      <Sent draft={draft} />
      <Seen draft={draft} nominator={nominator} />
    </>
  )
}

const names = (people: readonly { name: string }[]) => people.map((person) => person.name).join('、')

function Sent({ draft }: { draft: Draft }) {
  const words = t.nominate.preview
  const { deedClass, happenedOn, praised, outsiders, helped, onBehalfOf, place, photos, story } = draft
  const now = useVillageNow()
  return (
    <View className="deeds-preview">
      <View className="deeds-preview__title" {...heading(3)}>
        <Text>{words.sent}</Text>
      </View>
      {onBehalfOf.length > 0 && <Text>{fill(words.behalf, { words: names(onBehalfOf) })}</Text>}
      <Text>{fill(words.praised, { words: names([...praised, ...outsiders]) })}</Text>
      {helped.length > 0 && <Text>{fill(words.helped, { words: names(helped) })}</Text>}
      {deedClass && <Text>{fill(words.class, { words: t.deeds.classes[deedClass] })}</Text>}
      {happenedOn !== undefined && <Text>{fill(words.when, { words: dayWords(happenedOn, now) })}</Text>}
      <Text>{fill(words.place, { words: place.trim() })}</Text>
      <Text className="deeds-words">{story.trim()}</Text>
      <Text>{photos.length > 0 ? fill(words.photos, { count: photos.length }) : words.noPhotos}</Text>
    </View>
  )
}

function Seen({ draft, nominator }: PreviewProps) {
  const words = t.nominate.preview
  const shown = draft.anonymous ? t.people.shown.villager : (draft.onBehalfOf[0]?.name ?? nominator ?? words.yourName)
  return (
    <View className="deeds-preview">
      <View className="deeds-preview__title" {...heading(3)}>
        <Text>{words.seen}</Text>
      </View>
      <Text>{words.later}</Text>
      <Text>{words.names}</Text>
      <Text>{fill(words.you, { name: shown })}</Text>
    </View>
  )
}
