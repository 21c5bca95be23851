import type { RosterImportId } from '../../../cloudfunctions/contract/ids'
import type { Village } from '../../../cloudfunctions/domain/context'
import { checkFile, ROSTER_HEAD, sendFile } from '../roster-import'
import type { Actors } from './actors'

/** Files of a roster that wait: one for its next part, one for an officer's word. */
export interface SceneImports {
  receiving: RosterImportId
  checked: RosterImportId
}

export async function makeImports(village: Village, { countyOfficer }: Actors): Promise<SceneImports> {
  const rows = Array.from({ length: 6 }, (_, at) => `石家庄村,${at + 900},一组,孙导入,19${at + 50},户主,`)
  const text = [ROSTER_HEAD, ...rows].join('\n')
  const { importId: checked } = await checkFile(village, countyOfficer, text)
  const { importId: receiving } = await sendFile(village, countyOfficer, `${text}\n`, 1)
  return { receiving, checked }
}
