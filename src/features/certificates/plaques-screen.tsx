import { Text } from '@tarojs/components'
import { type ReactNode, useMemo, useState } from 'react'
import type { CertificateToPrint } from '../../../cloudfunctions/contract/certificates'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Me } from '../../../cloudfunctions/contract/people'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { stateOf } from '../../components/page-frame'
import type { PrintHalf } from '../../components/print/print.types'
import { PrintPage } from '../../components/print/print-page'
import { Tabs } from '../../components/tabs'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { useMe } from '../../services/session'
import { dateOf } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './certificates.scss'
import { ceremonyPaper } from './ceremony-paper'
import { holderWords } from './certificate-words'
import { letterDrawing } from './draw-letter'
import { plaqueDrawing } from './draw-plaque'
import { letterContent, plaqueContent } from './plaque-content'
import { useAllToPrint, useToPrint } from './use-certificates'

const words = t.certificates.plaque
const PAPERS = ['plaque', 'letter', 'ceremony'] as const
type Paper = (typeof PAPERS)[number]

/** The office prints plaques for doors, and letters of thanks, of certificates that are valid today. */
export function PlaquesScreen({ divisionCode, choice }: { divisionCode: DivisionCode; choice: ReactNode }) {
  const me = useMe()
  const list = useToPrint(divisionCode)
  const [paper, setPaper] = useState<Paper>('plaque')
  const county = me.data?.county
  const pages = list.data?.pages
  const halves = useMemo(
    () =>
      county && paper !== 'ceremony'
        ? pages?.flatMap((page) => page.rows.flatMap((row) => halfOf(row, county, paper)))
        : undefined,
    [county, pages, paper],
  )
  return (
    <PrintPage
      title={words.title}
      link={linkTo('plaques')}
      state={stateOf(me, list)}
      halves={halves}
      paper={useCeremony(divisionCode, paper === 'ceremony')}
    >
      {choice}
      <Text className="certificate-words">{words.lead}</Text>
      <Tabs
        label={words.which}
        options={PAPERS.map((value) => ({ value, words: words.kinds[value] }))}
        value={paper}
        onChange={setPaper}
      />
      {halves?.length === 0 && !list.hasNextPage && <EmptyState words={words.none} />}
      {halves && list.hasNextPage && (
        <Button kind="link" busy={list.isFetchingNextPage} onPress={() => list.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </PrintPage>
  )
}

/** The list of a ceremony, once all of it is there. */
function useCeremony(divisionCode: DivisionCode, wanted: boolean) {
  const county = useMe().data?.county
  const now = useVillageNow()
  const all = useAllToPrint(divisionCode, wanted).data
  const day = dateOf(now)
  return useMemo(() => {
    if (!wanted || !county || !all) return undefined
    const [place, ...others] = new Set(all.map((row) => row.divisionName))
    return ceremonyPaper(all, others.length === 0 && place ? place : county.name, county.sponsorUnit, day)
  }, [wanted, county, all, day])
}

function halfOf(row: CertificateToPrint, county: Me['county'], paper: Exclude<Paper, 'ceremony'>): PrintHalf[] {
  if (paper === 'letter') {
    const letter = letterContent(row, county)
    return [
      {
        drawing: letterDrawing(letter),
        label: fill(words.letterLabel, { name: row.handedTo?.headName ?? holderWords(row) }),
      },
    ]
  }
  const plaque = plaqueContent(row, county)
  if (!plaque) return []
  const label = fill(words.label, { kind: plaque.kind, holder: row.handedTo?.headName ?? holderWords(row) })
  return [{ drawing: plaqueDrawing(plaque), label }]
}
