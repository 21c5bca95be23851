import { type Patience, patiently } from '../patience'
import type { CloudStorage } from './cloud-storage'
import type { ContentVerdict } from './content-checks'
import { errCodeOf, type HoldsOpenApi, type OpenApi, type Suggestion } from './open-api'
import { checkScene } from './page-codes'
import { textParts } from './text-parts'
import type { WeChat } from './wechat'

/** A person waits for the answer meanwhile. */
const PATIENCE: Patience = { timeoutMs: 3_000, pausesMs: [200] }

/** Of the platform's places where content appears: 2 is a comment, 3 a forum; a village's notice is nearest to a forum. */
const SCENE = 3
const CODE_WIDTH = 430

/** The phone is unknown, or was not in the mini-program within two hours: the platform judges nothing of its. */
const WILL_NOT_JUDGE: readonly unknown[] = [40003, 61010]
/** A code that is none, was used, or is too old. */
const NO_CODE: readonly unknown[] = [40029, 40163]
/** Refusals that another try meets again; -1 is the platform's "busy", 45009 and 45011 are its limits. */
const MAY_PASS: readonly unknown[] = [undefined, -1, 45009, 45011, -501001, -501002, -501003, -501004, -604102, -604103]

export const verdictOf = ({ suggest }: Suggestion = {}): ContentVerdict => {
  if (suggest === 'pass') return 'passed'
  return suggest === 'risky' ? 'refused' : 'human'
}

const worst = (verdicts: readonly ContentVerdict[]): ContentVerdict =>
  (['refused', 'human'] as const).find((one) => verdicts.includes(one)) ?? 'passed'

/** The platform by its open API; `load` fetches the SDK, which is slow, at the first use. */
export function cloudWeChat(
  load: () => Promise<HoldsOpenApi>,
  storage: CloudStorage,
  patience: Patience = PATIENCE,
): WeChat {
  const lasts = (error: unknown): boolean => !MAY_PASS.includes(errCodeOf(error))
  const ask = <T>(work: (api: OpenApi) => Promise<T>): Promise<T> =>
    patiently(async () => work((await load()).openapi), { ...patience, lasts })
  const orNull = (codes: readonly unknown[]) => (error: unknown) => {
    if (codes.includes(errCodeOf(error))) return null
    throw error
  }
  return {
    storage,
    checks: {
      async checkText({ openid, words }) {
        const verdicts: ContentVerdict[] = []
        for (const content of textParts(words)) {
          const request = { openid, scene: SCENE, version: 2, content } as const
          const found = await ask((api) => api.security.msgSecCheck(request)).catch(orNull(WILL_NOT_JUDGE))
          verdicts.push(verdictOf(found?.result))
        }
        return worst(verdicts)
      },
      async askPhoto({ openid, url }) {
        const request = { openid, scene: SCENE, version: 2, mediaType: 2, mediaUrl: url } as const
        const asked = await ask((api) => api.security.mediaCheckAsync(request)).catch(orNull(WILL_NOT_JUDGE))
        return asked?.traceId ?? null
      },
    },
    phones: {
      async numberOf(code) {
        const found = await ask((api) => api.phonenumber.getPhoneNumber({ code })).catch(orNull(NO_CODE))
        return found?.phoneInfo?.purePhoneNumber ?? null
      },
    },
    pageCodes: {
      async draw(page, scene) {
        checkScene(scene)
        const request = { page, scene, checkPath: false, width: CODE_WIDTH }
        const { buffer } = await ask((api) => api.wxacode.getUnlimited(request))
        if (!buffer || buffer.length === 0) throw new Error('the platform drew no code')
        return new Uint8Array(buffer)
      },
    },
  }
}
