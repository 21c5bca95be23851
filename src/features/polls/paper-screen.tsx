import { Text, View } from '@tarojs/components'
import type { PollPaperId } from '../../../cloudfunctions/contract/ids'
import type { PaperView } from '../../../cloudfunctions/contract/polls'
import { Card } from '../../components/card'
import { Enlargeable } from '../../components/enlargeable'
import { Fact } from '../../components/fact'
import { Hint } from '../../components/hint'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { dayWords, momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { PaperActs } from './paper-acts'
import { PAPER_TONES } from './paper-tone'
import { categoryWords, titleWords } from './poll-words'
import './polls.scss'
import { usePaper } from './use-polls'

const words = t.polls.papers.view

/** One list with its papers: what the second person goes through, and what the reader can do with it. */
export function PaperScreen({ paperId }: { paperId: PollPaperId }) {
  const asked = usePaper(paperId)
  usePullToRefresh(asked)
  const paper = asked.data
  return (
    <PageFrame title={t.polls.papers.title} state={stateOf(asked)} wide="columns">
      {paper && (
        <>
          <Facts paper={paper} />
          <Listed paper={paper} />
          <Photos paper={paper} />
          <Papers paper={paper} />
          <PaperActs paper={paper} />
        </>
      )}
    </PageFrame>
  )
}

function Facts({ paper }: { paper: PaperView }) {
  const now = useVillageNow()
  const { status, villageName, heldOn, enteredBy, enteredAt, decidedBy, words: said } = paper
  return (
    <Card
      title={titleWords(paper)}
      aside={<StatusTag words={t.polls.papers.statuses[status]} tone={PAPER_TONES[status]} />}
    >
      <Fact label={t.polls.vote.what}>{categoryWords(paper)}</Fact>
      <Fact label={words.village}>{villageName}</Fact>
      <Fact label={words.heldOn}>{dayWords(heldOn, now)}</Fact>
      <Fact label={words.enteredBy}>
        {fill(words.enteredByWords, { name: enteredBy, moment: momentWords(enteredAt, now) })}
      </Fact>
      {decidedBy !== null && <Fact label={words.decidedBy}>{decidedBy}</Fact>}
      {said !== null && <Fact label={words.returned}>{said}</Fact>}
      {status === 'entered' && !paper.mayDecide && <Hint words={words.waiting} />}
    </Card>
  )
}

function Listed({ paper: { listed } }: { paper: PaperView }) {
  return (
    <Card title={fill(words.listed, { count: listed.length })}>
      {listed.map(({ personId, name, group }) => (
        <ListRow key={personId} title={name} note={group} />
      ))}
    </Card>
  )
}

function Papers({ paper }: { paper: PaperView }) {
  return (
    <Card title={fill(words.papers, { count: paper.people })}>
      {paper.papers.length === 0 && <Text className="polls-soft">{words.gone}</Text>}
      {paper.papers.map((names, at) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: papers have no name but their place
          key={at}
          className="polls-story"
        >
          {fill(words.paper, { number: at + 1, names: names.length > 0 ? names.join('、') : words.invalid })}
        </Text>
      ))}
    </Card>
  )
}

function Photos({ paper: { photos } }: { paper: PaperView }) {
  const count = photos.length
  return (
    <Card title={words.photos}>
      <View className="polls-photos">
        {photos.map(({ photoId, url }, at) => (
          <Enlargeable
            key={photoId}
            src={url}
            label={fill(words.photo, { number: at + 1, count })}
            enlarge={fill(words.enlarge, { number: at + 1 })}
          />
        ))}
      </View>
    </Card>
  )
}
