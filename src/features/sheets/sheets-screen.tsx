import { Text } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { BOARD_PERIODS } from '../../../cloudfunctions/contract/boards'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Me } from '../../../cloudfunctions/contract/people'
import { SHEET_FORMATS, SHEET_KINDS, type SheetKind, UNMASKED_KINDS } from '../../../cloudfunctions/contract/sheets'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { DateField } from '../../components/date-field'
import { ElsewhereCard } from '../../components/elsewhere-card'
import { EmptyState } from '../../components/empty-state'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { SelectField } from '../../components/select-field'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { fetchFile } from '../../services/fetch-file'
import { useMe } from '../../services/session'
import { dateOf } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { SaveButtons } from './save-buttons'
import { SavedSheets } from './saved-sheets'
import { inputOf, type SheetDraft, startOf } from './sheet-draft'

const words = t.sheets

/** The lists that somebody may have. */
const kindsOf = (rights: Me['rights']): SheetKind[] =>
  SHEET_KINDS.filter((kind) => rights.includes(kind === 'queue' ? 'deed.review' : 'sheet.save'))

interface SheetsScreenProps {
  divisionCode: DivisionCode | undefined
  /** The list from which somebody came. */
  asked: SheetKind | undefined
  /** Where a division of those within reach is chosen. */
  choice: ReactNode
}

/** Lists saved as files: what, where, as what; masked, or with names for who may and says why. */
export function SheetsScreen({ divisionCode, asked, choice }: SheetsScreenProps) {
  const me = useMe()
  const rights = me.data?.rights ?? []
  const kinds = kindsOf(rights)
  return (
    <PageFrame title={words.title} state={stateOf(me)}>
      {me.data && kinds.length === 0 && <EmptyState words={t.errors.NO_RIGHT} />}
      <Stack>
        {kinds.length > 0 && fetchFile === null && <ElsewhereCard link={linkTo('sheets')} />}
        {kinds.length > 0 && fetchFile !== null && divisionCode && (
          <Choosing
            kinds={kinds}
            asked={asked}
            divisionCode={divisionCode}
            choice={choice}
            unmasks={rights.includes('sheet.unmask')}
          />
        )}
        {rights.includes('sheet.save') && <SavedSheets />}
      </Stack>
    </PageFrame>
  )
}

interface ChoosingProps {
  kinds: readonly SheetKind[]
  asked: SheetKind | undefined
  divisionCode: DivisionCode
  choice: ReactNode
  unmasks: boolean
}

function Choosing({ kinds, asked, divisionCode, choice, unmasks }: ChoosingProps) {
  const today = dateOf(useVillageNow())
  const first = kinds.find((kind) => kind === asked) ?? kinds[0]
  const [draft, setDraft] = useState<SheetDraft>(() => startOf(first ?? 'notices', today))
  const set = (changed: Partial<SheetDraft>) => setDraft({ ...draft, ...changed })
  const input = inputOf(draft, divisionCode)
  const named = unmasks && UNMASKED_KINDS.some((kind) => kind === draft.kind)
  return (
    <Card title={words.what}>
      <Stack>
        <ChooseOne
          label={words.what}
          options={kinds.map((kind) => ({ value: kind, title: words.kinds[kind], hint: words.notes[kind] }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        {draft.kind !== 'queue' && choice}
        {draft.kind === 'boards' && (
          <SelectField
            label={words.period}
            options={BOARD_PERIODS.map((period) => ({ value: period, words: t.points.periods[period] }))}
            value={draft.period}
            onChange={(period) => set({ period })}
          />
        )}
        {draft.kind === 'ledger' && (
          <>
            <DateField label={words.from} value={draft.from} onChange={(from) => set({ from })} />
            <DateField label={words.to} value={draft.to} onChange={(to) => set({ to })} />
            {!input && <Hint words={words.wrongDays} />}
          </>
        )}
        <ChooseOne
          label={words.which}
          layout="tiles"
          options={SHEET_FORMATS.map((format) => ({ value: format, title: words.formats[format] }))}
          value={draft.format}
          onChange={(format) => set({ format })}
        />
        <Text>{words.masked}</Text>
        <SaveButtons key={JSON.stringify(input)} input={input} named={named} />
      </Stack>
    </Card>
  )
}
