import { Text, View } from '@tarojs/components'
import type { WallHonour } from '../../../cloudfunctions/contract/honour-wall'
import type { HonourId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Enlargeable } from '../../components/enlargeable'
import { Fact } from '../../components/fact'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useShareCard } from '../../services/share'
import { datedWords } from '../../services/time'
import './wall.scss'
import { useHonour } from './use-wall'

const words = t.honourWall.page

/** One exemplar: what they are, their story, their photos. It goes on as a card without a name, or as a poster. */
export function HonourScreen({ honourId }: { honourId: HonourId }) {
  const asked = useHonour(honourId)
  usePullToRefresh(asked)
  const honour = asked.data
  useShareCard(honour ? { title: cardWords(honour), link: linkTo('honour', { honourId }) } : null)
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      {honour && (
        <>
          <About honour={honour} />
          <Card title={words.story}>
            <Text className="wall-story">{honour.story}</Text>
          </Card>
          {honour.photos.length > 0 && <Photos honour={honour} />}
          {honour.others.length > 0 && <Others honour={honour} />}
          <Button kind="plain" onPress={() => go('honourPoster', { honourId })}>
            {words.poster}
          </Button>
        </>
      )}
    </PageFrame>
  )
}

/** A card stays in a chat when a consent is withdrawn: it carries no name. */
const cardWords = ({ year, level, category }: WallHonour): string =>
  fill(t.honourWall.share, { year, title: t.exemplars.titles[level], category: t.deeds.classes[category] })

function About({ honour }: { honour: WallHonour }) {
  const { name, year, level, mode, category, villageName, divisionName, chosenOn } = honour
  const title = t.exemplars.titles[level]
  return (
    <Card title={name}>
      <Fact label={words.honour}>{fill(words.honourWords, { year, title, mode: t.exemplars.modes[mode] })}</Fact>
      <Fact label={words.category}>{t.deeds.classes[category]}</Fact>
      <Fact label={words.from}>{villageName}</Fact>
      {divisionName !== villageName && <Fact label={words.by}>{divisionName}</Fact>}
      <Fact label={words.chosenOn}>{datedWords(chosenOn)}</Fact>
    </Card>
  )
}

function Photos({ honour: { name, photos } }: { honour: WallHonour }) {
  const count = photos.length
  return (
    <Card title={words.photos}>
      <View className="wall-photos">
        {photos.map(({ photoId, url }, at) => (
          <Enlargeable
            key={photoId}
            src={url}
            label={fill(words.photo, { name, number: at + 1, count })}
            enlarge={fill(words.enlarge, { number: at + 1 })}
          />
        ))}
      </View>
    </Card>
  )
}

function Others({ honour: { others } }: { honour: WallHonour }) {
  return (
    <Card title={words.others}>
      {others.map(({ honourId, level, divisionName, chosenOn }) => (
        <ListRow
          key={honourId}
          title={fill(words.otherWords, { title: t.exemplars.titles[level], division: divisionName })}
          note={datedWords(chosenOn)}
          onPress={() => go('honour', { honourId })}
        />
      ))}
    </Card>
  )
}
