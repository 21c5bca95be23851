import type { VettingLine } from '../../../contract/exemplar-words'
import type { Department, DivisionLevel, Role } from '../../../contract/roles'

/*
 * Vetting 部门征求意见: a checklist with a signer each; one person signs one line. A village asks its clerk who somebody is,
 * its two committees about the deeds, its supervisors about the conduct; a township has two of its officers look, one at
 * the papers and one at what the village says; the county asks its departments. Where everybody whose line it is stands too
 * close, an officer one level up signs. Signatures hold for ninety days. (Domain: exemplars.)
 */
export const VETTING_DAYS = 90

export const LINES_OF: Record<DivisionLevel, readonly VettingLine[]> = {
  village: ['identity', 'deeds', 'conduct'],
  township: ['materials', 'villageOpinion'],
  county: ['publicSecurity', 'court', 'discipline', 'taxation', 'civilAffairs'],
}

/** Whose line it is: an office of the contest's own division, for a department the one of its name. */
export const SIGNER_OF: Record<VettingLine, { role: Role; department?: Department }> = {
  identity: { role: 'clerk' },
  deeds: { role: 'committeeMember' },
  conduct: { role: 'supervisor' },
  materials: { role: 'townshipOfficer' },
  villageOpinion: { role: 'townshipOfficer' },
  publicSecurity: { role: 'departmentSigner', department: 'publicSecurity' },
  court: { role: 'departmentSigner', department: 'court' },
  discipline: { role: 'departmentSigner', department: 'discipline' },
  taxation: { role: 'departmentSigner', department: 'taxation' },
  civilAffairs: { role: 'departmentSigner', department: 'civilAffairs' },
}

/** Who signs where nobody of the office itself is able. */
export const STANDS_IN: Record<DivisionLevel, Role> = {
  village: 'townshipOfficer',
  township: 'countyOfficer',
  county: 'countyOfficer',
}
