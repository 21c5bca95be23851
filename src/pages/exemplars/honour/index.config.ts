import * as t from '../../../i18n/zh-CN'

export default {
  navigationBarTitleText: t.honourWall.page.title,
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
}
