import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.rules.title, enablePullDownRefresh: true }
