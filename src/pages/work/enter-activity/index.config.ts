import { zhCN } from '../../../i18n/zh-CN'

export default { navigationBarTitleText: zhCN.activities.form.title }
