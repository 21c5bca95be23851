export const scan = {
  title: '扫一扫',
  note: '公示纸、证书、海报上的码',
  foreign: '这不是“岳乡榜样”的码，没有打开。公示纸、证书和海报上的码才能扫。',
  notices: '不扫码，直接看公示',
}
