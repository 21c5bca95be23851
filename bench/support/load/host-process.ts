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

export type FromHost = { url: string } | { said: string } | Sample

export interface LoadedHost {
  url: string
  /** A second each, from its start on. */
  samples: Sample[]
  /** Warnings and errors of its log, in a word. */
  said: string[]
  stop(): Promise<void>
}

/** PROFILE=folder leaves a processor profile of the host there. */
const profiling = (): string[] => {
  const folder = process.env.PROFILE
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}

/** The whole host in a process of its own. */
export async function startLoadedHost(config: Omit<VillageConfig, 'log'>): Promise<LoadedHost> {
  const execArgv = [...process.execArgv, ...profiling()]
  const child = fork(join(__dirname, 'host-child.ts'), [JSON.stringify(config)], { execArgv })
  const samples: Sample[] = []
  const said: string[] = []
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the host did not start')))
    child.on('message', (news: FromHost) => {
      if ('url' in news) resolve(news.url)
      else if ('said' in news) said.push(news.said)
      else samples.push(news)
    })
  })
  return {
    ...{ url, samples, said },
    stop: async () => {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}
