import { useState } from 'react'
import type { CaseDesk, CaseRow } from '../../../cloudfunctions/contract/credit-cases'
import type { Right } from '../../../cloudfunctions/contract/roles'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { StatusTag } from '../../components/status-tag'
import { Tabs } from '../../components/tabs'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { useCases } from './use-credit'

const words = t.credit.office
const DECIDING: readonly CaseDesk[] = ['toDecide', 'appeals', 'flagged']

/** The credit work of an office: what the clerk vouches for, what the township or county decides. */
export function CreditDeskScreen() {
  const me = useMe()
  const rights: readonly Right[] = me.data?.rights ?? []
  const decides = rights.includes('credit.decide')
  return (
    <PageFrame title={decides ? words.title : words.keepTitle} state={stateOf(me)}>
      {decides ? (
        <Deciding prints={rights.includes('certificate.print')} ofCounty={rights.includes('credit.unmask')} />
      ) : (
        <Keeping />
      )}
    </PageFrame>
  )
}

function Keeping() {
  return (
    <>
      <Card>
        <ListRow title={t.credit.round.title} onPress={() => go('creditRound')} />
        <ListRow title={t.certificates.plaque.row} onPress={() => go('plaques')} />
        <ListRow title={t.adoption.standard.row} onPress={() => go('adoptStandard')} />
      </Card>
      <CaseList desk="toAttest" />
    </>
  )
}

function Deciding({ prints, ofCounty }: { prints: boolean; ofCounty: boolean }) {
  const [desk, setDesk] = useState<CaseDesk>('toDecide')
  return (
    <>
      <Card>
        <ListRow title={words.hearings} note={words.hearingsNote} onPress={() => go('creditHearings')} />
        <ListRow title={words.village} note={words.villageNote} onPress={() => go('creditVillage')} />
        <ListRow title={t.creditList.title} note={t.creditList.note} onPress={() => go('creditList')} />
        {ofCounty && (
          <ListRow title={t.enterprise.list} note={t.enterprise.listNote} onPress={() => go('enterprises')} />
        )}
        {prints && <ListRow title={t.certificates.plaque.row} onPress={() => go('plaques')} />}
      </Card>
      <Tabs
        label={words.deskLabel}
        options={DECIDING.map((value) => ({ value, words: words.desks[value] }))}
        value={desk}
        onChange={setDesk}
      />
      <CaseList key={desk} desk={desk} />
    </>
  )
}

function CaseList({ desk }: { desk: CaseDesk }) {
  const list = useCases(desk)
  usePullToRefresh(list)
  return (
    <PagedList
      list={list}
      row={(row) => <CaseLine key={row.caseId} row={row} />}
      empty={<EmptyState words={words.empty} />}
    />
  )
}

function CaseLine({ row }: { row: CaseRow }) {
  const note = fill(words.waiting, { village: row.villageName, date: dayWords(row.since, useVillageNow()) })
  const { caseId, headName } = row
  const tag = <StatusTag words={row.needs ? words.needs[row.needs] : t.credit.statuses[row.status]} tone="active" />
  if (headName === undefined)
    return (
      <Card>
        <ListRow
          title={row.recusedFor.length > 0 ? words.recused : t.credit.kinds[row.kind]}
          note={
            row.recusedFor.length > 0
              ? `${words.recusedWords}${row.recusedFor.map((one) => t.council.grounds[one]).join('、')}`
              : note
          }
          aside={tag}
          {...(row.recusedFor.length > 0 ? {} : { onPress: () => go('creditCase', { caseId }) })}
        />
      </Card>
    )
  return (
    <Card>
      <ListRow
        title={row.kind === 'enterprise' ? headName : fill(words.of, { name: headName })}
        note={note}
        aside={tag}
        onPress={() => go('creditCase', { caseId })}
      />
    </Card>
  )
}
