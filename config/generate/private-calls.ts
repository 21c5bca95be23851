/** Calls of the platform that touch what is a person's own: what its privacy guideline calls it, and what we do with it. */
export interface PrivateCall {
  /** The platform's name of the kind of information. */
  kind: string
  /** For what, as the guideline will say it. */
  purpose: string
}

const place = { kind: '位置信息', purpose: '找自己的村时，由您自己在地图上点一个地方；不点也可以按名字找' }
const album = { kind: '选中的照片或视频信息', purpose: '上报好人好事、拍签字单和公示照片，只收您自己选的照片' }
const unexplained = (kind: string): PrivateCall => ({ kind, purpose: '' })

/**
 * The platform's own list of private interfaces. What is used must have a purpose: the generator refuses one without, so that
 * nobody begins to use what the guideline does not explain.
 */
export const PRIVATE_CALLS: Readonly<Record<string, PrivateCall>> = {
  chooseMedia: album,
  chooseImage: album,
  chooseVideo: unexplained('选中的照片或视频信息'),
  chooseMessageFile: { kind: '选中的文件', purpose: '登记信用企业时交 PDF 材料，只收您自己选的文件' },
  chooseLocation: place,
  choosePoi: unexplained('位置信息'),
  getLocation: unexplained('位置信息'),
  getFuzzyLocation: unexplained('位置信息'),
  startLocationUpdate: unexplained('位置信息'),
  startLocationUpdateBackground: unexplained('位置信息'),
  onLocationChange: unexplained('位置信息'),
  chooseAddress: unexplained('通讯地址'),
  chooseInvoiceTitle: unexplained('发票信息'),
  chooseLicensePlate: unexplained('车牌号'),
  addPhoneContact: unexplained('通讯录（仅写入）权限'),
  addPhoneCalendar: {
    kind: '日历（仅写入）权限',
    purpose: '您点“记进日历”时，把这一场夜校课写进手机日历，只写入，不读取',
  },
  addPhoneRepeatCalendar: unexplained('日历（仅写入）权限'),
  saveImageToPhotosAlbum: { kind: '相册（仅写入）权限', purpose: '把您要分享的海报存到手机相册，只写入，不读取' },
  saveVideoToPhotosAlbum: unexplained('相册（仅写入）权限'),
  setClipboardData: { kind: '剪切板', purpose: '您点“复制”时，把文字放进剪切板，从不读取' },
  getClipboardData: unexplained('剪切板'),
  startRecord: unexplained('麦克风'),
  getRecorderManager: unexplained('麦克风'),
  joinVoIPChat: unexplained('麦克风'),
  createCameraContext: unexplained('摄像头'),
  createVKSession: unexplained('摄像头'),
  getUserProfile: unexplained('昵称、头像'),
  getUserInfo: unexplained('昵称、头像'),
  getWeRunData: unexplained('微信运动步数'),
  openBluetoothAdapter: unexplained('蓝牙'),
  startAccelerometer: unexplained('加速传感器'),
  startCompass: unexplained('磁场传感器'),
  startGyroscope: unexplained('陀螺仪传感器'),
  startDeviceMotionListening: unexplained('方向传感器'),
  /** By a button of the platform. */
  getPhoneNumber: { kind: '手机号', purpose: '认领身份时由您自愿提供，只留末四位给村文书核对，不保存号码' },
  getRealtimePhoneNumber: unexplained('手机号'),
  chooseAvatar: unexplained('昵称、头像'),
}

/** Calls that app.json must announce besides. */
export const ANNOUNCED: readonly string[] = [
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
]

/** What the platform asks its owner for in a window of its own, whose words app.json must give; by call. */
export const SCOPES: Readonly<Record<string, string>> = {
  getLocation: 'scope.userLocation',
  onLocationChange: 'scope.userLocation',
  startLocationUpdate: 'scope.userLocation',
  startLocationUpdateBackground: 'scope.userLocationBackground',
  getFuzzyLocation: 'scope.userFuzzyLocation',
}
