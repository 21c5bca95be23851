import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.privacy.read.title, enablePullDownRefresh: true }
