import { cloudSubscribeMessages } from '../../../cloudfunctions/platform/wechat/cloud-subscribe-messages'
import { cloudWeChat } from '../../../cloudfunctions/platform/wechat/cloud-wechat'
import { loadSdk } from '../../../cloudfunctions/platform/wechat/load-sdk'
import { sdkCloudStorage } from '../../../cloudfunctions/platform/wechat/sdk-cloud-storage'
import { type LoopbackCloud, loopbackEnvironment, startLoopbackCloud } from '../../support/loopback-cloud'

/*
 * The real adapters over the platform's own SDK, which speaks to a server of the test instead of to the platform.
 */

const quick = { timeoutMs: 5_000, pausesMs: [0, 0] }
const before = { ...process.env }
let cloud: LoopbackCloud

const storage = () => sdkCloudStorage(cloud.root, loadSdk, quick)
const wechat = () => cloudWeChat(loadSdk, storage(), quick)

beforeAll(async () => {
  cloud = await startLoopbackCloud()
  Object.assign(process.env, loopbackEnvironment(cloud))
})
beforeEach(() => {
  cloud.asked = []
})
afterAll(async () => {
  process.env = { ...before }
  await cloud.close()
})

describe('the storage through the SDK', () => {
  const bytes = new Uint8Array([0xff, 0xd8, 0, 0x80, 0xff])

  it('puts, links, fetches and deletes a file', async () => {
    await storage().upload('photos/a.jpg', bytes)
    expect(cloud.files.get('photos/a.jpg')).toEqual(Buffer.from(bytes))
    expect(await storage().links(['photos/a.jpg', 'photos/none.jpg'], 60)).toEqual(
      new Map([['photos/a.jpg', `${cloud.url}/files/photos/a.jpg`]]),
    )
    expect(await storage().download('photos/a.jpg', 5)).toEqual(bytes)
    expect(await storage().download('photos/a.jpg', 4)).toBe('tooLarge')
    await storage().remove(['photos/a.jpg', 'photos/none.jpg'])
    expect(await storage().download('photos/a.jpg', 5)).toBe('none')
  })

  it('tries again when the line breaks', async () => {
    cloud.files.set('raw/b.jpg', Buffer.from(bytes))
    cloud.breaks = 1
    expect(await storage().download('raw/b.jpg', 5)).toEqual(bytes)
    expect(cloud.breaks).toBe(0)
  })
})

describe('the open API through the SDK', () => {
  it('judges words', async () => {
    cloud.answer = () => ({ errcode: 0, errmsg: 'ok', result: { suggest: 'risky', label: 20001 }, trace_id: 't' })
    expect(await wechat().checks.checkText({ openid: 'o-1', words: '好人好事'.repeat(60) })).toBe('refused')
    const data = { openid: 'o-1', scene: 3, version: 2, content: '好人好事'.repeat(60) }
    expect(cloud.asked).toEqual([{ api: 'security.msgSecCheck', data }])
  })

  it('takes a picture to be judged', async () => {
    cloud.answer = () => ({ errcode: 0, errmsg: 'ok', trace_id: '60ae120f-371d5872' })
    expect(await wechat().checks.askPhoto({ openid: 'o-1', url: 'https://x/y.jpg' })).toBe('60ae120f-371d5872')
    const data = { openid: 'o-1', scene: 3, version: 2, media_type: 2, media_url: 'https://x/y.jpg' }
    expect(cloud.asked).toEqual([{ api: 'security.mediaCheckAsync', data }])
  })

  it('says who was away too long, and who asks too often', async () => {
    cloud.answer = () => ({ errcode: 61010, errmsg: 'code is expired' })
    expect(await wechat().checks.askPhoto({ openid: 'o-1', url: 'https://x' })).toBeNull()
    cloud.answer = () => ({ errcode: 45009, errmsg: 'reach max api daily quota limit' })
    await expect(wechat().checks.askPhoto({ openid: 'o-1', url: 'https://x' })).rejects.toMatchObject({
      errCode: 45009,
    })
    expect(cloud.asked).toHaveLength(1 + 3)
  })

  it('tells a verified telephone number', async () => {
    const phone_info = { phoneNumber: '+8613800131234', purePhoneNumber: '13800131234', countryCode: '86' }
    cloud.answer = () => ({ errcode: 0, errmsg: 'ok', phone_info })
    expect(await wechat().phones.numberOf('code')).toBe('13800131234')
    expect(cloud.asked).toEqual([{ api: 'phonenumber.getPhoneNumber', data: { code: 'code' } }])
  })

  it('draws the code of a page', async () => {
    cloud.answer = () => Buffer.from([0xff, 0xd8, 0xff])
    expect(await wechat().pageCodes.draw('pages/more/deed/index', 'abc')).toEqual(new Uint8Array([0xff, 0xd8, 0xff]))
    const data = { page: 'pages/more/deed/index', scene: 'abc', check_path: false, width: 430 }
    expect(cloud.asked).toEqual([{ api: 'wxacode.getUnlimited', data }])
  })

  it('rings a phone, and knows a refusal of its owner', async () => {
    const phones = cloudSubscribeMessages({ deed: { id: 'template', dateField: 'date2' } }, loadSdk)
    const at = new Date('2026-03-04T02:00:00Z')
    cloud.answer = () => ({ errcode: 0, errmsg: 'ok' })
    expect(await phones.send({ key: 'k', openid: 'o-1', kind: 'deed', at })).toBe(true)
    expect(cloud.asked[0]?.data).toMatchObject({
      touser: 'o-1',
      template_id: 'template',
      data: { date2: { value: '2026-03-04' } },
    })
    cloud.answer = () => ({ errcode: 43101, errmsg: 'user refuse to accept the msg' })
    expect(await phones.send({ key: 'k', openid: 'o-1', kind: 'deed', at })).toBe(false)
  })
})
