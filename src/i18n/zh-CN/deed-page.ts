import type { CONSENTS, DeedView } from '../../../cloudfunctions/contract/deeds'

/** What each answer does, in full. */
const consentDoes: Record<(typeof CONSENTS)[number], string> = {
  fullName: '公示、光荣榜和事迹页上写您的姓名。',
  surnameOnly: '只写您的姓，后面写“村民”，不写名字。',
  anonymous: '事情公开，您写成“某村民”。积分照记。',
  declined: '这件事里不写您，也不因这件事给您家记分。已经公开的，马上把您去掉；已经记下的积分不变。',
}

/** How the reader stands to the deed. */
const viewers: Record<DeedView['viewer'], string> = {
  author: '这是您上报的',
  praised: '有人推荐了您',
  witness: '您是这件事的见证人',
  public: '',
}

export const deedPage = {
  title: '好人好事',
  viewers,
  on: '{date} · {village}',
  praised: '被推荐人：{names}',
  nobody: '被推荐人都选了不公开',
  nominator: '推荐人：{name}',
  story: '您写的经过',
  storyNote: '这一段只有评议的人能看到。公开的文字由评议会另写。',
  place: '地点：{place}',
  anonymous: '您选了公开时不写自己的名字。',
  publicText: '公开的文字',
  photos: '照片',
  photo: '第 {number} 张照片，{status}',
  photosNote: '照片里能认出的人都同意以后，才会公开。',
  award: { title: '评定的积分', rule: '{code} {name}', points: '{points} 分' },
  notice: { title: '看公示', until: '公示到 {date}' },
  timeline: '走到哪一步了',
  next: '下一步',
  reasons: '理由：{reasons}',
  consent: {
    title: '怎样署名，由您来定',
    label: '怎样署名',
    waiting: '您选好之前，别人看到的都是“某村民”。最晚 {date} 开始公示，没选也照“某村民”公示。',
    waitingUndated: '您选好之前，别人看到的都是“某村民”。',
    now: '您选的是“{consent}”。什么时候都能改，改了马上生效。',
    strictest: '如果您家在光荣榜上选了更少公开的写法，就照更少公开的写。',
    does: consentDoes,
    send: '就这样署名',
    saved: '已经记下您的选择。',
    declined: '您选了不公开，这件事里不写您。',
  },
  withdraw: {
    title: '撤回这一件？',
    words: '撤回以后不再评议，也不能恢复。想再报，要重新填。',
    confirm: '撤回',
  },
  edit: '补充以后再上报',
}
