import { readFileSync } from 'node:fs'

/** Fields of /proc/<pid>/stat, counted after the name in brackets: the state, and when the process started. */
const STATE = 0
const START_TIME = 19

/**
 * Tells a process from a later one with the same pid: the boot and its start time. Empty for one that ended but was
 * not yet collected, and where the system has no /proc; the pid alone must do there.
 */
export function identityOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[STATE] === 'Z' ? '' : `${boot}:${fields[START_TIME]}`
  } catch {
    return ''
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether the process that wrote down `pid` and `identity` still runs. */
export function isAlive({ pid, identity }: { pid: number; identity: string }): boolean {
  return pid > 0 && exists(pid) && identityOf(pid) === identity
}
