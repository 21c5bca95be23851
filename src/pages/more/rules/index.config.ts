import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.rules.title, enablePullDownRefresh: true }
