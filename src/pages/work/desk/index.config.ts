import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.council.desk.title, enablePullDownRefresh: true }
