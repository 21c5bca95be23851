import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FoundVillage } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { Skeleton } from '../../components/skeleton'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { choosePlace } from '../../services/choose-place'
import type { ChoosePlace } from '../../services/choose-place.types'
import { useFoundVillages } from '../../services/divisions'
import { useSettled } from '../../services/use-settled'
import type { ChosenVillage } from './village.types'

const words = t.villages

/** Looks for a village by name, by pinyin, or by a place chosen on the platform's map where it has one. */
export function VillageSearch({ onFound }: { onFound: (village: ChosenVillage) => void }) {
  const [asked, ask] = useState('')
  const [noMap, setNoMap] = useState(false)
  const settled = useSettled(asked.trim())
  const found = useFoundVillages(settled)
  const choose = ({ code, name }: FoundVillage) => {
    ask('')
    onFound({ code, name })
  }
  const open = choosePlace
  const fromMap = async (map: NonNullable<ChoosePlace>) => {
    setNoMap(false)
    const address = await map().catch(() => setNoMap(true))
    if (address) ask(address)
  }
  return (
    <View>
      <TextField label={words.find} hint={words.findHint} value={asked} onChange={ask} />
      {open && (
        <Button kind="plain" onPress={() => fromMap(open)}>
          {words.map}
        </Button>
      )}
      {noMap && <Hint words={words.noMap} />}
      {settled !== '' && (
        <>
          <FailureNote error={found.error} />
          {found.isPending && !found.error && <Skeleton />}
          {found.data?.villages.length === 0 && <Hint words={fill(words.none, { words: settled })} />}
          {found.data?.villages.map((village) => (
            <ListRow
              key={village.code}
              title={village.name}
              note={village.townshipName}
              onPress={() => choose(village)}
            />
          ))}
        </>
      )}
    </View>
  )
}
