import type { Story } from './population-story'

/** Helping others, honesty, peace among neighbours. */
export const NEIGHBOUR_STORIES: readonly Story[] = [
  {
    deedClass: 'helpingOthers',
    ruleCode: 'H01',
    units: 1,
    cast: 'man',
    helped: 'elderNeighbour',
    place: '村东头老院',
    story:
      '{praised}听说{helped}家的电线老化、老是跳闸，下了工自己带着工具上门，把裸露的线头全换成新的，又装了漏电开关，一直忙到天黑，一分工钱没要。',
    publicText: '某村民利用收工后的时间，自带工具为一位老人更换老化电线、加装漏电开关，分文未取。',
  },
  {
    deedClass: 'honestyAndTrust',
    ruleCode: 'H03',
    units: 1,
    cast: 'woman',
    place: '集上菜市口',
    story:
      '{praised}在集上卖菜，收摊时发现摊位边有个布包，里面有现金和存折，在原地等了一个多小时没人来，就送到村委会用喇叭广播，当天下午失主认领，要给酬谢，说啥也不要。',
    publicText: '某村民赶集时捡到装有现金和存折的布包，原地等候无果后交到村委会广播寻找，失主当天领回，婉拒酬谢。',
  },
  {
    deedClass: 'neighbourlyHarmony',
    ruleCode: 'H04',
    units: 1,
    cast: 'man',
    place: '村西第二排',
    story:
      '两家因为宅基地滴水的事吵了半个多月，{praised}白天黑夜跑了五六趟，拉着尺子当面量，又请老人回忆老界址，最后两家各让半尺，当场握手，还一起把排水沟修通了。',
    publicText: '某村民多次上门调解两户之间的排水纠纷，当面丈量、耐心劝说，双方各让一步、握手言和。',
  },
  {
    deedClass: 'helpingOthers',
    ruleCode: 'H01',
    units: 1,
    cast: 'woman',
    helped: 'elderNeighbour',
    place: '村口公路边',
    story:
      '{helped}赶集回来在路口摔倒起不来，{praised}骑电动车路过，赶紧把老人扶到路边，给家里人打了电话，又一路陪到卫生院拍片子、拿药，等家人赶到才离开。',
    publicText: '某村民在路口看到一位老人需要帮助，主动上前搀扶、联系家人，一路陪伴，直到家人赶来才离开。',
  },
  {
    deedClass: 'honestyAndTrust',
    ruleCode: 'H03',
    units: 1,
    cast: 'pupil',
    place: '放学路上',
    story:
      '{praised}放学路上捡到一个钱包，里面有身份证和几百元钱，没有乱翻，直接交给了村文书，一起翻名册联系上了失主。失主第二天专门写了感谢信送到家里。',
    publicText: '某同学放学路上捡到一个钱包，主动上交，并协助工作人员联系到失主，失主写来感谢信。',
  },
  {
    deedClass: 'helpingOthers',
    ruleCode: 'H01',
    units: 1,
    cast: 'youth',
    place: '自家院里',
    story:
      '{praised}回村这几天，看见几位老人不会用手机缴费、视频，就在自家院里摆了小桌，一连三个下午手把手教，教会了十几个人，还把步骤用大字写在纸上发给大家。',
    publicText: '某村民一连三个下午手把手教老人使用手机缴费、视频通话，并写成大字步骤发给大家。',
  },
  {
    deedClass: 'neighbourlyHarmony',
    ruleCode: 'H04',
    units: 1,
    cast: 'woman',
    place: '前街',
    story:
      '前院婆媳两个因为带孩子的事几个月不说话，{praised}隔三差五去串门，两头说好话、摆道理，又约着一起去跳广场舞，慢慢把疙瘩解开了，现在一家人又坐到一张桌上吃饭。',
    publicText: '某村民用心劝解邻里间的一桩矛盾，前后上门多次，终于解开心结，大家和好如初。',
  },
  {
    deedClass: 'helpingOthers',
    ruleCode: 'H02',
    units: 1,
    cast: 'woman',
    helped: 'elderAlone',
    place: '村中老街',
    story:
      '{helped}的儿女常年在外打工，老人腿脚不便，{praised}每天早晚两趟送饭、倒垃圾、量血压，隔段时间还帮着拆洗被褥，已经坚持了大半年，村里谁说起来都竖大拇指。',
    publicText: '某村民长期照料一位老人的日常起居，早晚送饭、打扫、拆洗被褥，大半年来从未间断。',
  },
  {
    deedClass: 'honestyAndTrust',
    ruleCode: 'I01',
    units: 1,
    cast: 'man',
    place: '村北收粮点',
    story:
      '{praised}给乡亲收粮多年，上个月发现自家地磅偏了二两，连夜翻账本，把近半个月少算的钱一户一户送上门，还把地磅送去重新校准，大家都说卖粮给他放心。',
    publicText: '某村民收粮时发现地磅有偏差，主动核对账目、逐户补足差额，并把地磅送去重新校准。',
  },
  {
    deedClass: 'helpingOthers',
    ruleCode: 'H01',
    units: 1,
    cast: 'man',
    place: '村南生产路',
    story:
      '村南那条土路雨后泥深，一辆三轮车陷进了沟里，车主急得没法，{praised}开着自家拖拉机过来，挂上钢丝绳把车拖了出来，还帮着把洒了一地的菜装好，连口水都没喝。',
    publicText: '某村民开着自家拖拉机，帮助陷在泥沟里的三轮车脱困，又帮车主把散落的蔬菜重新装好。',
  },
  {
    deedClass: 'neighbourlyHarmony',
    ruleCode: 'H04',
    units: 1,
    cast: 'elder',
    place: '村东机井',
    story:
      '浇地排队时两个年轻人为了先后顺序差点动手，{praised}把铁锨一横站到中间，先让自家的地往后排，又提议抓阄排号写在墙上，大家心服口服，之后再没为浇地红过脸。',
    publicText: '某村民及时劝开浇地排队时的一场争执，主动让出自家顺序，并提议抓阄排号，得到大家认可。',
  },
  {
    deedClass: 'helpingOthers',
    ruleCode: 'H05',
    units: 1,
    cast: 'man',
    place: '村老年活动室',
    story:
      '村里老年活动室缺桌椅，{praised}把自家门市上的十套桌椅送了过来，又自己开车拉到院里摆好，说自己小时候也是吃百家饭长大的，能给村里出点力心里高兴。',
    publicText: '某村民向村老年活动室捐赠桌椅，并自己开车送到、摆放整齐。',
  },
  {
    deedClass: 'honestyAndTrust',
    ruleCode: 'H03',
    units: 1,
    cast: 'man',
    place: '村口',
    story:
      '{praised}早起在村口捡到一部手机，屏幕锁着打不开，就一直守在路边等失主来电，误了半天的活。后来知道是外村来走亲戚的人丢的，又骑车八里地给人家送了过去。',
    publicText: '某村民捡到一部手机，守在路边等候失主来电，后又骑车数里送还失主。',
  },
  {
    deedClass: 'helpingOthers',
    ruleCode: 'H02',
    units: 1,
    cast: 'couple',
    helped: 'elderAlone',
    place: '村北胡同',
    story:
      '{praised}两口子把儿女不在身边的{helped}当自家长辈，做了好吃的先端过去一碗，夜里听见咳嗽就起来看看，去年还帮着修了屋顶、换了门窗，老人逢人就说遇上了好邻居。',
    publicText: '两位村民长期照应一位老人的日常生活，送饭、探望、修缮房屋，邻里交口称赞。',
  },
  {
    deedClass: 'helpingOthers',
    ruleCode: 'H01',
    units: 1,
    cast: 'man',
    helped: 'elderNeighbour',
    place: '村外河边',
    story:
      '夜里十点多{helped}还没回家，家里人急得不行，{praised}听到喇叭广播后叫上几个人，打着手电沿河找，凌晨在村外的机井房边找到老人，又背着送回了家。',
    publicText: '某村民深夜听到广播后，主动组织乡亲沿河寻找一位未归的老人，最终将其平安送回。',
  },
]

/** Played after all others, so that nobody else changes parts. */
export const LATER_STORY: Story = {
  deedClass: 'helpingOthers',
  ruleCode: 'H01',
  units: 1,
  cast: 'man',
  helped: 'elderNeighbour',
  place: '村南桥头',
  story:
    '{praised}拉货路过村南桥头，看见{helped}的三轮车翻在沟里，喊来过路的人一起把车抬起来，又开车把老人送到卫生院，垫了钱、打了电话，等家里人赶到才走。',
  publicText: '某村民路过村外，看到一位老人需要帮助，招呼过路人一起搭手，一路护送，直到家里人赶到。',
}
