import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FolderInUse, lockFolder } from '../../../cloudfunctions/platform/db/lock-folder'

const root = join(__dirname, '../../..')
const MODULE = join(root, 'cloudfunctions/platform/db/lock-folder.ts')

/** Another process must start; on a busy machine that takes its time. */

let home = ''
let folder = ''
let child: ChildProcess | undefined
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'yuexiang-lock-'))
  folder = join(home, 'pg')
})
afterEach(async () => {
  await kill()
  rmSync(home, { recursive: true })
})

async function kill(): Promise<void> {
  if (!child?.kill('SIGKILL')) return
  await once(child, 'exit')
}

/** Another process takes the folder and keeps it until it is killed. Answers its pid. */
async function holdElsewhere(): Promise<number | undefined> {
  const program = `require(${JSON.stringify(MODULE)}).lockFolder(${JSON.stringify(folder)}).then(() => {
    console.log('held'); setInterval(() => undefined, 1000) })`
  const started = spawn(process.execPath, ['--require', 'tsx/cjs', '-e', program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child = started
  await once(started.stdout, 'data')
  return started.pid
}

describe('the lock of a database folder', () => {
  it('refuses a second process with a sentence that names the first', async () => {
    const pid = await holdElsewhere()
    const refused = lockFolder(folder)
    await expect(refused).rejects.toThrow(FolderInUse)
    await expect(refused).rejects.toThrow(`(pid ${pid})`)
  })

  it('is taken over when its holder was killed', async () => {
    await holdElsewhere()
    await kill()
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow(`(pid ${process.pid})`)
    await unlock()
    await (await lockFolder(folder))()
  })

  it('never goes to two, however many come at once', async () => {
    await holdElsewhere()
    await kill()
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
    expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1)
  })
})
