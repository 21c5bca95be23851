import { Text } from '@tarojs/components'
import { Card } from '../components/card'
import { Enlargeable } from '../components/enlargeable'
import { Fact } from '../components/fact'
import { ListRow } from '../components/list-row'
import { StatusTag } from '../components/status-tag'
import { Timeline } from '../components/timeline'
import { gallery as g } from '../i18n/zh-CN/gallery'
import { samplePhotos } from './sample-photo'

const nothing = () => undefined
const { steps } = g
const STEPS = [
  { key: 'sent', title: steps.sent, when: steps.sentWhen },
  { key: 'review', title: steps.review, when: steps.reviewWhen, words: [steps.reviewWords] },
  { key: 'notice', title: steps.notice, when: steps.noticeWhen, ahead: true },
]

/** What is read. */
export function Lists() {
  return (
    <>
      <Card title={g.card} aside={<StatusTag tone="honour" words={g.tag.honour} />}>
        <ListRow title={g.row} />
        <ListRow title={g.row} note={g.rowNote} aside={<Text>{g.rowAside}</Text>} />
        <ListRow
          title={g.row}
          note={g.rowNote}
          aside={<StatusTag tone="warning" words={g.tag.warning} />}
          onPress={nothing}
        />
        <ListRow title={g.row} onPress={nothing} />
      </Card>
      <Card>
        <Fact label={g.fact}>{g.factValue}</Fact>
        <Fact label={g.place}>{g.placeValue}</Fact>
      </Card>
      <Card>
        <Timeline steps={STEPS} />
      </Card>
      <Card>
        {samplePhotos(1).map(({ path }) => (
          <Enlargeable key={path} src={path} label={g.picture} enlarge={g.enlarge} />
        ))}
      </Card>
    </>
  )
}
