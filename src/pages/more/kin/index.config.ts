import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.kin.title, enablePullDownRefresh: true }
