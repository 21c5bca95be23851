import Taro from '@tarojs/taro'

interface Question {
  title: string
  words: string
  yes: string
  no: string
}

/** A question of the platform's own that stands over any page; closed is a no. */
export async function ask({ title, words, yes, no }: Question): Promise<boolean> {
  try {
    const { confirm } = await Taro.showModal({ title, content: words, confirmText: yes, cancelText: no })
    return confirm
  } catch {
    return false
  }
}
