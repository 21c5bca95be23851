import { ListRow } from '../../components/list-row'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'

/** The way to complain or suggest, for everybody. */
export function ComplaintEntry() {
  return <ListRow title={t.complaints.row} note={t.complaints.rowNote} onPress={() => go('complaints')} />
}
