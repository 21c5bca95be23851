import * as v from 'valibot'
import type { ReviewOutput } from '../../../cloudfunctions/contract/council'
import { ReviewId } from '../../../cloudfunctions/contract/ids'
import { type ReviewSheet, ReviewSheetOutput } from '../../../cloudfunctions/contract/review-sheet'

const id = (last: number) => `0190a000-0000-7000-8000-00000000000${last}`

export const REVIEW_ID = v.parse(ReviewId, id(1))

type Review = v.InferOutput<typeof ReviewOutput>

export const aReview = (over: Partial<Review> = {}): Review => ({
  reviewId: REVIEW_ID,
  subject: 'deed',
  body: 'council',
  status: 'open',
  openedAt: '2026-03-04T02:00:00.000Z',
  closesAt: '2099-03-11T16:00:00.000Z',
  recusedFor: [],
  standing: { electorate: 5, recused: 1, able: 4, approvals: 2, needed: 3 },
  ...over,
})

export const aSheet = (over: Partial<ReviewSheet> = {}): ReviewSheet =>
  v.parse(ReviewSheetOutput, {
    deedId: id(2),
    deedVersion: 3,
    villageName: '石家庄村',
    deedClass: 'helpingOthers',
    happenedOn: '2026-03-03',
    place: '村东麦场',
    story: '连着三天帮隔壁的孤寡老人收麦子。',
    praised: [{ personId: id(3), name: '张守义' }],
    outsiders: [],
    helped: [],
    notToName: ['张守义'],
    nominator: { name: '赵推荐', anonymousToPublic: true },
    witnesses: [],
    photos: [],
    publicText: '一位村民连续三天帮助邻居收麦。',
    similar: [],
    rules: [
      { code: 'H01', name: '帮助非亲邻里', points: 5, unit: '次', evidence: ['witness', 'photo'] },
      { code: 'H02', name: '长期照料孤寡残疾', points: 15, unit: '月', evidence: ['councilVisit'] },
    ],
    ...over,
  })
