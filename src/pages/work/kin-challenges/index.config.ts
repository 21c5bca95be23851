import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.kinChallenges.title, enablePullDownRefresh: true }
