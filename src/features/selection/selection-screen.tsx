import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Right } from '../../../cloudfunctions/contract/roles'
import { BottomBar } from '../../components/bottom-bar'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Lead } from '../../components/lead'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import { CampaignList } from './campaigns/campaign-list'

const words = t.selection

const TODO = [
  { right: 'exemplar.vet', page: 'vetting', says: words.todo.vetting },
  { right: 'exemplar.score', page: 'scoring', says: words.todo.scoring },
  { right: 'exemplar.run', page: 'exemplarAppeals', says: words.todo.appeals },
  { right: 'exemplar.run', page: 'exemplarHonours', says: words.todo.honours },
  { right: 'exemplar.run', page: 'revocations', says: words.todo.revocations },
] as const

/** The offices that choose exemplars: what waits for the reader, and the campaigns that concern them. */
export function SelectionScreen() {
  const me = useMe()
  const rights: readonly Right[] = me.data?.rights ?? []
  const opens = rights.includes('exemplar.run')
  const division = divisionOf(me.data?.roles ?? [])
  return (
    <PageFrame
      title={words.title}
      state={stateOf(me)}
      bar={
        opens && (
          <BottomBar>
            <Button onPress={() => go('openCampaign')}>{words.open.title}</Button>
          </BottomBar>
        )
      }
    >
      <Lead>{words.lead}</Lead>
      <Todo rights={rights} />
      {division ? (
        <CampaignList divisionCode={division} empty={opens ? words.noCampaigns : words.noCampaignsToOpen} />
      ) : (
        <EmptyState words={words.noCampaignsToOpen} />
      )}
    </PageFrame>
  )
}

function Todo({ rights }: { rights: readonly Right[] }) {
  const mine = TODO.filter(({ right }) => rights.includes(right))
  if (mine.length === 0) return null
  return (
    <Card title={words.todo.title}>
      {mine.map(({ page, says }) => (
        <ListRow key={page} title={says.title} note={says.note} onPress={() => go(page)} />
      ))}
    </Card>
  )
}

/** The widest division of which the reader holds an office. */
const divisionOf = (roles: readonly { divisionCode: DivisionCode }[]): DivisionCode | undefined =>
  roles.map((role) => role.divisionCode).sort((a, b) => a.length - b.length)[0]
