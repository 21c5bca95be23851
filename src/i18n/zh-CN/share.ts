/** Cards that are sent to somebody: no names. */
export const share = {
  deed: '{village}有人做了件好事：{class}',
  notice: '{village}的公示，请大家看看',
  boards: '岳乡榜样：看看谁家做了好事',
  poster: '做一张海报',
}
