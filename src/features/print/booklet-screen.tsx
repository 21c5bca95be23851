import { useMemo, useState } from 'react'
import { stateOf } from '../../components/page-frame'
import { PrintPage } from '../../components/print/print-page'
import { Tabs } from '../../components/tabs'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { useMe } from '../../services/session'
import { dateOf } from '../../services/time'
import { villageNow } from '../../services/village-clock'
import { bookletPaper } from './booklet-paper'
import { useBooklet, type Whose } from './use-booklet'

const words = t.print.booklet

/** A household's year on paper: this year's, or the last one's. */
export function BookletScreen({ whose }: { whose: Whose }) {
  const me = useMe()
  const thisYear = Number(dateOf(villageNow()).slice(0, 4))
  const [chosen, setYear] = useState<number>()
  const year = chosen ?? thisYear
  const booklet = useBooklet(whose, year)
  const sponsor = me.data?.county.sponsorUnit
  const paper = useMemo(() => {
    if (!booklet.data || sponsor === undefined) return undefined
    return bookletPaper(booklet.data, { sponsor, now: villageNow(), handedOver: whose !== 'mine' })
  }, [booklet.data, sponsor, whose])
  const years = [thisYear, thisYear - 1].map((one) => ({
    value: String(one),
    words: fill(words.yearOf, { year: one }),
  }))
  return (
    <PrintPage
      title={whose === 'mine' ? words.mine : words.title}
      link={whose === 'mine' ? linkTo('booklet') : linkTo('bookletOf', { householdId: whose })}
      state={stateOf(me, booklet)}
      paper={paper}
    >
      <Tabs label={words.year} options={years} value={String(year)} onChange={(one) => setYear(Number(one))} />
    </PrintPage>
  )
}
