import { type Asked, answering } from './answer'
import { network, networkType } from './network'
import { answers, asked, needsPrivacy, onNeedPrivacyAuthorization } from './person'
import { getUpdateManager } from './updates'

const dark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches

/** A phone of 375 × 812 with a title bar and a tab bar of its own. */
const info = () => ({
  platform: 'android',
  system: 'Android 10',
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: dark() ? 'dark' : 'light',
  fontSizeScaleFactor: Number(window.localStorage.getItem('fontSizeScaleFactor') ?? '1'),
  pixelRatio: 2,
  windowWidth: window.innerWidth,
  windowHeight: window.innerHeight,
  screenWidth: window.innerWidth,
  screenHeight: window.innerHeight,
  statusBarHeight: 20,
})

const ignored = (): void => undefined
const closed = (): never => {
  throw new Error('cancel')
}

interface Modal extends Asked {
  title?: string
  content?: string
  showCancel?: boolean
}

export const system = {
  getSystemInfoSync: info,
  getAppBaseInfo: info,
  getDeviceInfo: info,
  getWindowInfo: info,
  getSystemSetting: () => ({}),
  getAppAuthorizeSetting: () => ({}),
  getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001, referrerInfo: {} }),
  getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001, referrerInfo: {} }),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'release', version: '1' } }),
  canIUse: () => false,
  nextTick: (work: () => void) => queueMicrotask(work),
  onAppShow: ignored,
  onAppHide: ignored,
  onError: ignored,
  onUnhandledRejection: ignored,
  onPageNotFound: ignored,
  onThemeChange: ignored,
  onNetworkStatusChange: network.on,
  offNetworkStatusChange: network.off,
  getNetworkType: answering('getNetworkType', () => ({ networkType: networkType() })),
  requestSubscribeMessage: answering('requestSubscribeMessage', ({ tmplIds }: Asked & { tmplIds: string[] }) => {
    asked.push(...tmplIds.map((id) => `requestSubscribeMessage ${id}`))
    return Object.fromEntries(tmplIds.map((id) => [id, answers.subscribe]))
  }),
  showToast: answering('showToast', ({ title }: Modal) => {
    document.dispatchEvent(new CustomEvent('toast', { detail: title }))
  }),
  showModal: answering('showModal', ({ content }: Modal) => ({ confirm: window.confirm(content), cancel: false })),
  getUpdateManager,
  onNeedPrivacyAuthorization,
  openPrivacyContract: answering('openPrivacyContract', ignored),
  showShareMenu: answering('showShareMenu', ignored),
  hideShareMenu: answering('hideShareMenu', ignored),
  shareFileMessage: answering('shareFileMessage', ignored),
  /** Closed without a choice. */
  chooseLocation: answering('chooseLocation', closed),
  scanCode: answering('scanCode', async () => {
    await needsPrivacy('scanCode')
    const { scan } = answers
    if (scan === 'closed') throw new Error('cancel')
    if (scan === 'refused') throw new Error('scanCode:fail auth deny')
    return { result: scan.saw, scanType: 'QR_CODE' }
  }),
  /** The person allows the album there. */
  openSetting: answering('openSetting', () => {
    asked.push('openSetting')
    answers.album = 'allowed'
    return { authSetting: { 'scope.writePhotosAlbum': true } }
  }),
  addPhoneCalendar: answering('addPhoneCalendar', () => needsPrivacy('addPhoneCalendar')),
  setClipboardData: answering('setClipboardData', ignored),
}
