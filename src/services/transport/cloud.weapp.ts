import Taro from '@tarojs/taro'

let ready = false

/** The WeChat cloud of this mini-program. */
export function cloud() {
  if (!ready) Taro.cloud.init(process.env.CLOUD_ENV ? { env: process.env.CLOUD_ENV } : {})
  ready = true
  return Taro.cloud
}
