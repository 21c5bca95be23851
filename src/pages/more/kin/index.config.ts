import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.kin.title, enablePullDownRefresh: true }
