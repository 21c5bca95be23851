import type { ScoringBody } from '../../../contract/exemplar-words'
import type { DivisionCode } from '../../../contract/ids'
import type { DivisionLevel, Role } from '../../../contract/roles'
import { countyOf, townshipOf } from '../../divisions/codes'

/*
 * Who scores: in a village its council, in a township and in the county five to nine panellists, drawn by lot where there
 * are more. A body of which too few are able, and a village without a council, leaves it to the next one; at the county it
 * waits until there are enough. Nobody scores in two bodies of one contest. (Domain: exemplars; review, ballot, recusal.)
 */
export const PANEL_MOST = 9

export const LEAST: Record<ScoringBody, number> = { council: 3, townshipPanel: 5, countyPanel: 5 }

export const BODY_OF: Record<DivisionLevel, ScoringBody> = {
  village: 'council',
  township: 'townshipPanel',
  county: 'countyPanel',
}

export const NEXT_BODY: Record<ScoringBody, ScoringBody | null> = {
  council: 'townshipPanel',
  townshipPanel: 'countyPanel',
  countyPanel: null,
}

export const LEVEL_OF: Record<ScoringBody, DivisionLevel> = {
  council: 'village',
  townshipPanel: 'township',
  countyPanel: 'county',
}

export const SCORERS: Record<ScoringBody, Role> = {
  council: 'councilMember',
  townshipPanel: 'townshipPanellist',
  countyPanel: 'countyPanellist',
}

/** The division whose people sit in a body for a contest of `divisionCode`. */
export function seatOf(body: ScoringBody, divisionCode: DivisionCode): DivisionCode {
  switch (body) {
    case 'council':
      return divisionCode
    case 'townshipPanel':
      return townshipOf(divisionCode)
    case 'countyPanel':
      return countyOf(divisionCode)
  }
}
