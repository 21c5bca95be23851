import type { Village } from '../../cloudfunctions/domain/context'
import type { ContentVerdict } from '../../cloudfunctions/platform/wechat/content-checks'
import { checkScene } from '../../cloudfunctions/platform/wechat/page-codes'
import type { WeChat } from '../../cloudfunctions/platform/wechat/wechat'
import { type CloudVillage, withCloudPhotos } from './cloud-photos'

export interface FakeWeChat extends WeChat {
  /** What it says of words; a fault is thrown. */
  saysOfText: ContentVerdict | Error
  /** What it answers when asked about a picture; the trace of the first is "trace-1". */
  takesPhotos: boolean | Error
  texts: { openid: string; words: string }[]
  photos: { openid: string; url: string }[]
  codes: { page: string; scene: string }[]
}

/** The platform, at our own port: says what a test has it say, and notes what it was asked. */
export function fakeWeChat(storage: WeChat['storage']): FakeWeChat {
  const fake: FakeWeChat = {
    saysOfText: 'passed',
    takesPhotos: true,
    texts: [],
    photos: [],
    codes: [],
    storage,
    checks: {
      async checkText(asked) {
        fake.texts.push(asked)
        if (fake.saysOfText instanceof Error) throw fake.saysOfText
        return fake.saysOfText
      },
      async askPhoto(asked) {
        if (fake.takesPhotos instanceof Error) throw fake.takesPhotos
        fake.photos.push(asked)
        return fake.takesPhotos ? `trace-${fake.photos.length}` : null
      },
    },
    phones: {
      async numberOf(code) {
        if (code === 'broken') throw new Error('the platform does not answer')
        return code.startsWith('code-of-') ? code.slice('code-of-'.length) : null
      },
    },
    pageCodes: {
      async draw(page, scene) {
        checkScene(scene)
        fake.codes.push({ page, scene })
        return new Uint8Array([1])
      },
    },
  }
  return fake
}

export function withWeChat(onHost: Village): CloudVillage & { wechat: FakeWeChat } {
  const village = withCloudPhotos(onHost)
  return { ...village, wechat: fakeWeChat(village.storage) }
}
