import type { DeedView } from '../../cloudfunctions/contract/deeds'
import type { PhotoId } from '../../cloudfunctions/contract/ids'
import { daysBefore } from '../../src/features/deeds/form/days'
import { BLANK, isTouched } from '../../src/features/deeds/form/draft'
import { questionOf } from '../../src/features/deeds/form/draft-of-deed'
import { photosReopened, withChosen } from '../../src/services/photos/reopened-photos'

const PHOTO = '0190a6f2-0000-7000-8000-0000000000f0' as PhotoId

describe('days on which an act may lie', () => {
  test('are the thirty before it is sent and the day itself, by the county clock', () => {
    expect(daysBefore('2026-03-05T16:30:00.000Z')).toEqual({ from: '2026-02-04', until: '2026-03-06' })
  })
})

describe('a draft', () => {
  test('with nothing but a village is not worth a word', () => {
    expect(isTouched(BLANK)).toBe(false)
    expect(isTouched({ ...BLANK, place: ' ' })).toBe(false)
    expect(isTouched({ ...BLANK, story: '雨' })).toBe(true)
  })
})

describe('photos of a draft', () => {
  test('of an earlier run are kept when the host has them, and counted as lost otherwise', async () => {
    const photos = [{ path: 'blob:1', photoId: PHOTO }, { path: 'blob:2' }]
    expect(await photosReopened(photos)).toEqual({ kept: [{ path: `/photo/${PHOTO}`, photoId: PHOTO }], lost: 1 })
  })

  test('that were sent stay sent when others are added', () => {
    const sent = { path: 'blob:1', photoId: PHOTO }
    expect(withChosen([sent], [{ path: 'blob:1' }, { path: 'blob:2' }])).toEqual([sent, { path: 'blob:2' }])
  })
})

describe('the question of a returned deed', () => {
  test('is the last one, each once', () => {
    const at = '2026-03-05T04:00:00.000Z'
    const timeline: DeedView['timeline'] = [
      { event: 'returned', at, words: ['谁看见了？'] },
      { event: 'resubmitted', at },
      { event: 'returned', at, words: ['几个人？', '几个人？'] },
    ]
    expect(questionOf({ timeline })).toEqual(['几个人？'])
  })
})
