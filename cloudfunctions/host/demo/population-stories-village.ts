import type { Story } from './population-story'

/** A clean village, volunteers, work well done. */
export const VILLAGE_STORIES: readonly Story[] = [
  {
    deedClass: 'villageEnvironment',
    ruleCode: 'W01',
    units: 1,
    cast: { group: 7 },
    place: '村中排水沟',
    story:
      '{praised}一早自带铁锨扫帚，把村中间那条排水沟里的淤泥和杂草清了个干净，拉走三拖拉机垃圾，干了整整一上午，沟一通，下雨再也不往院里倒灌了。',
    publicText: '七位村民自带工具清理村中排水沟，拉走三车淤泥杂草，解决了雨天倒灌的老问题。',
  },
  {
    deedClass: 'dedicationToWork',
    ruleCode: 'G02',
    units: 1,
    cast: 'man',
    place: '村民议事会',
    story:
      '{praised}在村民议事会上提出把废弃的坑塘改成小游园和停车场，自己画了草图、算了账，议事会讨论后采纳，如今坑塘边装上了护栏，接送孩子的车也有地方停了。',
    publicText: '某村民在议事会上提出把废弃坑塘改成小游园和停车场，建议被采纳，大家出行更方便了。',
  },
  {
    deedClass: 'volunteerService',
    ruleCode: 'W02',
    units: 4,
    cast: 'woman',
    place: '村幸福院',
    story:
      '{praised}是理发的好手，每月逢五在幸福院给老人免费理发，这回一下午给十九位老人理了发、刮了脸，还陪着拉家常，走的时候把地上的碎头发扫得干干净净。',
    publicText: '某村民坚持在幸福院为老人义务理发，一个下午为十九位老人服务，分文不取。',
  },
  {
    deedClass: 'villageEnvironment',
    ruleCode: 'F03',
    units: 1,
    cast: 'woman',
    place: '自家院里',
    story:
      '{praised}把自家院子收拾得利利索索，柴草码成一条线，墙根种上月季和小青菜，门口的三轮车和农具各有各的位置，检查组打分全组第一，邻居都来取经。',
    publicText: '某村民精心打理庭院，物品摆放有序、花木整洁，在“美丽庭院”检查中得分靠前。',
  },
  {
    deedClass: 'volunteerService',
    ruleCode: 'W03',
    units: 1,
    cast: { group: 5 },
    place: '全村',
    story:
      '{praised}参加村里夜间巡防，从晚上九点转到凌晨一点，发现一户大门没锁、一处电线打火，都当场叫醒主人处理好，还提醒几户把电动车从楼道推到院里充电。',
    publicText: '五位村民参加夜间治安巡防，及时发现并处理了两处安全隐患。',
  },
  {
    deedClass: 'dedicationToWork',
    ruleCode: 'N02',
    units: 1,
    cast: 'man',
    place: '村夜校',
    story:
      '{praised}种了半辈子温室菜，村里夜校请去讲蔬菜病虫防治，准备了一叠照片，讲得实在，来听的四十多人把教室坐满了，散场后还围着问到十点多。',
    publicText: '某村民受邀在夜校讲授蔬菜病虫防治，内容实在，四十多人到场听课。',
  },
  {
    deedClass: 'villageEnvironment',
    ruleCode: 'W01',
    units: 1,
    cast: { group: 6 },
    place: '进村公路',
    story:
      '进村公路两边的绿化带长满杂草，{praised}趁星期天一起动手拔草、补苗、捡塑料袋，干到中午各家端来包子和米汤，在路边吃完又接着干到路口。',
    publicText: '六位村民利用休息日清理进村公路两侧绿化带，拔草补苗、捡拾垃圾，村口面貌一新。',
  },
  {
    deedClass: 'volunteerService',
    ruleCode: 'W02',
    units: 6,
    cast: 'man',
    place: '村委会大院',
    story:
      '{praised}会修电器，星期天在村委会大院摆了一天摊，给乡亲们修电饭锅、电扇、收音机二十多件，换下来的小零件都是自己贴钱买的，天黑了还打着灯把最后一件修好。',
    publicText: '某村民在村委会大院义务维修小家电一整天，修好二十多件，零件费用自己承担。',
  },
  {
    deedClass: 'dedicationToWork',
    ruleCode: 'N03',
    units: 1,
    cast: 'woman',
    place: '县城考点',
    story:
      '{praised}白天照看孩子，晚上跟着手机学习，用四个月时间考下了育婴师证书，已经在县城找到活干，还主动把学习资料借给村里另外三个姐妹，劝她们一起去考。',
    publicText: '某村民利用业余时间自学，考取育婴师证书，并热心带动身边姐妹一起学技能。',
  },
  {
    deedClass: 'villageEnvironment',
    ruleCode: 'W01',
    units: 1,
    cast: { group: 5 },
    place: '村文化广场',
    story:
      '村文化广场的墙被小广告贴得不成样，{praised}提着水桶拿着铲子铲了大半天，又买来白灰把墙刷了一遍，晚上来跳舞的人都说一下子亮堂了。',
    publicText: '五位村民动手清除文化广场墙面的小广告，并重新粉刷，广场面貌焕然一新。',
  },
  {
    deedClass: 'volunteerService',
    ruleCode: 'W02',
    units: 5,
    cast: 'youth',
    place: '村农家书屋',
    story:
      '{praised}在村里的农家书屋当志愿者，星期六星期天辅导孩子们写作业、讲故事，还把乱了架的一千多本书重新编号上架，家长们下地干活心里踏实多了。',
    publicText: '某村民在农家书屋做志愿者，周末辅导孩子、整理图书一千多册，受到家长好评。',
  },
  {
    deedClass: 'dedicationToWork',
    ruleCode: 'G02',
    units: 1,
    cast: 'woman',
    place: '村民议事会',
    story:
      '{praised}发现学校东边的路口树挡视线、常有车猛拐，在议事会上提议修枝、装凸面镜、画减速线，还跑了两趟镇里问办法，建议采纳后路口再没出过擦碰。',
    publicText: '某村民提出在路口修剪树枝、安装凸面镜的建议，被村里采纳，路口通行更安全。',
  },
  {
    deedClass: 'villageEnvironment',
    ruleCode: 'F03',
    units: 1,
    cast: 'elder',
    place: '自家门前',
    story:
      '{praised}用旧轮胎、破坛子做成花盆，刷上颜色摆在门前，又把自家到街口的一段路天天扫干净，看着舒心，一条街的人家都跟着收拾起门口来。',
    publicText: '某村民变废为宝，用旧轮胎、旧坛子美化门前，带动一条街的人家收拾门口。',
  },
  {
    deedClass: 'volunteerService',
    ruleCode: 'W03',
    units: 1,
    cast: { group: 4 },
    place: '集上路口',
    story:
      '逢集那天人多车多，{praised}戴上红袖章在路口指挥停车、照看老人孩子过马路，从早上六点一直站到散集，嗓子都喊哑了，堵了多年的路口头一回没有堵车。',
    publicText: '四位村民逢集在路口义务疏导交通，照看老人孩子过马路，保障了集日秩序。',
  },
  {
    deedClass: 'dedicationToWork',
    ruleCode: 'N03',
    units: 1,
    cast: 'man',
    place: '市里考点',
    story:
      '{praised}干了多年水电零工，一直没有证。今年下决心报了班，白天干活晚上背题，考下了低压电工证，回村头一件事就是给几户老人家免费查了一遍线路。',
    publicText: '某村民边务工边学习，考取低压电工证，并免费为村里老人家检查线路。',
  },
  {
    deedClass: 'volunteerService',
    ruleCode: 'W02',
    units: 3,
    cast: { group: 3 },
    place: '村夜校',
    story:
      '夜校开课那几晚来的人多，{praised}早早到教室扫地、烧水、摆桌椅，门口登记、帮忙照看孩子，下课后又把年纪大的学员一个个送到家门口才回去。',
    publicText: '三位村民为夜校义务服务，布置教室、登记照看，课后护送年长学员回家。',
  },
  {
    deedClass: 'dedicationToWork',
    ruleCode: 'N02',
    units: 1,
    cast: 'elder',
    place: '村夜校',
    story:
      '{praised}年轻时在戏班唱过，这回在夜校教大家唱老戏，一句一句地领，讲清楚每段戏里的忠孝道理，最后一晚全班合唱，窗户外头都站满了人。',
    publicText: '某村民在夜校教唱传统戏曲，讲戏里的忠孝故事，深受学员喜爱。',
  },
  {
    deedClass: 'villageEnvironment',
    ruleCode: 'W01',
    units: 2,
    cast: { group: 6 },
    place: '村南坑塘',
    story:
      '村南坑塘漂了一层垃圾，{praised}借来两条小船，站在船上一网一网往外捞，岸上的人装袋、拉走，从早上干到天黑，第二天塘里又能看见云彩的影子了。',
    publicText: '六位村民用一整天时间清理村南坑塘水面垃圾，塘水重现清澈。',
  },
]
