/** The clerk's page of praised people whom no roster has. */
export const outsiders = {
  title: '名册外的人',
  intro:
    '上报的人写下了名字，可是名册里没有。打听清楚他是谁以后，在这里对上名册，积分就记到他家。确认以后 90 天里有效。',
  empty: '没有名册外的人。',
  place: '听说是：{place}',
  about: '{class} · {date}',
  until: '最晚 {date} 对上，积分还能记。',
  anyTime: '还没有确认，现在就能对。',
  who: '{name}是名册里的谁',
  whoHint: '别的村的也能找。不能对成自己家的人。',
  link: '就是他',
  linkLabel: '就是他：{name}',
  confirmTitle: '{name}就是{person}？',
  confirmWords: '对上以后不能改。会问他愿意怎样署名；这件事的积分记到他家。',
  confirm: '对上',
}
