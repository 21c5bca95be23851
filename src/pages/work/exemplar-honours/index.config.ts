import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.selection.honours.title, enablePullDownRefresh: true }
