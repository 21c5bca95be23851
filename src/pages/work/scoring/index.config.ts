import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.selection.scoring.title, enablePullDownRefresh: true }
