import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { BUTTON_KINDS, Button } from '../components/button'
import { Card } from '../components/card'
import { ConfirmDialog } from '../components/confirm-dialog'
import { Sheet } from '../components/sheet'
import { Stack } from '../components/stack'
import { StatusTag, TAG_TONES } from '../components/status-tag'
import { Stepper } from '../components/stepper'
import { SwitchRow } from '../components/switch-row'
import { Tabs } from '../components/tabs'
import * as t from '../i18n/zh-CN'
import { gallery as g } from '../i18n/zh-CN/gallery'

const nothing = () => undefined
const TABS = (['village', 'township', 'county'] as const).map((value) => ({ value, words: g.tab[value] }))

/** What is pressed. */
export function Acts() {
  return (
    <>
      <Buttons />
      <Switching />
      <Card title={g.tags}>
        <View>
          {TAG_TONES.map((tone) => (
            <StatusTag key={tone} tone={tone} words={g.tag[tone]} />
          ))}
        </View>
      </Card>
      <Sheets />
    </>
  )
}

const Buttons = () => (
  <Card title={g.buttons}>
    <Stack>
      {BUTTON_KINDS.map((kind) => (
        <Button key={kind} kind={kind} onPress={nothing}>
          {g[kind]}
        </Button>
      ))}
      <Button onPress={nothing}>{g.long}</Button>
      <Button busy onPress={nothing}>
        {g.primary}
      </Button>
      <Button disabled onPress={nothing}>
        {g.disabled}
      </Button>
      <Button kind="link" disabled onPress={nothing}>
        {g.disabled}
      </Button>
    </Stack>
  </Card>
)

function Switching() {
  const [tab, setTab] = useState<(typeof TABS)[number]['value']>('village')
  const [elder, setElder] = useState(true)
  const [quiet, setQuiet] = useState(false)
  const [units, setUnits] = useState(1)
  return (
    <Card title={g.switches}>
      <Tabs label={g.tabs} options={TABS} value={tab} onChange={setTab} />
      <SwitchRow title={g.elder} hint={g.elderHint} on={elder} onChange={setElder} />
      <SwitchRow title={g.quiet} on={quiet} onChange={setQuiet} />
      <Stepper label={g.units} value={units} min={1} max={5} onChange={setUnits} />
    </Card>
  )
}

function Sheets() {
  const [shown, setShown] = useState<'sheet' | 'confirm'>()
  const close = () => setShown(undefined)
  return (
    <Card title={g.sheets}>
      <Stack>
        <Button kind="plain" onPress={() => setShown('sheet')}>
          {g.openSheet}
        </Button>
        <Button kind="plain" onPress={() => setShown('confirm')}>
          {g.openConfirm}
        </Button>
      </Stack>
      {shown === 'sheet' && (
        <Sheet title={g.sheets} onClose={close} acts={<Button onPress={close}>{t.common.close}</Button>}>
          <Text>{g.sheetWords}</Text>
        </Sheet>
      )}
      <ConfirmDialog
        open={shown === 'confirm'}
        title={g.sheetTitle}
        confirm={g.confirm}
        kind="danger"
        onConfirm={close}
        onClose={close}
      >
        <Text>{g.sheetWords}</Text>
      </ConfirmDialog>
    </Card>
  )
}
