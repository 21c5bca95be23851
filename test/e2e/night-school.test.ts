import { isHoliday } from '../../cloudfunctions/platform/calendar'
import { addDays } from '../../cloudfunctions/platform/county-time'
import { demoPlay } from './support/demo-play'
import { checkInWithCode, enrolFamily, familyOf, giveUpSeat, ownCode, rateAnswer, untilShown } from './support/school'
import {
  answerNewest,
  classAddress,
  codeOnScreen,
  comeBack,
  makeSeries,
  openSheet,
  revertCheckIn,
  setClockWrong,
  tickOffline,
} from './support/station'

const { phoneOf, play, today } = demoPlay('night-school')

const ORGANISER = '王彦斌'
/** Families that ask first, thirty people together with the one who is named last; they need not come in an order. */
const EARLY = ['王学军', '郭新生', '孟海霞', '郭学生', '赵海霞', '王瑞峰'] as const
const LAST_SEAT = '王振宇'
/** In this order they come too late: two alone, then a family. */
const LATE = ['陈金凤', '王利军', '孙彩霞'] as const

/** The first day from the third on that is no holiday: on a holiday the form proposes no class. */
function classDay(now: string): string {
  for (let days = 3; days < 14; days += 1) if (!isHoliday(addDays(now, days))) return addDays(now, days)
  throw new Error('the holidays do not end')
}

play(
  'forty people want thirty seats of a weekly class: line, offers, three ways to check in, a question, points',
  async () => {
    // The organiser makes a weekly series of thirty seats.
    const organiser = await phoneOf(ORGANISER)
    await makeSeries(organiser, classDay(await today()))
    const address = await classAddress(organiser)

    // Thirty people of seven families take the seats, a family in one go.
    const early = await Promise.all(
      EARLY.map(async (name) => {
        const phone = await phoneOf(name)
        await enrolFamily(phone, address, familyOf(name))
        return phone
      }),
    )
    const last = await phoneOf(LAST_SEAT)
    await enrolFamily(last, address, [LAST_SEAT])

    // Ten more stand in line, in the order in which they came.
    const late = await Promise.all(LATE.map((name) => phoneOf(name)))
    const [first, second, third] = late
    const [asker, , one, other] = early
    if (!first || !second || !third || !asker || !one || !other) throw new Error('phones')
    await enrolFamily(first, address, [LATE[0]])
    await first.sees('候补第 1 位')
    await enrolFamily(second, address, [LATE[1]])
    await enrolFamily(third, address, familyOf(LATE[2]))
    await third.sees('候补第 3 位')
    const others = familyOf(LAST_SEAT).filter((name) => name !== LAST_SEAT)
    await enrolFamily(last, address, others)
    await last.sees('候补第 10 位')
    await last.picture('1-line')
    await organiser.reload()
    await organiser.sees('0 个空着，一共 30 个')
    await organiser.sees('10 人')

    // Two give their seats up; the first two in line are asked, and one of them does not answer.
    for (const phone of [one, other]) await giveUpSeat(phone)
    await Promise.all([first, second, third].map((phone) => phone.reload()))
    await first.sees(/^座位给您留到/)
    await first.picture('2-offer')
    await second.sees(/^座位给您留到/)
    await first.press('我要来')
    await first.sees('已报上')
    await third.sees('候补第 1 位')
    await untilShown(organiser, third, /^座位给您留到/)
    await second.reload()
    await second.sees('候补第 8 位')
    await third.press('我要来')
    await third.sees('已报上')

    // The evening comes: by the digits on the screen, by the learner's own code, and by name.
    await openSheet(organiser)
    await untilShown(organiser, organiser, '大屏签到码')
    const code = await codeOnScreen(organiser)
    await organiser.picture('3-screen')
    await asker.reload()
    await checkInWithCode(asker, code)
    await asker.picture('4-checked-in')
    await first.reload()
    await organiser.fill('学员码', await ownCode(first))
    await organiser.press('签到')
    await organiser.button(`撤销签到${LATE[0]}`).waitFor()

    // Two phones of the station have no network; both note the same person. The one whose clock is wrong comes back first;
    // what it noted is set right.
    const helper = await phoneOf(ORGANISER)
    await setClockWrong(helper, 10)
    await openSheet(helper)
    for (const phone of [organiser, helper]) await tickOffline(phone, LAST_SEAT)
    await tickOffline(helper, LATE[2])
    await helper.picture('5-offline')
    for (const phone of [helper, organiser]) await comeBack(phone)
    for (const name of [LAST_SEAT, LATE[2], LATE[0], EARLY[0]]) await organiser.button(`撤销签到${name}`).waitFor()
    expect(await organiser.words()).not.toMatch(/18:1\d签到/)
    await organiser.picture('6-list')

    // A question of the class is owned, answered and rated.
    await asker.fill('想问什么、想办什么', '手机字太小看不清，怎么调大？')
    await asker.press('提交')
    await asker.sees(/^提上去了/)
    await answerNewest(organiser, '岳老师', '设置里点“显示”，把字体拉到最大。下次课再带大家做一遍。')
    await asker.open('home')
    await asker.tab('夜校')
    await asker.follow('提出事项')
    await rateAnswer(asker, 5)
    await asker.picture('7-rated')

    // The class counts once, however many phones noted it; the check-in that was wrong is taken back with its points.
    await asker.open('ledger')
    await asker.sees('夜校听课')
    await last.open('ledger')
    await last.sees('夜校听课')
    expect((await last.words()).split('夜校听课')).toHaveLength(2)
    await openSheet(organiser)
    await revertCheckIn(organiser, LAST_SEAT)
    await last.reload()
    await last.sees(/原来记的分收回/)
    await last.picture('8-reverted')
  },
  6,
)
