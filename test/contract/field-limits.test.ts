import * as v from 'valibot'
import { fieldIssues } from '../../cloudfunctions/contract/field-issues'
import { LIMITS } from '../../cloudfunctions/contract/limits'
import { inputSchemaOf } from '../support/contract/schemas'

const PERSON = '00000000-0000-7000-8000-000000000001'
const base = {
  villageCode: '410523100200',
  deedClass: 'helpingOthers',
  praised: [PERSON],
  story: '好'.repeat(20),
  place: '村东',
  happenedOn: '2026-03-04',
  anonymous: false,
}
const reviewId = PERSON
const returning = { choice: 'return', reviewId, question: '好'.repeat(10) }
const declining = { choice: 'decline', reviewId, reason: 'other', words: '好'.repeat(10) }

/** Procedure, its field, a good input, least and most characters; both ends are still good. */
const TEXTS: [string, string, object, number, number][] = [
  ['deeds.nominate', 'story', base, LIMITS.storyMin, LIMITS.storyMax],
  ['deeds.nominate', 'place', base, 1, LIMITS.placeMax],
  ['deeds.edit', 'story', { ...base, deedId: PERSON, version: 1 }, LIMITS.storyMin, LIMITS.storyMax],
  ['deeds.edit', 'place', { ...base, deedId: PERSON, version: 1 }, 1, LIMITS.placeMax],
  ['deeds.joinAsWitness', 'note', { deedId: PERSON }, 0, LIMITS.witnessNoteMax],
  [
    'deeds.writePublicText',
    'text',
    { reviewId, version: 1, text: '好'.repeat(20) },
    LIMITS.publicTextMin,
    LIMITS.publicTextMax,
  ],
  ['council.castBallot', 'question', returning, LIMITS.reasonMin, LIMITS.reasonMax],
  ['council.castBallot', 'words', declining, LIMITS.reasonMin, LIMITS.reasonMax],
  [
    'people.requestBinding',
    'name',
    { villageCode: base.villageCode, name: '王', birthYear: 1960 },
    LIMITS.nameMin,
    LIMITS.nameMax,
  ],
  ['people.findPerson', 'name', { villageCode: base.villageCode }, LIMITS.nameMin, LIMITS.nameMax],
  [
    'people.decideBinding',
    'reason',
    { decision: 'refuse', bindingId: PERSON, reason: '好'.repeat(10) },
    LIMITS.reasonMin,
    LIMITS.reasonMax,
  ],
]

const issuesOf = (path: string, input: unknown) => {
  const parsed = v.safeParse(inputSchemaOf(path), input)
  return parsed.success ? [] : fieldIssues(parsed.issues)
}

describe.each(TEXTS)('%s: %s', (path, field, good, least, most) => {
  const issues = (characters: number, pad = '') =>
    issuesOf(path, { ...good, [field]: `${pad}${'好'.repeat(characters)}${pad}` })

  it(`takes ${least} to ${most} characters, blanks around them not counted`, () => {
    expect([issues(least), issues(most), issues(most, '  ')]).toEqual([[], [], []])
  })
  it('says what is wrong with one more or fewer', () => {
    expect(issues(most + 1)).toEqual([{ path: field, fault: 'tooLong', limit: most }])
    if (least > 1) expect(issues(least - 1)).toEqual([{ path: field, fault: 'tooShort', limit: least }])
    if (least > 0) expect(issues(0)).toEqual([{ path: field, fault: 'required', limit: least }])
  })
})

describe('lists and numbers', () => {
  it.each([
    ['nobody praised', { praised: [] }, { path: 'praised', fault: 'tooFew', limit: 1 }],
    ['too many praised', { praised: Array(21).fill(PERSON) }, { path: 'praised', fault: 'tooMany', limit: 20 }],
    ['too many photos', { photos: Array(10).fill(PERSON) }, { path: 'photos', fault: 'tooMany', limit: 9 }],
    ['one who is no id', { praised: [PERSON, 'x'] }, { path: 'praised.1', fault: 'format' }],
    ['no class', { deedClass: undefined }, { path: 'deedClass', fault: 'required' }],
    ['another class', { deedClass: 'x' }, { path: 'deedClass', fault: 'format' }],
    ['no such day', { happenedOn: '2026-02-31' }, { path: 'happenedOn', fault: 'format' }],
  ])('%s', (_, over, issue) => {
    expect(issuesOf('deeds.nominate', { ...base, ...over })).toEqual([issue])
  })

  it('units of a rule are one to sixty', () => {
    const approving = { choice: 'approve', reviewId, ruleCode: 'H01', evidenceSeen: [], version: 1 }
    const units = (count: number) => issuesOf('council.castBallot', { ...approving, units: count })
    expect([units(1), units(LIMITS.unitsMax)]).toEqual([[], []])
    expect(units(0)).toEqual([{ path: 'units', fault: 'tooSmall', limit: 1 }])
    expect(units(61)).toEqual([{ path: 'units', fault: 'tooBig', limit: 60 }])
    expect(units(1.5)).toEqual([{ path: 'units', fault: 'format' }])
  })

  it('one sentence a field: the first that is wrong', () => {
    expect(issuesOf('deeds.nominate', {}).map((issue) => issue.fault)).toEqual(Array(7).fill('required'))
  })
})
