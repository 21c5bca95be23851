import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.roster.household.title, enablePullDownRefresh: true }
