import { useState } from 'react'
import { stateOf } from '../../../components/page-frame'
import { ChainScreen } from '../../../features/chain/chain-screen'
import type { ChosenVillage } from '../../../features/people/village.types'
import { VillagePicker } from '../../../features/people/village-picker'
import { useMe } from '../../../services/session'

export default function ChainPage() {
  const me = useMe()
  const [chosen, setChosen] = useState<ChosenVillage>()
  const home = me.data?.person
  const village = chosen ?? (home ? { code: home.villageCode, name: home.villageName } : undefined)
  return (
    <ChainScreen
      state={stateOf(me)}
      village={village}
      villageChoice={<VillagePicker value={village} onChange={setChosen} />}
    />
  )
}
