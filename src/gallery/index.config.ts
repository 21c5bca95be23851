import { gallery } from '../i18n/zh-CN/gallery'

export default { navigationBarTitleText: gallery.title }
