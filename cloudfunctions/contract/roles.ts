/** Roles a grant can carry (domain: who). `resident` is no grant: it is being bound to a person. */
export const ROLES = [
  'councilMember',
  'committeeMember',
  'clerk',
  'supervisor',
  'townshipOfficer',
  'townshipPanellist',
  'countyOfficer',
  'countyPanellist',
  'organiser',
  'departmentSigner',
  'campaignSupervisor',
] as const
export type Role = (typeof ROLES)[number]

export const DIVISION_LEVELS = ['county', 'township', 'village'] as const
export type DivisionLevel = (typeof DIVISION_LEVELS)[number]

/** The level of the division that a role is held in. */
export const ROLE_LEVELS: Record<Role, DivisionLevel> = {
  councilMember: 'village',
  committeeMember: 'village',
  clerk: 'village',
  supervisor: 'village',
  townshipOfficer: 'township',
  townshipPanellist: 'township',
  countyOfficer: 'county',
  countyPanellist: 'county',
  organiser: 'village',
  departmentSigner: 'county',
  campaignSupervisor: 'county',
}

/** Departments of the county that are asked about somebody: lines of a vetting checklist, an enterprise's lead department. */
export const DEPARTMENTS = [
  'publicSecurity',
  'court',
  'discipline',
  'taxation',
  'humanResources',
  'marketRegulation',
  'ecology',
  'civilAffairs',
] as const
export type Department = (typeof DEPARTMENTS)[number]

/** The one role whose grant names a department, always exactly one. */
export const ROLE_OF_DEPARTMENTS = 'departmentSigner' satisfies Role

/** What a role may do. A right reaches down the division tree from its grant's division, never up or sideways. */
export const RIGHTS = [
  'deed.review',
  'deed.check',
  'deed.reexamine',
  'appeal.decide',
  'kin.decide',
  'objection.decide',
  'objection.enter',
  'objection.print',
  'deed.enterOnBehalf',
  'activity.enter',
  'activity.confirm',
  'activity.read',
  'rules.adopt',
  'binding.decide',
  'booklet.print',
  'roster.propose',
  'roster.sign',
  'roster.read',
  'roster.import',
  'sheet.save',
  'sheet.unmask',
  'grant.manage',
  'board.switch',
  'task.read',
  'task.do',
  'complaint.handle',
  'correction.decide',
  'credit.keep',
  'credit.decide',
  'credit.unmask',
  'certificate.print',
  'school.organise',
  'school.enrolOnBehalf',
  'school.oversee',
  'vetting.sign',
  'exemplar.run',
  'exemplar.work',
  'exemplar.recommend',
  'exemplar.vet',
  'exemplar.score',
  'poll.supervise',
  'poll.enterPaper',
  'poll.confirmPaper',
  'poll.readPaper',
] as const
export type Right = (typeof RIGHTS)[number]
