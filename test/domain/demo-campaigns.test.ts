import type { LevelCalendar } from '../../cloudfunctions/contract/exemplar-campaigns'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import { levelOf } from '../../cloudfunctions/domain/divisions/codes'
import { requireSoundRules } from '../../cloudfunctions/domain/exemplars/campaigns/rules'
import { makePopulation } from '../../cloudfunctions/host/demo/population'
import type { DemoCampaign } from '../../cloudfunctions/host/demo/population-exemplars'
import { addDays } from '../../cloudfunctions/platform/county-time'

const { exemplars, villages, deeds, accounts } = makePopulation()
const { campaigns, officers } = exemplars

const calendarOf = ({ levels }: DemoCampaign, today: string): LevelCalendar[] =>
  levels.map(({ level, recommend, vet, vote, score }) => ({
    ...{ level, recommendUntil: addDays(today, recommend), vetUntil: addDays(today, vet) },
    ...{ voteUntil: addDays(today, vote), scoreUntil: addDays(today, score) },
  }))

test('the selections of the demo can be opened on whatever day it is loaded, holidays included', () => {
  for (let day = 0; day < 365; day++) {
    const today = addDays('2026-03-01', day)
    for (const campaign of campaigns) {
      const divisionCode = campaign.divisionCode as DivisionCode
      const quotas = campaign.levels.map(({ level, places, upward }) => {
        return { category: 'filialPiety' as const, level, places, upward, choices: places }
      })
      const rules = { divisionCode, year: 2026, mode: 'publicitySelection' as const, minimumAge: 16, quotas }
      const opened = addDays(today, campaign.openedOn)
      const input = { ...rules, calendar: calendarOf(campaign, today) }
      expect(() => requireSoundRules(input, levelOf(divisionCode), opened)).not.toThrow()
    }
  }
})

test('a township and the county have panels, the county its departments, and somebody watches over votes', () => {
  const count = (role: string) => officers.filter((grant) => grant.role === role).length
  expect(count('townshipPanellist')).toBeGreaterThanOrEqual(6)
  expect(count('departmentSigner')).toBe(5)
  expect(count('campaignSupervisor')).toBe(1)
  expect(count('countyOfficer')).toBe(1)
})

test('each village of the first township has somebody who helped others, and whoever takes them upward, to sign in as', () => {
  const near = villages.filter(({ code }) => code.startsWith('410523100'))
  for (const { code } of near) {
    const helped = deeds.filter((deed) => deed.villageCode === code && deed.deedClass === 'helpingOthers')
    const signedIn = accounts.filter(({ note }) => note.divisionCode === code)
    const known = new Set(signedIn.map(({ personKey }) => personKey))
    expect(helped.flatMap(({ praised }) => praised).some((key) => known.has(key))).toBe(true)
    const offices = signedIn.map(({ note }) => note.part)
    expect(offices).toEqual(expect.arrayContaining(['clerk', 'supervisor', 'committeeMember', 'councilMember']))
  }
})
