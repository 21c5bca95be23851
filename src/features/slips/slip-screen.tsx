import { useMemo } from 'react'
import type { SlipId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Hint } from '../../components/hint'
import { stateOf } from '../../components/page-frame'
import { PrintPage } from '../../components/print/print-page'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import { slipPaper } from './slip-paper'
import { useSlip } from './use-slips'

/** One paper slip, to be printed and taken home. */
export function SlipScreen({ slipId }: { slipId: SlipId }) {
  const me = useMe()
  const slip = useSlip(slipId)
  const sponsor = me.data?.county.sponsorUnit
  const paper = useMemo(
    () => (slip.data && sponsor !== undefined ? slipPaper(slip.data, sponsor) : undefined),
    [slip.data, sponsor],
  )
  return (
    <PrintPage title={t.slips.slip} link={linkTo('slip', { slipId })} state={stateOf(me, slip)} paper={paper}>
      {slip.data && (
        <Hint
          words={fill(t.slips.give, { year: slip.data.year, number: slip.data.number, name: slip.data.personName })}
        >
          {slip.data.words.subject === 'deed' && <DeedLink deedId={slip.data.words.deedId} />}
        </Hint>
      )}
    </PrintPage>
  )
}

function DeedLink({ deedId }: { deedId: string }) {
  return (
    <Button kind="link" onPress={() => go('deed', { deedId })}>
      {t.slips.deed}
    </Button>
  )
}
