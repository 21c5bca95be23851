import type { Random } from './population-random'

export type Sex = 'man' | 'woman'

/** Given names by the year from which they were in fashion. */
const MEN: readonly (readonly [number, string])[] = [
  [1935, '保山 长河 天顺 玉堂 守信 庆云 福来 有财 金山 银河 振海 文明 长庚 合林 廷贵 得胜'],
  [1956, '建国 卫东 红旗 爱民 保国 学军 新生 志刚 国强 海军 永红 双喜 军平 合群 建设 运良'],
  [1976, '海涛 俊峰 志伟 永强 晓东 利军 红伟 亚军 鹏飞 瑞峰 彦斌 占伟 庆伟 少华 艳军 振宇'],
  [1992, '浩杰 佳豪 明辉 旭东 鹏程 帅兵 世豪 文博 晨光 亚飞 一凡 英杰 志鹏 梦龙 少东 子龙'],
  [2006, '子轩 浩然 宇航 梓豪 一鸣 俊熙 沐阳 嘉懿 奕辰 铭泽 皓宇 景行 书豪 致远'],
]
const WOMEN: readonly (readonly [number, string])[] = [
  [1935, '秀英 桂兰 玉珍 凤英 桂英 改花 爱莲 秀荣 巧云 素贞 花妮 梅英 金枝 瑞兰 春梅 喜娥'],
  [1956, '秀梅 爱玲 改梅 玉霞 金凤 素芳 会玲 保英 秋菊 雪梅 爱香 文英 海英 翠平 香玲 社英'],
  [1976, '艳丽 红霞 利娜 俊霞 晓燕 艳芳 海霞 瑞娟 志敏 秀丽 红梅 慧娟 卫霞 彩霞 丽红 素娟'],
  [1992, '梦瑶 佳慧 莹莹 雅静 婷婷 思雨 文静 晨曦 亚楠 梦洁 晓雪 静雯 慧敏 珂珂 艺璇 瑞雪'],
  [2006, '梓涵 欣怡 诗涵 雨桐 若曦 可馨 语嫣 一诺 佳琪 紫萱 沐瑶 依诺 思彤 静怡'],
]

/** Characters by which the men of a family show their generation, one a large family, and what is put behind them. */
const GENERATIONS: readonly (readonly [number, string])[] = [
  [1935, '廷德振兆'],
  [1952, '保文长永'],
  [1966, '学合清建'],
]
const BEHIND_GENERATION = '福山林河海云贵田喜才旺生民军'
const LAST_GENERATION_YEAR = 1976

/** After so many tries two people are called alike, as they are in a large village. */
const TRIES = 200

/** Names people of one village so that no two are called alike while there are names left. */
export class Namer {
  readonly #given = new Set<string>()

  /** `largeFamilies`: the surnames whose men bear generation characters. */
  constructor(
    private readonly random: Random,
    private readonly largeFamilies: readonly string[],
  ) {}

  name(surname: string, sex: Sex, birthYear: number): string {
    for (let tried = 1; ; tried += 1) {
      const name = surname + this.#givenName(surname, sex, birthYear)
      if (this.#given.has(name) && tried < TRIES) continue
      this.#given.add(name)
      return name
    }
  }

  #givenName(surname: string, sex: Sex, birthYear: number): string {
    const family = this.largeFamilies.indexOf(surname)
    const bearsGeneration = sex === 'man' && family >= 0 && birthYear < LAST_GENERATION_YEAR && this.random.chance(0.6)
    if (!bearsGeneration) return this.random.pick(ofYear(sex === 'man' ? MEN : WOMEN, birthYear).split(' '))
    const characters = Array.from(ofYear(GENERATIONS, birthYear))
    return (characters[family % characters.length] ?? '') + this.random.pick(Array.from(BEHIND_GENERATION))
  }
}

function ofYear(fashions: readonly (readonly [number, string])[], birthYear: number): string {
  return fashions.filter(([from]) => from <= birthYear).at(-1)?.[1] ?? ''
}
