import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Asks again when the page is pulled down; the page's config has `enablePullDownRefresh`. */
export function usePullToRefresh(...asked: { refetch: () => Promise<unknown> }[]) {
  usePullDownRefresh(() => {
    Promise.all(asked.map((one) => one.refetch())).finally(() => Taro.stopPullDownRefresh())
  })
}
