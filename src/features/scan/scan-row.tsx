import { useState } from 'react'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import * as t from '../../i18n/zh-CN'
import { go, goToLink } from '../../services/navigate'
import { ownLink } from '../../services/own-link'
import { scanCode } from '../../services/scan'

/** Scans the code of a paper notice, a certificate or a poster; only our own are opened. Nothing where no camera can. */
export function ScanRow() {
  const [foreign, setForeign] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const words = t.scan
  if (scanCode === null) return null
  const scan = async () => {
    setForeign(false)
    setError(null)
    try {
      const scanned = await scanCode?.()
      if (scanned === undefined) return
      const link = ownLink(scanned)
      if (link) goToLink(link)
      else setForeign(true)
    } catch (failed) {
      setError(failed)
    }
  }
  return (
    <>
      <ListRow title={words.title} note={words.note} onPress={scan} />
      {foreign && <Hint words={words.foreign} />}
      <FailureNote error={error} />
      {error !== null && <ListRow title={words.notices} onPress={() => go('notices')} />}
    </>
  )
}
