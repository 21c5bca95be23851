import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.selection.revocations.title, enablePullDownRefresh: true }
