import type { PersonId } from '../cloudfunctions/contract/ids'
import { hintSimilar } from '../cloudfunctions/domain/deeds/find-similar'
import { VILLAGE } from '../test/support/village'
import { type EmptyCounty, openEmptyCounty } from './support/empty-county'
import { compare, type Work } from './support/measure'
import { atMost, type Finding, millis, times } from './support/report'

const FEW = 1000
const MANY = 1_000_000
const MOST = 2
/** Deeds of a village a month, as the county plans for: they do not grow with the years, nor with the number of villages. */
const HOURS_BETWEEN = 18
const TODAY = '2026-03-04'
const PEOPLE = 400

/** Whatever village, the same deeds at the same time. */
const STORY = `替邻居老人扫雪送柴，又把人送到卫生室，守了一整夜；家里孩子没人照看，轮流接送上学放学，一接就是一个学期；
夏天抗旱，主动把自家的井让给全组浇地；路上拾到钱包，原地等了两个小时，分文不少还给失主；村口修路出工出料，没要一分钱；
照顾卧床的婆婆十几年，端水喂饭，翻身擦洗，从没有一句怨言；谁家红白事，都劝着简办，自己带头不收礼；坑塘清淤，第一个跳下去；
孤寡老人的屋顶漏雨，趁农闲带着几个年轻人修好；两家为地边吵了多年，坐下来一家一家劝，到底和好了。`.replaceAll('\n', '')

const id = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`
/** Village v of k, and the place of the deed in its row, newest first. */
const nth = (villages: number) => `(n / ${villages})`

const deedsSql = (count: number, villages: readonly string[]): string[] => {
  const at = nth(villages.length)
  const from = `from generate_series(0, ${count - 1}) n join unnest(array[${villages.map((code) => `'${code}'`).join(',')}])
    with ordinality village (code, place) on place = 1 + n % ${villages.length}`
  const when = `timestamptz '${TODAY}' - ${at} * interval '${HOURS_BETWEEN} hours'`
  return [
    `insert into person (id, name, pinyin, birth_year)
     select ${id('person', 'n')}, '村民' || n, 'cunmin', 1960 from generate_series(0, ${PEOPLE - 1}) n`,
    `insert into account (id, created_at) values (${id('account', '1')}, '2010-01-01')`,
    `insert into deed (id, village_code, deed_class, status, story, place, happened_on, account_id, nominator_id, anonymous,
       public_text, rule_set_version, rule_code, units, submitted_at, decided_at, published_at, credited_at)
     select ${id('deed', 'n')}, code, 'helpingOthers', 'confirmed', substr('${STORY}', 1 + ${at} * 7 % 200, 60), '村口',
       (${when})::date, ${id('account', '1')}, ${id('person', `n % ${PEOPLE}`)}, false, '好事一件', 1, 'H01', 1,
       ${when}, ${when} + interval '1 day', ${when} + interval '2 days', ${when} + interval '7 days' ${from}`,
    `insert into deed_praised (deed_id, person_id)
     select ${id('deed', 'n')}, ${id('person', `(n * 7 + 1) % ${PEOPLE}`)} from generate_series(0, ${count - 1}) n`,
  ]
}

const searchIn =
  ({ village }: EmptyCounty, praised: PersonId): Work =>
  async () => {
    const sketch = { villageCode: VILLAGE, praised: [praised], happenedOn: '2026-02-20', story: STORY.slice(30, 90) }
    const found = await hintSimilar(village.db, sketch)
    if (found.length === 0) throw new Error('nothing like it was found')
  }

async function measure(small: EmptyCounty, large: EmptyCounty): Promise<Finding[]> {
  const others = large.villages.filter((code) => code !== VILLAGE)
  await small.fill(deedsSql(FEW, [VILLAGE, ...others.slice(0, 1)]))
  await large.fill(deedsSql(MANY, [VILLAGE, ...others]))
  const [row] = await small.plain<{ id: PersonId }[]>`select md5('person1')::uuid as id`
  if (!row) throw new Error('md5 answers')
  const { ratio, firstMs, secondMs } = await compare(searchIn(small, row.id), searchIn(large, row.id), {
    ...{ rounds: 16, ms: 150 },
  })
  return [
    {
      question: `search for a likely duplicate among ${MANY} deeds of ${others.length + 1} villages against ${FEW} of two`,
      measured: `${times(ratio)} the time (${millis(secondMs)} against ${millis(firstMs)})`,
      limit: atMost(ratio, MOST),
      limitedBy: 'the deeds of one village in fifteen days, some twenty, whose words are compared one by one',
    },
  ]
}

/** What does the search for a deed like this one cost when a county has gathered a million? */
export async function duplicateSearch(url: string, names: readonly [string, string]): Promise<Finding[]> {
  const small = await openEmptyCounty(url, names[0])
  const large = await openEmptyCounty(url, names[1])
  try {
    return await measure(small, large)
  } finally {
    await small.drop()
    await large.drop()
  }
}
