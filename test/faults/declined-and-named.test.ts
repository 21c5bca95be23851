import type { DeedId } from '../../cloudfunctions/contract/ids'
import type { LineWords } from '../../cloudfunctions/contract/notices'
import type { Village } from '../../cloudfunctions/domain/context'
import { namesOf } from '../../cloudfunctions/domain/people/locate-people'
import { useDatabase } from '../support/database'
import { declinedAreNamedNowhere } from '../support/history/consent-laws'
import { at, makeWorld, type World } from '../support/history/world'
import { answer, deedOnNotice } from '../support/paths'
import { testVillage, VILLAGE } from '../support/village'

const test = useDatabase()

/** A notice that names whoever a line is about, whatever they answered. */
const namesEverybody = (village: Village): Village => ({
  ...village,
  notices: {
    ...village.notices,
    deed: {
      ...village.notices.deed,
      describeLines: async (r, lines) => {
        const words = new Map<(typeof lines)[number]['lineId'], LineWords>()
        const names = await namesOf(
          r.db,
          lines.flatMap((line) => line.personId ?? []),
        )
        for (const { lineId, personId, subjectId } of lines) {
          const name = (personId && names.get(personId)) ?? ''
          const told = { deedId: subjectId as DeedId, deedClass: 'helpingOthers', publicText: '……' } as const
          words.set(lineId, {
            kind: 'deed',
            person: { as: 'name', name },
            ...told,
            ruleName: '帮助非亲邻里',
            points: 5,
          })
        }
        return words
      },
    },
  },
})

/** Somebody is on notice by name and then declines, asking for the points. */
async function worldWhereOneDeclined(plant: (village: Village) => Village): Promise<World> {
  const { village, clock } = await testVillage(test.db)
  const world = await makeWorld(plant(village), clock, [VILLAGE])
  const [nominator, praised] = [at(world.people, 6), at(world.people, 4)]
  const { deedId } = await deedOnNotice(world.village, { nominator, praised, members: world.members })
  await answer(world.village, praised, deedId, 'declined', { pointsWanted: true })
  return world
}

it('the law of those who declined says nothing of a notice that keeps to it', async () => {
  expect(await declinedAreNamedNowhere(await worldWhereOneDeclined((village) => village))).toEqual([])
})

it('the law of those who declined catches a notice that names everybody', async () => {
  const said = await declinedAreNamedNowhere(await worldWhereOneDeclined(namesEverybody))
  expect(said).toEqual([
    expect.stringContaining('a deed that all declined'),
    '户2人0 on a line of a deed they declined',
  ])
})
