import Taro from '@tarojs/taro'

const FIELDS_OF_WHO = ['villageCode', 'praised', 'helped', 'onBehalfOf']
const SCROLL_MS = 200

/** Brings the first step with a wrong field into view. */
export function scrollToStep(wrong: readonly string[]) {
  const step = wrong.some((field) => FIELDS_OF_WHO.includes(field)) ? 'who' : 'what'
  Taro.pageScrollTo({ selector: `#${step}`, duration: SCROLL_MS }).catch(() => undefined)
}
