import Taro, { useShareAppMessage } from '@tarojs/taro'
import { useEffect } from 'react'
import * as t from '../i18n/zh-CN'
import { linkTo } from '../routes'
import type { UseShareCard } from './share.types'

/** A menu that an older platform cannot hide stays, and shares the first page. */
async function menu(shown: boolean) {
  try {
    await (shown ? Taro.showShareMenu({}) : Taro.hideShareMenu({}))
  } catch {
    return
  }
}

/** The page's config has `enableShareAppMessage`. */
export const useShareCard: UseShareCard = (card) => {
  const shown = card !== null
  useEffect(() => {
    menu(shown)
  }, [shown])
  useShareAppMessage(() => ({ title: card?.title ?? t.app.name, path: card?.link ?? linkTo('home') }))
}
