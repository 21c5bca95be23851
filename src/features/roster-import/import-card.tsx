import { Text } from '@tarojs/components'
import type { RosterImportId } from '../../../cloudfunctions/contract/ids'
import { LISTED_OUTCOMES, type RosterImportView } from '../../../cloudfunctions/contract/roster-import'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { Loaded } from '../../components/loaded'
import { ProgressBar } from '../../components/progress-bar'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { Deciding } from './deciding'
import { ListedRows } from './listed-rows'
import './roster-import.scss'
import { useAdvancing } from './use-advancing'

const words = t.rosterImport

/** One file: how far it is, what its rows come to, and what is to be decided. */
export function ImportCard({ importId }: { importId: RosterImportId }) {
  const { query, working, error, again } = useAdvancing(importId)
  return (
    <Loaded query={query}>
      {(view) => (
        <Stack>
          <Card title={view.fileName}>
            <Stack>
              {working && <Under view={view} />}
              {!working && <Hint words={words.statuses[view.status]} />}
              {error && (
                <>
                  <FailureNote error={error} />
                  <Button kind="plain" onPress={again}>
                    {words.goOn}
                  </Button>
                </>
              )}
              {view.counts && <Text className="roster-import-words">{sumOf(view)}</Text>}
              <Deciding view={view} />
            </Stack>
          </Card>
          {view.counts &&
            view.status !== 'discarded' &&
            LISTED_OUTCOMES.map((outcome) => (
              <ListedRows key={`${outcome} ${view.status}`} view={view} outcome={outcome} />
            ))}
        </Stack>
      )}
    </Loaded>
  )
}

function Under({ view: { status, done, of } }: { view: RosterImportView }) {
  return <ProgressBar words={fill(words.progress, { what: words.statuses[status], done, of })} done={done} of={of} />
}

function sumOf({ rows, counts, status }: RosterImportView): string {
  if (!counts) return ''
  const facts = { rows, fresh: counts.new, households: counts.households, already: counts.already }
  return fill(status === 'applied' ? words.put : words.would, facts)
}
