export const bind = {
  title: '认领身份',
  lead: '告诉我们您是谁，村文书照名册核对。核对以后才能看自家积分、作见证、选怎样署名。',
  fields: {
    township: '乡镇',
    village: '村',
    name: '姓名',
    nameHint: '写户口本上的全名',
    birthYear: '出生年份',
    birthYearHint: '四位数字，比如 1958',
  },
  number: {
    why: '可以用微信核对一下手机号，村文书认人更快。只给他看末四位，不留号码；不核对也能交。',
    give: '用手机号核对',
    given: '手机号核对过了，村文书会看到末四位。',
    refused: '没给手机号也不要紧，照样可以交。',
  },
  send: '交给村文书核对',
  waiting: {
    title: '正在核对',
    words: '您说自己是{village}的人，村文书正在核对。核对好了，这里就会变。',
    meanwhile: '等的时候也可以先上报好事，核对以后就开始评议。',
    nominate: '先去上报',
  },
  refused: { title: '没有核对上', words: '村文书说：{reason}', again: '可以改好以后再交一次，或者当面找村文书。' },
  done: { title: '已经认领', words: '您是{village}的{name}。', home: '回首页' },
}
