import type { DivisionCode } from '../../../contract/ids'
import { divisionNames } from '../../../domain/divisions/get-village'
import { decideBinding } from '../../../domain/people/decide-binding'
import { openAccount } from '../../../domain/people/open-account'
import { requestBinding } from '../../../domain/people/request-binding'
import { type DemoPerson, keepDemoPeople } from '../people'
import type { DemoAccount, DemoPopulation, DemoPerson as RosterPerson } from '../population-types'
import { asClock, personOf, type Stage } from './stage'

/** Accounts of all who act in the play: people to sign in as, nominators, praised and holders of offices. */
export async function openAccounts(stage: Stage, population: DemoPopulation): Promise<void> {
  const acting = keysOfActors(population)
  for (const { code, households } of population.villages) {
    const people = households.flatMap((household) => household.members).filter((person) => acting.has(person.key))
    for (const person of people) await openBound(stage, code as DivisionCode, person)
  }
  await keepDemoPeople(stage.tx, await demoPeople(stage, population.accounts))
}

function keysOfActors({ accounts, deeds, villages, officers, stations, exemplars }: DemoPopulation): Set<string> {
  return new Set([
    ...accounts.flatMap((account) => account.personKey ?? []),
    ...deeds.flatMap((deed) => [deed.nominator, ...deed.praised]),
    ...stations.map((station) => station.organiser),
    ...[...officers, ...exemplars.officers, ...villages.flatMap((village) => village.roles)].map(
      (grant) => grant.personKey,
    ),
  ])
}

async function openBound(
  stage: Stage,
  villageCode: DivisionCode,
  { key, name, birthYear }: RosterPerson,
): Promise<void> {
  const accountId = await openAccount(asClock(stage))
  const actor = { accountId, person: null, grants: [] }
  const bindingId = await requestBinding(asClock(stage), actor, { villageCode, name, birthYear })
  await decideBinding(asClock(stage), [villageCode], { decision: 'approve', bindingId, personId: personOf(stage, key) })
  stage.accounts.set(key, accountId)
}

/** As whom one may sign in; the newcomer's account is opened here and bound to nobody. */
async function demoPeople(stage: Stage, accounts: readonly DemoAccount[]): Promise<DemoPerson[]> {
  const names = await divisionNames(
    stage.tx,
    accounts.map((account) => account.note.divisionCode as DivisionCode),
  )
  const people: DemoPerson[] = []
  for (const { personKey, name, note } of accounts) {
    const accountId = (personKey && stage.accounts.get(personKey)) || (await openAccount(asClock(stage)))
    people.push({ accountId, name, part: note.part, note: names.get(note.divisionCode) ?? '' })
  }
  return people
}
