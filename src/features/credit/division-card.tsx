import { useQuery } from '@tanstack/react-query'
import { Text } from '@tarojs/components'
import type { DivisionCredit } from '../../../cloudfunctions/contract/credit-round'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Loaded } from '../../components/loaded'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { dayWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import './credit.scss'

const words = t.credit.division

/** The share of a village or township, all year round: how many carry the status and how many more it takes. */
export function DivisionCard({ divisionCode }: { divisionCode: DivisionCode }) {
  const asked = useQuery({
    queryKey: ['credit.division', divisionCode],
    queryFn: ({ signal }) => api.credit.division.query({ divisionCode }, { signal }),
  })
  return <Loaded query={asked}>{(division) => <Share division={division} />}</Loaded>
}

function Share({ division }: { division: DivisionCredit }) {
  const { kind, name, designated, outOf, missing, overdue, status, running, can, divisionCode, countedOn } = division
  const date = dayWords(countedOn, useVillageNow())
  const { run, busy, error } = useCommand(api.credit.sendForDivision.mutate, { onDone: readAgain })
  const tag = status === 'designated' ? t.credit.kinds[kind] : running && t.credit.statuses[running]
  return (
    <Card
      title={fill(words.title, { name, kind: t.credit.kinds[kind] })}
      aside={tag && <StatusTag words={tag} tone="honour" />}
    >
      <Text>{fill(kind === 'village' ? words.households : words.villages, { designated, outOf, date })}</Text>
      {missing > 0 && (kind === 'village' || kind === 'township') && (
        <Text className="credit-soft">{fill(words.missing[kind], { missing })}</Text>
      )}
      {overdue > 0 && <Text className="credit-soft">{fill(words.overdue, { overdue })}</Text>}
      <FailureNote error={error} />
      {can.includes('apply') && (
        <Button busy={busy} onPress={() => run({ divisionCode })}>
          {fill(words.apply, { kind: t.credit.kinds[kind] })}
        </Button>
      )}
    </Card>
  )
}
