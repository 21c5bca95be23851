import type { PapersView } from '../../../cloudfunctions/contract/polls'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useRight } from '../../services/session'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { PAPER_TONES } from './paper-tone'
import { categoryWords } from './poll-words'
import { usePapersList } from './use-polls'

const words = t.polls.papers

/** Papers of the village, the latest first: for the clerk who enters them and for whoever confirms them. */
export function PapersScreen() {
  const list = usePapersList()
  usePullToRefresh(list)
  const enters = useRight('poll.enterPaper')
  const bar = (
    <BottomBar>
      <Button onPress={() => go('enterPapers')}>{words.enter}</Button>
    </BottomBar>
  )
  return (
    <PageFrame title={words.title} state={stateOf(list)} wide {...(enters ? { bar } : {})}>
      <Card>
        <PagedList
          list={list}
          row={(paper) => <Row key={paper.paperId} paper={paper} />}
          empty={<EmptyState words={enters ? words.empty : words.emptyToConfirm} />}
        />
      </Card>
    </PageFrame>
  )
}

function Row({ paper }: { paper: PapersView['rows'][number] }) {
  const { paperId, villageName, heldOn, people, status } = paper
  const date = dayWords(heldOn, useVillageNow())
  return (
    <ListRow
      title={villageName}
      note={fill(words.row, { date, category: categoryWords(paper), count: people })}
      aside={<StatusTag words={words.statuses[status]} tone={PAPER_TONES[status]} />}
      onPress={() => go('paper', { paperId })}
    />
  )
}
