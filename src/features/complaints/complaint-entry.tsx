import { ListRow } from '../../components/list-row'
import { t } from '../../i18n/t'
import { go } from '../../services/navigate'

/** The way to complain or suggest, for everybody. */
export function ComplaintEntry() {
  return <ListRow title={t.complaints.row} note={t.complaints.rowNote} onPress={() => go('complaints')} />
}
