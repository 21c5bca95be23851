import Taro from '@tarojs/taro'
import type { RingAnswer } from './subscribe-message.types'

export type { RingAnswer } from './subscribe-message.types'

export const canRing: boolean = true

/** Asks to ring the phone once by a template; to be called by a tap. Whatever goes wrong is a refusal: the inbox has it. */
export async function askToRing(templateId: string): Promise<RingAnswer> {
  try {
    const answers: object = await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] })
    return Object.values(answers).includes('accept') ? 'allowed' : 'refused'
  } catch {
    return 'refused'
  }
}
