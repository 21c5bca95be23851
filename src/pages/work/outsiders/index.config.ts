import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.outsiders.title, enablePullDownRefresh: true }
