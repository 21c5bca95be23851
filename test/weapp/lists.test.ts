import { tell } from '../../cloudfunctions/domain/messages/tell'
import { newId } from '../../cloudfunctions/platform/ids'
import { person, type TestPerson, writing } from '../support/people'
import { givePhone } from './support/village-on-server'
import { weappPlay } from './support/weapp-play'

const TOLD = 45
const PAGE = 20

let reader: TestPerson

const about = () => ({ template: 'deedAccepted', subject: 'deed', subjectId: newId() }) as const

const { phoneOf, play, village } = weappPlay('lists', async (county) => {
  reader = await person(county, '张大山')
  await person(county, '李秀英')
  await givePhone(county, reader.accountId, 'o-dashan')
  for (let told = 0; told < TOLD; told += 1) await writing(county, (w) => tell(w, [reader.personId], about()))
})

play(
  'a long list loads more, is pulled anew, and outlives a lost network',
  async () => {
    const phone = await phoneOf('o-dashan')
    await phone.open('/pages/more/messages/index')
    const rows = phone.sight.getByText('评议通过了')
    await rows.nth(PAGE - 1).waitFor()
    expect(await rows.count()).toBe(PAGE)
    for (const shown of [2 * PAGE, TOLD]) {
      await phone.press('再看一些')
      await rows.nth(shown - 1).waitFor()
    }
    await phone.sees('已经到底了')
    await phone.picture('all')

    // What came meanwhile is there after a pull.
    await writing(village(), (w) => tell(w, [reader.personId], about()))
    await phone.pullDown()
    await rows.nth(TOLD).waitFor()

    // Without a network the rows stay; once it is back a pull brings what is new.
    await phone.setOffline(true)
    await phone.pullDown()
    await phone.picture('offline')
    expect(await rows.count()).toBe(TOLD + 1)
    await writing(village(), (w) => tell(w, [reader.personId], about()))
    await phone.setOffline(false)
    await phone.pullDown()
    await rows.nth(TOLD + 1).waitFor()
  },
  3,
)

play(
  'a choice from a list is made in the platform’s own picker',
  async () => {
    const phone = await phoneOf('o-dashan')
    await phone.tab('我的')
    await phone.follow(/亲属申明/)
    await phone.fill('亲属的姓名', '李秀英')
    await phone.press('查找亲属')
    await phone.follow(/^李秀英/)
    await phone.press(/^他是我的/)
    await phone.pick('堂表兄弟姐妹')
    await phone.picture('picked')
    await phone.press('申明')
    await phone.sees('已经记下：李秀英')
    await phone.back()
    await phone.tab('首页')
    await phone.sees('石家庄村')
  },
  3,
)
