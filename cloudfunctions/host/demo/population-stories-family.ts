import type { Story } from './population-story'

/** Piety towards parents, weddings and funerals in the plain way. */
export const FAMILY_STORIES: readonly Story[] = [
  {
    deedClass: 'filialPiety',
    ruleCode: 'F01',
    units: 1,
    cast: 'daughterInLaw',
    helped: 'elderAtHome',
    place: '自家',
    story:
      '婆家老人{helped}上了年纪行动不便，{praised}端水喂饭、翻身擦洗从没嫌烦，出门打工的机会推了好几回，说老人养大了一家人，现在该小辈伺候老人了。',
    publicText: '某村民多年悉心照料家中长辈，饮食起居样样周到，受到邻里称赞。',
  },
  {
    deedClass: 'customsReform',
    ruleCode: 'C02',
    units: 1,
    cast: 'fatherOfGrown',
    place: '自家院里',
    story:
      '{praised}给家里办白事，听了红白理事会的建议，不请响器班、不摆流水席，三天的事一天半办完，每桌只上八个家常菜，省下一万多元，来帮忙的乡亲都说既体面又省心。',
    publicText: '某村民办白事时主动从简，不请响器、不摆流水席，节俭又体面，为大家带了好头。',
  },
  {
    deedClass: 'filialPiety',
    ruleCode: 'F01',
    units: 1,
    cast: 'son',
    helped: 'elderAtHome',
    place: '自家',
    story:
      '{praised}在县城干活，几年来每天收工再晚也骑车赶回来，给老人{helped}烧洗脚水、陪着说话，逢集就带老人去洗澡理发，邻居们都羡慕地说这儿子没白养。',
    publicText: '某村民在外务工，多年来坚持每天回家陪伴、照料老人，孝心感动邻里。',
  },
  {
    deedClass: 'customsReform',
    ruleCode: 'C01',
    units: 1,
    cast: 'motherOfGrown',
    place: '自家',
    story:
      '{praised}嫁闺女没要一分彩礼，亲家过意不去，她说孩子们日子过好比啥都强，还把准备好的陪嫁换成了小两口搞养殖用的冷柜，消息传开，村里好几家都跟着学。',
    publicText: '某村民嫁女不要彩礼，支持年轻人用这笔钱创业，双方家庭自愿公开，村里不少人家跟着学。',
  },
  {
    deedClass: 'filialPiety',
    ruleCode: 'F02',
    units: 1,
    cast: 'man',
    place: '村道德讲堂',
    story:
      '{praised}把老辈人传下来的“勤俭持家、与人为善”八个字请人写成匾挂在堂屋，全家坐在一起讲家训的来历，还到村里的道德讲堂给大家讲了一回，孩子们听得很认真。',
    publicText: '某村民把“勤俭持家、与人为善”的家训写成匾额，并到道德讲堂讲述家训故事。',
  },
  {
    deedClass: 'customsReform',
    ruleCode: 'C02',
    units: 1,
    cast: 'motherOfGrown',
    place: '自家院里',
    story:
      '{praised}给孩子办喜事，只在自家院里摆了八桌，烟酒都按村规民约的标准，没有请车队、没有闹婚，新人骑着电动车去领证，回来给乡亲们敬茶，年轻人都说这样办真好。',
    publicText: '某村民办喜事简朴文明，不摆阔、不闹婚，烟酒宴席都按村规民约，受到大家称赞。',
  },
  {
    deedClass: 'filialPiety',
    ruleCode: 'F01',
    units: 1,
    cast: 'daughterInLaw',
    helped: 'elderAtHome',
    place: '自家',
    story:
      '{praised}嫁过来二十年没跟老人红过脸，{helped}住院那些天她白天黑夜守在床前，同病房的人都以为是亲闺女，出院后又照着医生写的单子一天三顿换着样做饭。',
    publicText: '某村民二十年如一日孝敬长辈，日夜陪护、精心照顾，家庭和睦，邻里称赞。',
  },
  {
    deedClass: 'customsReform',
    ruleCode: 'C02',
    units: 1,
    cast: 'elder',
    place: '村幸福院',
    story:
      '{praised}过寿，儿女要在饭店摆二十桌，老人硬是拦下了，只让全家坐一块吃了碗长寿面，把省下的钱给村里幸福院添了两台洗衣机，说热闹一天不如方便大伙一年。',
    publicText: '某村民过寿不摆宴席，把省下的钱为村幸福院添置了两台洗衣机。',
  },
  {
    deedClass: 'filialPiety',
    ruleCode: 'F02',
    units: 1,
    cast: 'elder',
    place: '村文化广场',
    story:
      '{praised}花了大半年，用毛笔把祖辈逃荒落户、兴学种田的事抄成一本家史，最后一页写着“不欠账、不说谎、不欺人”，在文化广场晒家训时念给大家听，不少人听得掉了泪。',
    publicText: '某村民用毛笔整理家史、抄录家训，在文化广场与大家分享“不欠账、不说谎、不欺人”的家风。',
  },
]
