import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.adoption.title, enablePullDownRefresh: true }
