import type { DivisionCode } from '../../contract/ids'
import { DEPARTMENTS, type Department, type Right, type Role } from '../../contract/roles'

/** Role × right. Reach is the division of the grant and all below it (domain: who). */
export const RIGHTS_OF: Record<Role, readonly Right[]> = {
  councilMember: [
    'deed.review',
    'activity.confirm',
    'activity.read',
    'poll.confirmPaper',
    'poll.readPaper',
    'exemplar.work',
    'exemplar.score',
  ],
  committeeMember: [
    'deed.review',
    'poll.confirmPaper',
    'poll.readPaper',
    'exemplar.work',
    'exemplar.recommend',
    'exemplar.vet',
  ],
  clerk: [
    'sheet.save',
    'deed.enterOnBehalf',
    'activity.enter',
    'activity.read',
    'rules.adopt',
    'binding.decide',
    'booklet.print',
    'roster.propose',
    'roster.read',
    'task.read',
    'task.do',
    'correction.decide',
    'credit.keep',
    'certificate.print',
    'school.enrolOnBehalf',
    'poll.enterPaper',
    'poll.readPaper',
    'exemplar.work',
    'exemplar.vet',
  ],
  supervisor: [
    'sheet.save',
    'roster.read',
    'roster.sign',
    'activity.read',
    'task.read',
    'poll.confirmPaper',
    'poll.readPaper',
    'exemplar.work',
    'exemplar.vet',
  ],
  townshipOfficer: [
    'sheet.save',
    'grant.manage',
    'deed.check',
    'deed.reexamine',
    'appeal.decide',
    'kin.decide',
    'objection.decide',
    'objection.enter',
    'complaint.handle',
    'credit.decide',
    'certificate.print',
    'school.oversee',
    'exemplar.run',
    'exemplar.work',
    'exemplar.recommend',
    'exemplar.vet',
  ],
  townshipPanellist: ['deed.review', 'exemplar.work', 'exemplar.score'],
  countyOfficer: [
    'grant.manage',
    'board.switch',
    'roster.import',
    'sheet.save',
    'sheet.unmask',
    'appeal.decide',
    'kin.decide',
    'objection.decide',
    'objection.print',
    'complaint.handle',
    'credit.decide',
    'credit.unmask',
    'school.oversee',
    'exemplar.run',
    'exemplar.work',
    'exemplar.vet',
  ],
  countyPanellist: ['deed.review', 'objection.decide', 'exemplar.work', 'exemplar.score'],
  organiser: ['school.organise', 'school.enrolOnBehalf'],
  departmentSigner: ['vetting.sign', 'exemplar.work', 'exemplar.vet'],
  campaignSupervisor: ['poll.supervise'],
}

/** Roles whose holders stand on honour boards by name while in office, and are marked there. */
export const OFFICES: readonly Role[] = ['councilMember', 'committeeMember']

/** A grant in force today. */
export interface ActiveGrant {
  role: Role
  divisionCode: DivisionCode
  /** Of a department's signer: for which department of the county they sign. */
  department: Department | null
}

/** Divisions in which the grants carry the right; each stands for itself and everything below it. */
export function reachOf(grants: readonly ActiveGrant[], right: Right): DivisionCode[] {
  return grants.filter((grant) => RIGHTS_OF[grant.role].includes(right)).map((grant) => grant.divisionCode)
}

/** Departments for which the grants sign, in the order of the list. */
export function departmentsOf(grants: readonly ActiveGrant[]): Department[] {
  return DEPARTMENTS.filter((one) => grants.some(({ department }) => department === one))
}

/** Whether `code` is one of the divisions of the reach or lies below one. */
export const isWithin = (reach: readonly DivisionCode[], code: DivisionCode): boolean =>
  reach.some((division) => code.startsWith(division))
