import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.enterprise.title, enablePullDownRefresh: true }
