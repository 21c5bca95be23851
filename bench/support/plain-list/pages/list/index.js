Page({
  data: { rows: [] },
  onLoad() {
    wx.cloud
      .callFunction({ name: 'api', data: { path: 'plain.list' } })
      .then(({ result }) => this.setData({ rows: result }))
  },
})
