import { View } from '@tarojs/components'
import { useState } from 'react'
import { EXEMPLAR_CATEGORIES, type ExemplarCategory } from '../../../cloudfunctions/contract/exemplar-words'
import type { WallRow } from '../../../cloudfunctions/contract/honour-wall'
import { DIVISION_LEVELS, type DivisionLevel } from '../../../cloudfunctions/contract/roles'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Lead } from '../../components/lead'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { Picture } from '../../components/primitives/picture'
import { SelectField } from '../../components/select-field'
import { Tabs } from '../../components/tabs'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import './wall.scss'
import { useWall, useWallYears } from './use-wall'

const words = t.honourWall
const ALL = 'all'

/** Whoever was chosen and agreed to be named, by level, year and category. */
export function WallScreen() {
  const [level, setLevel] = useState<DivisionLevel>('county')
  const [year, setYear] = useState(ALL)
  const [category, setCategory] = useState<ExemplarCategory | typeof ALL>(ALL)
  const wall = useWall({
    level,
    ...(year === ALL ? {} : { year: Number(year) }),
    ...(category === ALL ? {} : { category }),
  })
  const years = useWallYears(level).data?.years ?? []
  usePullToRefresh(wall)
  return (
    <PageFrame title={words.title} state={stateOf(wall)}>
      <Lead>{words.lead}</Lead>
      <Tabs
        label={words.level}
        options={[...DIVISION_LEVELS].map((value) => ({ value, words: words.levels[value] }))}
        value={level}
        onChange={(next) => {
          setLevel(next)
          setYear(ALL)
        }}
      />
      <View className="wall-filters">
        <SelectField
          label={words.year}
          options={[
            { value: ALL, words: words.allYears },
            ...years.map((one) => ({ value: String(one), words: fill(words.yearWords, { year: one }) })),
          ]}
          value={year}
          onChange={setYear}
        />
        <SelectField
          label={words.category}
          options={[
            { value: ALL, words: words.allCategories },
            ...EXEMPLAR_CATEGORIES.map((value) => ({ value, words: t.deeds.classes[value] })),
          ]}
          value={category}
          onChange={setCategory}
        />
      </View>
      <Card>
        <PagedList
          list={wall}
          row={(one) => <Row key={one.honourId} row={one} />}
          empty={<EmptyState words={words.empty} />}
        />
      </Card>
    </PageFrame>
  )
}

function Row({ row }: { row: WallRow }) {
  const { honourId, name, year, category, villageName, beginning, photo } = row
  const facts = fill(words.row, { year, category: t.deeds.classes[category], village: villageName })
  return (
    <ListRow title={name} note={`${facts}\n${beginning}`} onPress={() => go('honour', { honourId })}>
      {photo && <Picture src={photo.url} label={fill(words.photo, { name })} className="wall-picture" />}
    </ListRow>
  )
}
