import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.appeals.sheet.title }
