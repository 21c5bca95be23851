import type { Correction } from '../../../cloudfunctions/contract/privacy'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { StatusTag, type TagTone } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { CorrectForm } from './correct-form'
import { useMyCorrections } from './use-privacy'

const TONES: Record<Correction['status'], TagTone> = { requested: 'active', made: 'done', refused: 'warning' }

/** Asks the clerk to correct the roster, and what came of it before. */
export function CorrectScreen() {
  const list = useMyCorrections()
  usePullToRefresh(list)
  const words = t.privacy.correct
  return (
    <PageFrame title={words.title} state={stateOf(list)}>
      <CorrectForm />
      <Card title={words.mine}>
        <PagedList
          list={list}
          row={(one) => <Asked key={one.correctionId} correction={one} />}
          empty={<EmptyState words={words.empty} />}
        />
      </Card>
    </PageFrame>
  )
}

function Asked({ correction: { field, value, status, reason } }: { correction: Correction }) {
  const words = t.privacy.correct
  return (
    <ListRow
      title={fill(words.asked, { field: t.privacy.fields[field], value })}
      aside={<StatusTag words={t.privacy.corrections[status]} tone={TONES[status]} />}
      {...(reason === undefined ? {} : { note: fill(words.refused, { reason }) })}
    />
  )
}
