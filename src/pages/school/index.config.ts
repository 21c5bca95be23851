import * as t from '../../i18n/zh-CN'

export default { navigationBarTitleText: t.app.tabs.school, enablePullDownRefresh: true }
