import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ObjectionId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { Fact } from '../../components/fact'
import { FailureNote } from '../../components/failure-note'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './objections.scss'
import { useSealed } from './use-sealed'

const words = t.objections.sheet

/** What is sealed, part by part: nothing is read before it is asked for, and each reading is written down. */
export function SealedCard({ objectionId }: { objectionId: ObjectionId }) {
  const [asking, setAsking] = useState(false)
  const said = useSealed(objectionId)
  const who = useSealed(objectionId)
  const open = () => {
    setAsking(false)
    who.read('identity')
  }
  return (
    <Card title={words.sealed}>
      <View className="objections-sealed">
        <Text className="objections-soft">{words.sealedWords}</Text>
        {said.data?.part === 'words' ? (
          <Fact label={words.wrote}>{said.data.words}</Fact>
        ) : (
          <Button kind="plain" busy={said.busy} onPress={() => said.read('words')}>
            {words.readWords}
          </Button>
        )}
        {who.data?.part === 'identity' ? (
          <Identity {...who.data} />
        ) : (
          <Button kind="link" busy={who.busy} onPress={() => setAsking(true)}>
            {words.readIdentity}
          </Button>
        )}
        <FailureNote error={said.error ?? who.error} />
      </View>
      <ConfirmDialog
        open={asking}
        title={words.readSure}
        confirm={words.readIdentity}
        onConfirm={open}
        onClose={() => setAsking(false)}
      >
        <Text>{words.readSureWords}</Text>
      </ConfirmDialog>
    </Card>
  )
}

function Identity({ name, villageName, broughtBy }: { name: string; villageName?: string; broughtBy?: string }) {
  return (
    <>
      <Fact label={words.who}>{villageName ? fill(words.whoIn, { name, village: villageName }) : name}</Fact>
      {broughtBy !== undefined && <Fact label={words.broughtBy}>{broughtBy}</Fact>}
    </>
  )
}
