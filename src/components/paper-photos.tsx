import { fill } from '../i18n/fill'
import * as t from '../i18n/zh-CN'
import type { Papers } from '../services/photos/use-papers'
import { Hint } from './hint'
import { PhotoPicker } from './photo-picker'

/** Chooses pictures of papers; says what the phone could not keep. */
export function PaperPhotos({
  papers,
  max,
}: {
  papers: Pick<Papers, 'photos' | 'choose' | 'full' | 'lost'>
  max: number
}) {
  return (
    <>
      <PhotoPicker photos={papers.photos} onChange={papers.choose} max={max} />
      {papers.full && <Hint words={t.nominate.photos.notKept} />}
      {papers.lost > 0 && <Hint words={fill(t.nominate.kept.photos, { count: papers.lost })} />}
    </>
  )
}
