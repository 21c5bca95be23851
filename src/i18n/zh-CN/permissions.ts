/** Asked at the moment something is needed; refused, there is another way. */
export const permissions = {
  photos: '没有得到同意，打不开相册和相机。不放照片也可以接着办；想放照片，再点一次“添加照片”，选“同意”。',
  camera: '没有得到同意，用不了相机。不扫码也行：到“公示”里按村找，内容是一样的。',
  calendar: '没有得到同意，记不进手机日历。可以在手机设置里允许，或者自己记一笔。',
  album: '没有得到同意，存不进相册。可以长按这张图，再选“保存”或者“转发”。',
  settings: '到设置里允许',
  privacy: {
    title: '要用一下您的相册或相机',
    why: '只在您自己选照片、扫码、存图的时候用，不会自己打开。不同意也不要紧，别的都能照常办。',
    read: '看看隐私保护指引',
    agree: '同意',
    refuse: '不同意',
  },
  update: {
    title: '有新版本',
    words: '现在换上新版本，要重新打开一下。没报完的都留着，不会丢。',
    yes: '换上',
    no: '下次再换',
  },
}
