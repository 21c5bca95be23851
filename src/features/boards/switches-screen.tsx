import { Text } from '@tarojs/components'
import { BOARD_SWITCHES, type BoardSwitches } from '../../../cloudfunctions/contract/boards'
import { Card } from '../../components/card'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import './boards.scss'
import { OneSwitch } from './one-switch'
import { useSwitches } from './use-switches'

/** The county switches its boards on and off, for everybody at once. */
export function SwitchesScreen() {
  const asked = useSwitches()
  return (
    <PageFrame title={t.boardSwitches.title} state={stateOf(asked)}>
      {asked.data && <Switches switches={asked.data} />}
    </PageFrame>
  )
}

function Switches({ switches }: { switches: BoardSwitches }) {
  return (
    <Card>
      <Text className="boards-sum">{t.boardSwitches.intro}</Text>
      {BOARD_SWITCHES.map((name) => (
        <OneSwitch key={name} name={name} on={switches[name]} />
      ))}
    </Card>
  )
}
