import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { VillageConfig } from '../../../cloudfunctions/host/open-village'

/** How the host stood in one second. */
export interface Sample {
  rss: number
  heapUsed: number
  /** Of the processor, since the start of the process. */
  cpuMs: number
  /** What the event loop was late in the worst hundredth of the second. */
  lagMs: number
}

export type FromHost = { url: string } | { said: string } | { live: number } | Sample

export interface LoadedHost {
  url: string
  /** A second each, from its start on. */
  samples: Sample[]
  /** Warnings and errors of its log, in a word. */
  said: string[]
  /** What is in use once all that nobody needs is collected, in bytes. */
  live(): Promise<number>
  stop(): Promise<void>
  /** Ends it whatever it is doing: after a year without a timer its jobs take minutes. */
  kill(): Promise<void>
}

/** PROFILE=folder leaves a processor profile of the host there. */
const profiling = (): string[] => {
  const folder = process.env.PROFILE
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}

/** The whole host in a process of its own. */
export async function startLoadedHost(config: Omit<VillageConfig, 'log'>): Promise<LoadedHost> {
  const execArgv = [...process.execArgv, '--expose-gc', ...profiling()]
  const child = fork(join(__dirname, 'host-child.ts'), [JSON.stringify(config)], { execArgv })
  const samples: Sample[] = []
  const said: string[] = []
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the host did not start')))
    child.on('message', (news: FromHost) => {
      if ('url' in news) resolve(news.url)
      else if ('said' in news) said.push(news.said)
      else if ('rss' in news) samples.push(news)
    })
  })
  return {
    ...{ url, samples, said },
    live: () =>
      new Promise((resolve) => {
        const hear = (news: FromHost): void => {
          if (!('live' in news)) return
          child.off('message', hear)
          resolve(news.live)
        }
        child.on('message', hear)
        child.send('collect')
      }),
    stop: async () => {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
    kill: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}
