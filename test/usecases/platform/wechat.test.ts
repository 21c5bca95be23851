import { eq } from 'drizzle-orm'
import type { Village } from '../../../cloudfunctions/domain/context'
import { tracesOf } from '../../../cloudfunctions/platform/audit'
import { binding, person as personTable } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { nominate, reviewOf, writeText } from '../../support/deeds'
import { withWeChat } from '../../support/fake-wechat'
import { deedOnNotice } from '../../support/paths'
import { adoptRules, council, give, newAccount, person, writing } from '../../support/people'
import { givePhone } from '../../support/phones'
import { personWithoutAccount } from '../../support/roster'
import { testVillage, VILLAGE } from '../../support/village'

const test = useDatabase()

/** Somebody for whom a roster's file gave a telephone number, or none. */
async function inRoster(village: Village, name: string, phoneTail: string | null): Promise<void> {
  const { personId } = await personWithoutAccount(village, name, VILLAGE)
  await village.db.update(personTable).set({ phoneTail }).where(eq(personTable.id, personId))
}

async function scene() {
  const { village: onHost, log } = await testVillage(test.db)
  const village = withWeChat(onHost)
  await adoptRules(village)
  const [nominator, praised] = [await person(village, '赵推荐'), await person(village, '钱帮忙')]
  const members = await council(village, 3)
  return { village, log, wechat: village.wechat, nominator, praised, members, first: members[0] ?? nominator }
}

describe('words that everybody will read', () => {
  async function review() {
    const made = await scene()
    const { village, nominator, praised, first } = made
    await givePhone(village, first)
    const deedId = await nominate(village, nominator, [praised])
    const reviewId = await reviewOf(village, deedId)
    await call(village, first, 'council.claim', { reviewId })
    const { deedVersion: version } = await call(village, first, 'deeds.reviewSheet', { reviewId })
    const text = '一位村民连续三天帮助邻居收麦，电话13800138000。'
    const write = () => refusal(village, first, 'deeds.writePublicText', { reviewId, version, text })
    const checked = async () => (await tracesOf(test.db, 'deed', deedId)).map(({ detail }) => detail?.checked)
    return { ...made, write, checked, reviewId }
  }

  it('are shown to the platform as they will stand, by who writes them', async () => {
    const { wechat, first, write, checked } = await review()
    expect(await write()).toBeNull()
    expect(wechat.texts.map(({ openid }) => openid)).toEqual([`o-${first.personId}`])
    expect(wechat.texts[0]?.words).not.toContain('13800138000')
    expect(await checked()).toContain('passed')
  })

  it('are not kept when the platform refuses them', async () => {
    const { wechat, write } = await review()
    wechat.saysOfText = 'refused'
    expect(await write()).toBe('TEXT_REFUSED')
    wechat.saysOfText = 'passed'
    expect(await write()).toBeNull()
  })

  it('are the council’s to judge when the platform does not answer, would rather not, or does not know the writer', async () => {
    const { village, wechat, log, first, members, write, checked, reviewId } = await review()
    wechat.saysOfText = new Error('down')
    expect(await write()).toBeNull()
    expect(await checked()).toContain('human')
    expect(log.map(({ event }) => event)).toContain('text check failed')
    await call(village, first, 'council.release', { reviewId })
    const asked = wechat.texts.length
    await writeText(village, members[1] ?? first, reviewId)
    expect(wechat.texts).toHaveLength(asked)
  })
})

describe('a telephone number that the platform verified', () => {
  it('tells the clerk its last digits, and is not kept', async () => {
    const { village, first } = await scene()
    await give(village, first, 'clerk')
    const ask = async (name: string, phoneCode?: string) => {
      const asker = { accountId: await writing(village, newAccount) }
      await call(village, asker, 'people.requestBinding', { villageCode: VILLAGE, name, birthYear: 1960, phoneCode })
    }
    await ask('有号码', 'code-of-13800131234')
    await ask('没给', undefined)
    await ask('过期了', 'old')
    await ask('不通了', 'broken')
    const { rows } = await call(village, first, 'people.bindingRequests', {})
    expect(rows.map(({ claimedName, phoneTail }) => [claimedName, phoneTail])).toEqual([
      ['有号码', '1234'],
      ['没给', undefined],
      ['过期了', undefined],
      ['不通了', undefined],
    ])
    expect(JSON.stringify(await test.db.select().from(binding))).not.toContain('13800131234')
    await inRoster(village, '有号码', '1234')
    await inRoster(village, '有号码', '5678')
    await inRoster(village, '没给', '1234')
    await inRoster(village, '过期了', null)
    const agreed = (await call(village, first, 'people.bindingRequests', {})).rows.flatMap(({ matches }) => matches)
    expect(agreed.map(({ name, phoneAgrees }) => `${name} ${phoneAgrees}`).toSorted()).toEqual(
      ['有号码 true', '有号码 false', '没给 undefined', '过期了 undefined'].toSorted(),
    )
    expect(JSON.stringify(agreed)).not.toContain('1234')
  })
})

describe('the code of a page', () => {
  it('is drawn once for a public deed, and for no other', async () => {
    const { village, wechat, nominator, praised, members } = await scene()
    const { deedId } = await deedOnNotice(village, { nominator, praised, members })
    const hidden = await nominate(village, nominator, [await person(village, '周某人')])
    const codeOf = (id: typeof deedId) => call(village, nominator, 'deeds.pageCode', { deedId: id })
    const scenes = deedId.replaceAll('-', '')
    expect([await codeOf(deedId), await codeOf(deedId)]).toEqual(
      Array(2).fill({ url: `https://files.test/codes/deed-${scenes}?for=600` }),
    )
    expect(wechat.codes).toEqual([{ page: 'pages/more/deed/index', scene: scenes }])
    expect(await refusal(village, nominator, 'deeds.pageCode', { deedId: hidden })).toBe('NOT_FOUND')
    expect(await call({ ...village, wechat: null }, nominator, 'deeds.pageCode', { deedId })).toEqual({ url: null })
  })
})
