import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { Stack } from '../../components/stack'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { COUNTY_FILES, type CountyFileKind } from './county-file'
import './roster-import.scss'
import { useCountyFile } from './use-county-file'

const words = t.rosterImport.county

/** Rows that are shown; who has more bad ones begins with these. */
const SHOWN = 50

const KINDS = COUNTY_FILES.map((kind) => ({ value: kind, title: words.kinds[kind], hint: words.kindNotes[kind] }))

/** Divisions and versions of the rule set: small files, loaded whole or not at all. */
export function CountyFilesCard() {
  const [kind, setKind] = useState<CountyFileKind>('divisions')
  const [version, setVersion] = useState('')
  const file = useCountyFile(kind, Number(version))
  const numbered = kind === 'divisions' || /^[1-9]\d{0,3}$/.test(version)
  const { loaded } = file
  const choose = (next: CountyFileKind) => {
    file.forget()
    setKind(next)
  }
  return (
    <Card title={words.title}>
      <Stack>
        <ChooseOne label={words.which} options={KINDS} value={kind} onChange={choose} />
        {kind === 'rules' && <TextField label={words.version} value={version} onChange={setVersion} />}
        <View className="roster-import-acts">
          <Button kind="plain" busy={file.busy} disabled={!numbered} onPress={file.choose}>
            {words.choose}
          </Button>
          {loaded && !loaded.loaded && loaded.faults.length === 0 && loaded.fresh > 0 && (
            <Button busy={file.busy} onPress={file.load}>
              {fill(words.load, { count: loaded.fresh })}
            </Button>
          )}
        </View>
        {file.fault !== undefined && <Hint words={file.fault} />}
        <FailureNote error={file.error} />
        {loaded && <Hint words={fill(sumWords(loaded), { fresh: loaded.fresh, already: loaded.already })} />}
        {loaded && loaded.faults.length > 0 && (
          <View>
            {loaded.faults.slice(0, SHOWN).map(({ row, fault }) => (
              <ListRow key={`${row} ${fault}`} title={fill(words.row, { row })}>
                <Text className="roster-import-fault">{words.faults[fault]}</Text>
              </ListRow>
            ))}
          </View>
        )}
      </Stack>
    </Card>
  )
}

function sumWords({ loaded, faults, fresh }: { loaded: boolean; faults: readonly unknown[]; fresh: number }): string {
  if (loaded) return words.loaded
  if (faults.length > 0) return words.faulty
  return fresh === 0 ? words.nothingNew : words.good
}
