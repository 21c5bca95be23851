import { useMemo } from 'react'
import type { ObjectionId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { stateOf } from '../../components/page-frame'
import { PrintPage } from '../../components/print/print-page'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { useMe } from '../../services/session'
import { objectionPaper } from './objection-paper'
import { useFile } from './use-objections'
import { useSealed } from './use-sealed'

const words = t.objections.file

/** The file of an objection that ended at the county, on paper for the superior authority. */
export function ObjectionFileScreen({ objectionId }: { objectionId: ObjectionId }) {
  const me = useMe()
  const file = useFile(objectionId)
  const sealed = useSealed(objectionId)
  const sponsor = me.data?.county.sponsorUnit
  const who = sealed.data?.part === 'identity' ? whoWords(sealed.data) : undefined
  const paper = useMemo(
    () => (file.data && sponsor !== undefined ? objectionPaper(file.data, sponsor, who) : undefined),
    [file.data, sponsor, who],
  )
  return (
    <PrintPage
      title={words.title}
      link={linkTo('printObjection', { objectionId })}
      state={stateOf(me, file)}
      paper={paper}
    >
      {who === undefined && (
        <Hint words={words.identityShown}>
          <Button kind="link" busy={sealed.busy} onPress={() => sealed.read('identity')}>
            {words.showIdentity}
          </Button>
          <FailureNote error={sealed.error} />
        </Hint>
      )}
    </PrintPage>
  )
}

const whoWords = ({ name, villageName }: { name: string; villageName?: string }): string =>
  villageName ? fill(t.objections.sheet.whoIn, { name, village: villageName }) : name
