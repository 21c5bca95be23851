import * as t from '../../../i18n/zh-CN'

export default { navigationBarTitleText: t.enterprise.register }
