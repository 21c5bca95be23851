import { Text } from '@tarojs/components'
import type { Dossier } from '../../../../cloudfunctions/contract/exemplars'
import { Card } from '../../../components/card'
import { ListRow } from '../../../components/list-row'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { dayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import '../selection.scss'
import { DossierFacts } from './dossier-facts'
import { DossierPhotos } from './dossier-photos'
import { SignedLines } from './signed-lines'

const words = t.selection.dossier

/** Who it is, the story and photos, the deeds it rests on, and what was signed. */
export function DossierContent({ dossier }: { dossier: Dossier }) {
  const now = useVillageNow()
  const { name, story, deeds, photos, lines } = dossier
  return (
    <>
      <Card title={name}>
        <DossierFacts dossier={dossier} />
      </Card>
      <Card title={words.story}>
        <Text className="selection-story">{story}</Text>
        <DossierPhotos photos={photos} />
      </Card>
      <Card title={words.deeds}>
        {deeds.length === 0 && <Text>{words.noDeeds}</Text>}
        {deeds.map(({ deedId, publicText, happenedOn }) => (
          <ListRow
            key={deedId}
            title={publicText}
            note={dayWords(happenedOn, now)}
            onPress={() => go('deed', { deedId })}
          />
        ))}
      </Card>
      <SignedLines lines={lines} />
    </>
  )
}
