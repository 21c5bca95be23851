/** Words that people of a village might write; made up. */

const WHO = [
  '隔壁的老人',
  '村西的孤寡老人',
  '路过的外乡人',
  '刚做完手术的邻居',
  '带着两个孩子的媳妇',
  '腿脚不好的五保户',
]
const WHAT = ['收麦子', '修屋顶', '送饭', '送去医院', '清理院子里的积雪', '找回走失的羊', '看护秋粮', '修水管']
const HOW = ['连着三天', '忙了一整夜', '冒着大雨', '放下自家的活', '自己掏了路费', '一口水也没有喝']

export const PLACES = ['村东麦场', '村西头', '村委会门口', '北坡的地里', '去镇上的路上'] as const

export const PUBLIC_TEXTS = [
  '一位村民连续三天帮助邻居，不取分文。',
  '一位村民放下自家的活，帮助有困难的邻居。',
  '一位村民冒雨帮助老人，事后不肯收钱。',
] as const

const of = (list: readonly string[], turn: number): string => list[turn % list.length] ?? ''

/** A story that is told differently each time. */
export function storyOf(turn: number): string {
  const [how, who, what] = [of(HOW, turn), of(WHO, Math.floor(turn / 6)), of(WHAT, Math.floor(turn / 36))]
  return `${how}帮${who}${what}，一分钱也没有要。这是第${turn}回听人说起他的好。`
}
