import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.kinChallenges.title, enablePullDownRefresh: true }
