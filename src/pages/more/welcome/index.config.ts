import { welcome } from '../../../i18n/zh-CN/welcome'

export default { navigationBarTitleText: welcome.title }
