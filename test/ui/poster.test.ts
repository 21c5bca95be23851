import * as v from 'valibot'
import { DeedOutput } from '../../cloudfunctions/contract/deeds'
import type { Pen } from '../../src/components/pen'
import { wrapWords } from '../../src/components/wrap-words'
import { drawPoster } from '../../src/features/poster/draw-poster'
import { posterContent } from '../../src/features/poster/poster-content'
import { DEED_ID, VILLAGE } from './support/villager'

const AUTHOR_KNOWS = '孙彩霞'

const deed = (over: object = {}) =>
  v.parse(DeedOutput, {
    deedId: DEED_ID,
    villageCode: VILLAGE,
    villageName: '北关村',
    deedClass: 'helpingOthers',
    happenedOn: '2026-03-04',
    status: 'confirmed',
    version: 3,
    viewer: 'author',
    story: `${AUTHOR_KNOWS}，电话 13800138000，家住村西头 5 号`,
    publicText: '下大雪时，一位村民连续三天为孤寡老人送饭送煤。',
    praised: [{ as: 'name', name: AUTHOR_KNOWS }],
    praisedInPublic: [{ as: 'surname', surname: '孙' }],
    nominator: { as: 'name', name: '王学军' },
    answers: [],
    photos: [],
    timeline: [],
    can: [],
    ...over,
  })

/** Every word that a poster is drawn with. */
function wordsOn(over: object = {}): string[] {
  const written: string[] = []
  const pen: Pen = {
    fillStyle: '',
    font: '',
    textAlign: 'left',
    textBaseline: 'top',
    fillRect: () => undefined,
    fillText: (words) => written.push(words),
    measureText: (words) => ({ width: words.length * 34 }),
  }
  const content = posterContent(deed(over), '县文明办', null)
  if (content) drawPoster(pen, content)
  return written
}

describe('the poster of a confirmed deed', () => {
  test('says what everybody may read, and nothing that its author alone knows', () => {
    const words = wordsOn().join('')
    for (const part of ['助人为乐', '孙', '北关村', '送饭送煤', '县文明办']) expect(words).toContain(part)
    for (const secret of [AUTHOR_KNOWS, '13800138000', '村西头', '王学军']) expect(words).not.toContain(secret)
  })

  test.each([{ status: 'onNotice' }, { status: 'overturned' }, { praisedInPublic: [] }, { publicText: undefined }])(
    'is of no other deed: %j',
    (over) => {
      expect(wordsOn(over)).toEqual([])
    },
  )
})

describe('words on a poster', () => {
  const widthOf = (line: string) => line.length

  test('break between any two characters, but never before a comma', () => {
    expect(wrapWords('一二三四，五六七', 4, 9, widthOf)).toEqual(['一二三四，', '五六七'])
  })

  test('that are too many end in an ellipsis', () => {
    expect(wrapWords('一二三四五六七八九', 3, 2, widthOf)).toEqual(['一二三', '四五…'])
  })
})
