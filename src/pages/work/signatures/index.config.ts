import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.signatures.title, enablePullDownRefresh: true }
