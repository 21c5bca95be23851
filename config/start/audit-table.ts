import type { AuditReport, CheckReport } from '../../cloudfunctions/domain/auditor/audit-county'
import { BREACHES } from '../../cloudfunctions/domain/auditor/check'

const NAME_WIDTH = 26
const NUMBER_WIDTH = 10

const line = (name: string, numbers: readonly (string | number)[]): string =>
  name.padEnd(NAME_WIDTH) + numbers.map((one) => String(one).padStart(NUMBER_WIDTH)).join('')

const countsOf = ({ looked, findings }: CheckReport): number[] => [
  looked,
  ...BREACHES.map((breach) => findings.filter((one) => one.breach === breach).reduce((sum, one) => sum + one.found, 0)),
]

function saidOf({ name, findings }: CheckReport): string[] {
  return findings.map(({ breach, says, found, examples }) => {
    const more = found > examples.length ? ` and ${found - examples.length} more` : ''
    return `✗ ${name}: ${breach}, ${says}: ${examples.join(', ')}${more}`
  })
}

/** A line a check with what it looked at and what it found, then each finding in words. */
export function auditTable({ sound, checks }: AuditReport): string {
  const rows = checks.map((check) => line(check.name, countsOf(check)))
  const said = checks.flatMap(saidOf)
  const end = sound ? 'Nothing is lost, doubled, orphaned or broken.' : `${said.length} findings`
  return [line('', ['looked at', ...BREACHES]), ...rows, '', ...said, end].join('\n')
}
