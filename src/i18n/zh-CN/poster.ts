/** The picture of a confirmed deed that people send on. */
export const poster = {
  title: '海报',
  app: '岳乡榜样',
  kind: '好人好事',
  from: '{village} · {date}',
  scan: '扫码看详情',
  search: '在微信里找“岳乡榜样”小程序看详情',
  label: '海报：{village}，{class}，{people}',
  note: '海报上只有已经公开的内容，没有电话和住址。名字按本人同意的写法来写。',
  failed: '这台手机画不了海报。可以点右上角，把这一页转给别人看。',
  save: '存到手机',
  saved: '已经存到手机里了。',
  hold: '也可以长按这张图，再选保存或者转发。',
  notPublic: '这件好事还没有公开，或者已经不公开了，做不了海报。',
}
