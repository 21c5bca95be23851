import { View } from '@tarojs/components'
import { useState } from 'react'
import { PageFrame } from '../components/page-frame'
import { Tabs } from '../components/tabs'
import { gallery as t } from '../i18n/zh-CN/gallery'
import { Acts } from './acts'
import { Fields } from './fields'
import './gallery.scss'
import { Lists } from './lists'
import { States } from './states'

const PARTS = { acts: Acts, fields: Fields, lists: Lists, states: States }
type Part = keyof typeof PARTS
const OPTIONS = (Object.keys(PARTS) as Part[]).map((value) => ({ value, words: t.parts[value] }))

/** Every component in every state, for whoever builds with them. Only `npm run gallery` has this page. */
export default function Gallery() {
  const [part, setPart] = useState<Part>('acts')
  const Shown = PARTS[part]
  return (
    <PageFrame title={t.title} wide>
      <Tabs label={t.which} options={OPTIONS} value={part} onChange={setPart} />
      <View className="yx-gallery">
        <Shown />
      </View>
    </PageFrame>
  )
}
