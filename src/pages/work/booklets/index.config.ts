import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.print.booklet.title }
