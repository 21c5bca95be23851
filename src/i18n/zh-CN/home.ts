export const home = {
  hello: '{name}，您好',
  place: '{township} {village}',
  nominate: '说一件身边的好事',
  points: {
    title: '我家今年的荣誉积分',
    place: '全村第 {place} 位',
    noPlace: '今年还没有得分。做了好事，或者看到别人做好事，都可以上报。',
    next: '再得 {points} 分，就往前一位',
    top: '现在排在最前面',
    hidden: '您家选了不上榜，积分照记',
    ledger: '看看每一分怎么来的',
  },
  notices: {
    title: '正在公示',
    empty: '现在没有公示。好人好事评议通过后，会在这里公示。',
    all: '全部公示',
  },
  deeds: {
    title: '最近的好人好事',
    empty: '还没有确认的好人好事。看到身边的好事，点“上报”告诉村里。',
    on: '{date} · {village}',
  },
  guest: {
    title: '登录以后能做什么',
    body: '看自己家的积分，上报身边的好人好事，给乡亲作个见证。',
    signIn: '去登录',
  },
  whoUsesIt: {
    title: '是谁在用这台手机？',
    body: '这台手机上有几位家人。选好是谁，输自己的密码，就能办自己的事。',
    choose: '选一选',
  },
  unbound: {
    title: '先认领您的身份',
    body: '告诉我们您是哪个村的、叫什么，村文书核对后就能看到自家积分。没核对之前也可以先上报好事。',
    bind: '去认领',
    waiting: '您在{village}的认领，村文书正在核对。',
    refused: '您在{village}的认领没有核对上：{reason}',
    again: '重新认领',
  },
  foot: '主办单位：{unit}',
  filing: '备案号：{number}',
}
