import type { Department, Role } from '../../../cloudfunctions/contract/roles'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'

interface Office {
  role: Role
  department?: Department | undefined
}

/** What somebody is in office; a department's signer with the department's name. */
export const roleWords = ({ role, department }: Office): string =>
  department ? fill(t.people.ofDepartment, { department: t.people.departments[department] }) : t.people.roles[role]
