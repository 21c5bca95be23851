import type { PersonId } from '../../contract/ids'
import type { Reading } from '../context'
import { inverseOf } from './declare-kin'
import { findChallengesAbout, findKinOf, type Kinship } from './kinship.repository'

type Found = Awaited<ReturnType<typeof findKinOf>>[number]
type Challenges = Awaited<ReturnType<typeof findChallengesAbout>>

const seenBy = (personId: PersonId, { personA, relation }: Kinship) =>
  personA === personId ? relation : inverseOf(relation)

/** Declared kin of one person, each with what they are to that person; then the declarations that a decision ended. */
export async function kinOf(r: Reading, personId: PersonId) {
  const found = await findKinOf(r.db, personId)
  const challenges = await findChallengesAbout(r.db, personId)
  return {
    kin: found.filter((one) => one.kinship.endedAt === null).map((one) => toRow(personId, one, challenges)),
    ended: found.flatMap(({ kinship, name }) =>
      kinship.endedAt
        ? {
            kinshipId: kinship.id,
            name,
            relation: seenBy(personId, kinship),
            endedAt: kinship.endedAt.toISOString(),
          }
        : [],
    ),
  }
}

function toRow(me: PersonId, { kinship, personId, name }: Found, challenges: Challenges) {
  const about = challenges.map((one) => one.challenge).filter((one) => one.kinshipId === kinship.id)
  const mine = about.find((one) => one.challengedBy === me && one.outcome === 'dismissed')
  return {
    kinshipId: kinship.id,
    personId,
    name,
    relation: seenBy(me, kinship),
    declaredAt: kinship.declaredAt.toISOString(),
    declaredByOther: kinship.declaredBy !== null && kinship.declaredBy !== me && kinship.declaredBy !== personId,
    challenged: about.some((one) => one.decidedAt === null),
    kept: mine?.reason ? { reason: mine.reason } : undefined,
  }
}
