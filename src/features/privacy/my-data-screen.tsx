import { Text } from '@tarojs/components'
import { EXPORT_PARTS, type ExportRow } from '../../../cloudfunctions/contract/privacy-export'
import { Card } from '../../components/card'
import { Fact } from '../../components/fact'
import { ListRow } from '../../components/list-row'
import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './privacy.scss'
import { TakeMyData } from './take-my-data'
import { useMyRow } from './use-privacy'

/** What is held about the reader: where it is from, who reads it, what for, and what they can do about it. */
export function MyDataScreen() {
  const me = useMe()
  if (me.data?.signedIn === false) {
    return (
      <PageFrame title={t.privacy.title}>
        <MustSignIn />
      </PageFrame>
    )
  }
  return <MyData bound={me.data?.person != null} />
}

function MyData({ bound }: { bound: boolean }) {
  const mine = useMyRow()
  const { correct, read, close } = t.privacy
  return (
    <PageFrame title={t.privacy.title} state={stateOf(mine)}>
      {mine.data?.person ? <Roster person={mine.data.person} /> : <Unbound />}
      <Card>
        {bound && <ListRow title={correct.title} note={correct.note} onPress={() => go('correctData')} />}
        {bound && <ListRow title={read.title} note={read.note} onPress={() => go('whoRead')} />}
        <ListRow title={close.title} note={close.note} onPress={() => go('closeAccount')} />
      </Card>
      <TakeMyData />
      <Held />
    </PageFrame>
  )
}

const Unbound = () => (
  <Card>
    <Text>{t.privacy.me.unbound}</Text>
  </Card>
)

function Roster({ person }: { person: ExportRow<'person'> }) {
  const now = useVillageNow()
  const words = t.privacy.me
  const { villageName: village, group, householdNumber: number } = person
  return (
    <Card title={words.title}>
      <Fact label={words.name}>{person.name}</Fact>
      <Fact label={words.birthYear}>{String(person.birthYear)}</Fact>
      <Fact label={words.place}>
        <Text>{fill(words.placeWords, { village, group, number })}</Text>
        <Text className="privacy-soft">{fill(words.since, { day: dayWords(person.since, now) })}</Text>
      </Fact>
    </Card>
  )
}

function Held() {
  return (
    <Card title={t.privacy.list.title}>
      {EXPORT_PARTS.map((part) => {
        const { title, from, readers, why } = t.privacy.held[part]
        return <ListRow key={part} title={title} note={fill(t.privacy.list.words, { from, readers, why })} />
      })}
      <Text className="privacy-soft">{t.privacy.list.keep}</Text>
    </Card>
  )
}
