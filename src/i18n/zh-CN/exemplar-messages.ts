/** What candidates, their families and those who decide are told of a selection of exemplars. */
export const exemplarMessages = {
  exemplarConsentAsked: {
    title: '有人推荐您当榜样，您愿意吗',
    body: '村里想推荐您参加榜样评选。名字和事迹公开不公开，由您定；不愿意，随时可以退出。点开看看写的事迹，再答复。',
  },
  exemplarGuardianAsked: {
    title: '推荐您家{name}当榜样，要您同意',
    body: '村里想推荐{name}参加榜样评选。{name}不满 18 岁，名字和事迹公开以前，要您也同意。点开看看，再答复。',
  },
  exemplarFamilyAsked: {
    title: '{name}的榜样评选，由家里人定',
    body: '{name}正在参加榜样评选。往后名字和事迹公开不公开，由家里人定。家里没有答复以前，哪里都不写名字。',
  },
  exemplarVettingAsked: {
    title: '请您签审核意见',
    body: '榜样评选到了审核这一步，有候选人等您签意见。点开看看材料，写明依据再签。',
  },
  exemplarVettingAgain: {
    title: '审核满 90 天，请您重新签',
    body: '有候选人的审核签字满 90 天了，定人选以前要重新审核。请看看有没有新情况，再签一次。',
  },
  exemplarScoringAsked: {
    title: '请您给候选人打分',
    body: '榜样评选到了打分这一步，请您看完每一位的事迹，打分并写明理由。亲属参加的，系统已经请您回避。',
  },
  exemplarTieAsked: {
    title: '得分相同，请您表决',
    body: '有候选人在最后的名额上得分相同，请打过分的人记名表决。谁投给谁会记下来。',
  },
  exemplarOverdue: {
    title: '评选还差一步没有办完',
    body: '有一场榜样评选到了日子，还缺签字或者打分。系统不会替人定，请尽快办。',
  },
  exemplarOnNotice: {
    title: '榜样人选开始公示',
    body: '候选人得分在名额以内，开始公示。公示期里谁都可以看，有疑问可以提出来。',
  },
  exemplarChosen: { title: '评上榜样了', body: '公示期满，没有异议，评上了榜样。证书在“我的证书”里。' },
  exemplarUpward: { title: '推荐到上一级', body: '评上的榜样已经推荐到上一级参评。理由：{words}' },
  exemplarNotRecommended: {
    title: '这次没有继续推荐',
    body: '榜样评选这一级没有继续推荐。点开看看原因；对核查和打分的结果不服，10 天里可以申诉一次。',
  },
  exemplarWithdrawn: { title: '已经退出评选', body: '候选人退出了榜样评选，名字和事迹不再公开。' },
  exemplarAppealUpheld: { title: '申诉成立', body: '榜样评选的申诉成立，回到原来那一步。理由：{words}' },
  exemplarAppealDeclined: {
    title: '申诉没有通过',
    body: '榜样评选的申诉没有通过，这是最后的决定。理由：{words}',
  },
  exemplarAppealOverdue: { title: '有一件申诉到期了', body: '榜样评选有一件申诉到了日子还没有决定，请尽快办。' },
  exemplarHearing: {
    title: '请您来听证',
    body: '有人提出撤销榜样称号，原因：{words}。听证在{date}，地点：{place}。您可以带一个人来。',
  },
  exemplarReexamined: {
    title: '榜样评选要再看一次',
    body: '打分的人里有人该回避，去掉这些打分以后结果不一样了，由没有参加过决定的人来听。听证在{date}，地点：{place}。您可以带一个人来；听过以前称号照旧。',
  },
  exemplarRevocationOnNotice: { title: '撤销榜样开始公示', body: '听证以后，撤销榜样称号开始公示。有疑问可以提出来。' },
  exemplarRevoked: {
    title: '榜样称号撤销了',
    body: '榜样称号已经撤销，证书和荣誉墙同时停了。不服的，10 天里可以向县里申诉一次。原因：{words}',
  },
  exemplarKept: { title: '榜样称号保留', body: '经过听证或者申诉，榜样称号保留，一切照旧。' },
}
