import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.complaints.desk.title, enablePullDownRefresh: true }
