import { DivisionFields } from '../../../features/divisions/division-fields'
import { useDivisionChoice } from '../../../features/divisions/use-division-choice'
import { RulesScreen } from '../../../features/points/rules-screen'
import { useDivisions } from '../../../services/divisions'
import { useMe } from '../../../services/session'

/** A resident reads the rules of their own village; a guest chooses one. */
export default function RulesPage() {
  const me = useMe().data
  const choice = useDivisionChoice()
  const chosen = useDivisions(choice.township).data?.divisions.find((one) => one.code === choice.village)
  const villageCode = me?.person?.villageCode ?? chosen?.code
  const chooser = me && !me.person && <DivisionFields root={me.county.code} choice={choice} />
  return (
    <RulesScreen
      villageCode={villageCode}
      villageName={me?.person?.villageName ?? chosen?.name ?? ''}
      chooser={chooser}
    />
  )
}
