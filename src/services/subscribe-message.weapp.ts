import Taro from '@tarojs/taro'
import { type RingAnswer, TEMPLATES_AT_ONCE } from './subscribe-message.types'

export type { RingAnswer } from './subscribe-message.types'

/** Asks to ring the phone once a template; to be called by a tap. Whatever goes wrong is a refusal: the inbox has it. */
export async function askToRing(templateIds: readonly string[]): Promise<RingAnswer> {
  try {
    const tmplIds = templateIds.slice(0, TEMPLATES_AT_ONCE)
    const answers: object = await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })
    return Object.values(answers).includes('accept') ? 'allowed' : 'refused'
  } catch {
    return 'refused'
  }
}
