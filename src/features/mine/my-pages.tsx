import type { Me } from '../../../cloudfunctions/contract/people'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { t } from '../../i18n/t'
import { go } from '../../services/navigate'

/** What belongs to the reader; a resident has a household's things besides their own. */
export function MyPages({ me }: { me: Me }) {
  const words = t.mine.pages
  return (
    <Card>
      <ListRow title={words.deeds.title} note={words.deeds.note} onPress={() => go('myDeeds')} />
      {me.person && (
        <>
          <ListRow title={words.ledger.title} note={words.ledger.note} onPress={() => go('ledger')} />
          <ListRow title={words.listing.title} note={words.listing.note} onPress={() => go('household')} />
          <ListRow title={words.kin.title} note={words.kin.note} onPress={() => go('kin')} />
        </>
      )}
    </Card>
  )
}
