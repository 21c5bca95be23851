import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.objections.sheet.title, enablePullDownRefresh: true }
