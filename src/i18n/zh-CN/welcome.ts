/** The first minutes: what this is, one's village, who one is. */
export const welcome = {
  title: '认识岳乡榜样',
  step: '第 {step} 步，共 {count} 步',
  next: '下一步',
  skip: '跳过，直接进去看',
  enter: '进去看看',
  what: {
    title: '把身边的好事告诉村里',
    lines: [
      '看到乡亲做了好事，您写几句话告诉村里。',
      '村里的道德评议会来评，再公示给大家看。没有人提异议，就给他家记上荣誉积分。',
      '积分、公示、光荣榜人人看得到，谁都可以核对。不用天天来，也不要您转发。',
    ],
    elder: '换成大字版',
    elderHint: '字更大，按钮更高，以后在“我的”里也能换',
  },
  who: {
    title: '这是谁办的',
    unit: '主办单位',
    filing: '备案号',
    complain: '觉得哪里不对，随时可以提。',
  },
  village: {
    title: '您是哪个村的',
    lead: '选好以后，先给您看自己村的公示和好事。不登录也能看。',
  },
  person: {
    title: '您是谁',
    guest: '登录以后能看自家积分、上报好事、给乡亲作见证。只是看看，不用登录。',
    signIn: '去登录',
    known: '您是{village}的{name}，村文书已经核对过。',
  },
  again: { title: '认识岳乡榜样', note: '这是什么、谁办的、选自己的村' },
}
