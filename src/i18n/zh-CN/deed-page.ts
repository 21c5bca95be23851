import type { AnswersAs, CONSENTS, DeedView } from '../../../cloudfunctions/contract/deeds'

/** What each answer does, in full. */
const consentDoes: Record<(typeof CONSENTS)[number], string> = {
  fullName: '公示、光荣榜和事迹页上写您的姓名。',
  surnameOnly: '只写您的姓，后面写“村民”，不写名字。',
  anonymous: '事情公开，您写成“某村民”。积分照记。',
  declined: '这件事里不写您。已经公开的，马上把您去掉，村文书会取下张贴的纸；已经记下的积分不变。',
}

/** For whom the answer is given. */
const consentTitles: Record<AnswersAs, string> = {
  self: '怎样署名，由您来定',
  guardian: '孩子怎样署名，由您来定',
  family: '替去世的家人定怎样署名',
}
const consentFor: Record<AnswersAs, string> = {
  self: '',
  guardian: '{name}不满 14 岁，由您家里的大人来选。公开的地方都写“某同学”。',
  family: '{name}已经不在了，由您家里人来选，谁选都行。积分记在家里。',
}

/** How the reader stands to the deed. */
const viewers: Record<DeedView['viewer'], string> = {
  author: '这是您上报的',
  praised: '有人推荐了您',
  family: '有人推荐了您的家人',
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
  award: { title: '评定的积分', points: '{points} 分' },
  notice: { title: '看公示', until: '公示到 {date}' },
  timeline: '走到哪一步了',
  next: '下一步',
  reasons: '理由：{reasons}',
  consent: {
    titles: consentTitles,
    asked: consentFor,
    label: '怎样署名',
    waiting: '您选好之前，别人看到的都是“某村民”。最晚 {date} 开始公示，没选也照“某村民”公示。',
    waitingUndated: '您选好之前，别人看到的都是“某村民”。',
    now: '您选的是“{consent}”。什么时候都能改，改了马上生效。',
    strictest: '如果您家在光荣榜上选了更少公开的写法，就照更少公开的写。',
    does: consentDoes,
    send: '就这样署名',
    saved: '已经记下您的选择。',
    declined: '您选了不公开，这件事里不写您。',
    points: '要不要记分',
    pointsYes: { title: '记分', hint: '公示上只写“某村民”和细则的名字，不写做了什么事。' },
    pointsNo: { title: '不记分', hint: '哪里都不写，也不记分。' },
    choosePoints: '请选要不要记分。',
    again: '改成公开以后，会为您单独公示一次，公示期满再记分。',
  },
  guardian: {
    title: '孩子不满 14 岁，先问您',
    words:
      '有人想推荐您家{name}做的好事：{class}，{date}。您同意以后，评议会才能看到写了什么；不同意，就不再评议，谁也看不到。',
    later: '就算评议通过，公开的地方也都写“某同学”，不写名字，照片不公开。',
    agree: '同意，请评议会看',
    refuse: '不同意',
    refuseTitle: '不同意推荐{name}？',
    refuseWords: '这一件就不再评议，也不会公开。推荐的人会知道监护人没有同意。',
  },
  appeal: {
    title: '不服这个结果，可以申诉',
    until: '推荐人和被推荐人都可以提，一件事只能提一次，{date} 24 时前提出。',
    who: '由没有参加过这次决定的乡镇干部来核实，10 天里给结果。',
    label: '为什么不服',
    hint: '写清楚还有什么情况、谁能作证。不要写电话号码和身份证号。',
    placeholder: '比如：当天某某、某某也在场，可以去问。',
    short: '请至少写 {limit} 个字。',
    long: '最多写 {limit} 个字。',
    send: '提出申诉',
    asking: '提出申诉？',
    once: '一件事只能申诉一次，提出以后不能改，结果就是最后的决定。',
    confirm: '提出',
  },
  reexamine: {
    title: '有新情况，可以提出复核',
    words:
      '确认以后一年里，有新情况可以复核。由没有参加过决定的评议员抽签组成评议组再定一次；在结果出来以前，积分不变。',
    label: '有什么新情况',
    hint: '推荐人、被推荐人和评议组会看到这段话。',
    send: '提出复核',
    asking: '提出复核？',
    once: '提出以后，评议组会重新定：仍然确认，或者撤销、收回积分。',
    confirm: '提出',
  },
  withdraw: {
    title: '撤回这一件？',
    words: '撤回以后不再评议，也不能恢复。想再报，要重新填。',
    confirm: '撤回',
  },
  edit: '补充以后再上报',
}
