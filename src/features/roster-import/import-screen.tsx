import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { RosterImportId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ElsewhereCard } from '../../components/elsewhere-card'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { useMe } from '../../services/session'
import { chooseRowFile } from '../../services/sheets/choose-row-file'
import { saveSheets } from '../../services/sheets/save-sheets'
import { CountyFilesCard } from './county-files-card'
import { ImportCard } from './import-card'
import { ImportList } from './import-list'
import './roster-import.scss'
import { rosterTemplate } from './roster-sheet'
import { useSending } from './use-sending'

const words = t.rosterImport

/** A county's roster out of one file: the template, the file, what would become of its rows, and then the roster. */
export function ImportScreen() {
  const me = useMe()
  const [chosen, setChosen] = useState<RosterImportId>()
  const holds = me.data?.rights.includes('roster.import')
  return (
    <PageFrame title={words.title} state={stateOf(me)} wide>
      {holds === false && <EmptyState words={t.errors.NO_RIGHT} />}
      {holds && (
        <Stack>
          {chooseRowFile ? <ChooseCard onSent={setChosen} /> : <ElsewhereCard link={linkTo('importRoster')} />}
          {chosen && <ImportCard key={chosen} importId={chosen} />}
          {chooseRowFile && <CountyFilesCard />}
          <ImportList chosen={chosen} onChoose={setChosen} />
        </Stack>
      )}
    </PageFrame>
  )
}

function ChooseCard({ onSent }: { onSent: (importId: RosterImportId) => void }) {
  const sending = useSending(onSent)
  const [error, setError] = useState<unknown>()
  const template = () => saveSheets?.(words.fileName, rosterTemplate()).catch(setError)
  return (
    <Card title={words.first}>
      <Text className="roster-import-words">{words.words}</Text>
      <View className="roster-import-acts">
        <Button kind="plain" onPress={template}>
          {words.template}
        </Button>
        <Button busy={sending.busy} onPress={sending.choose}>
          {words.choose}
        </Button>
      </View>
      {sending.busy && <Hint words={sending.row === 0 ? words.reading : fill(words.sent, { row: sending.row })} />}
      {sending.fault !== undefined && <Hint words={sending.fault} />}
      <FailureNote error={sending.error ?? error} />
      {sending.again && (
        <Button kind="plain" onPress={sending.again}>
          {words.sendOn}
        </Button>
      )}
    </Card>
  )
}
