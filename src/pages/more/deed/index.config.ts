import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.deedPage.title, enablePullDownRefresh: true, enableShareAppMessage: true }
