import { ARTICLES, importBreaches } from '../support/architecture/import-law'
import { plantedTree } from '../support/architecture/planted-tree'

/** A file, what it imports, and the article that it breaks. */
const PLANTED: [path: string, statement: string, breaks: string][] = [
  ['src/services/api.ts', "import { x } from '../../cloudfunctions/domain/jobs'", 'of the server only the contract'],
  ['src/services/api.ts', "import { appRouter } from '../../cloudfunctions/router'", 'of the server only the contract'],
  ['src/components/card.tsx', "import { x } from '../features/deeds/deed'", 'never the other way'],
  ['src/features/deeds/deed.tsx', "import { x } from '../council/queue'", 'no feature imports a feature'],
  ['cloudfunctions/contract/deeds.ts', "import { x } from '../domain/deeds/deed'", 'the contract stands on nothing'],
  ['cloudfunctions/contract/deeds.ts', "import { sql } from 'drizzle-orm'", 'the contract stands on nothing'],
  ['cloudfunctions/platform/audit.ts', "import type { X } from '../domain/context'", 'the platform knows no village'],
  ['cloudfunctions/domain/deeds/deed.ts', "import { x } from '../../compose'", 'the domain stands on platform'],
  ['cloudfunctions/compose.ts', "import { x } from './host/host'", 'imports no entry'],
  ['cloudfunctions/api/index.ts', "import { x } from '../host/host'", 'an entry imports no other entry'],
  ['cloudfunctions/domain/council/x.ts', "import type { Deed } from '../deeds/deed'", 'a mechanism never imports'],
  ['cloudfunctions/domain/points/x.ts', "export { x } from '../deeds/award'", 'a mechanism never imports'],
  ['cloudfunctions/domain/deeds/x.ts', "import { y } from '../people/roster.repository'", 'through what it exports'],
  ['cloudfunctions/domain/deeds/x.ts', "import { y } from '../people/router'", 'through what it exports'],
  ['cloudfunctions/domain/deeds/x.ts', "import { deed } from '../../platform/db/schema'", 'only repositories'],
  ['cloudfunctions/domain/deeds/x.ts', "import {\n  and,\n  eq,\n} from 'drizzle-orm'", 'only repositories'],
  ['cloudfunctions/domain/deeds/x.ts', "const y = await import('drizzle-orm')", 'only repositories'],
]

it.each(PLANTED)('%s with %s is caught', (path, statement, breaks) => {
  const breaches = importBreaches(plantedTree({ [path]: `${statement}\n` }))
  expect(breaches.filter((breach) => breach.includes(breaks))).toHaveLength(1)
})

it('every article of the law catches something', () => {
  const idle = ARTICLES.filter(({ says }) => !PLANTED.some(([, , breaks]) => says.includes(breaks)))
  expect(idle.map((article) => article.says)).toEqual([])
})

it.each([
  ['src/services/api.ts', "import type { AppRouter } from '../../cloudfunctions/router'"],
  ['src/services/api.ts', "import { LIMITS } from '../../cloudfunctions/contract/limits'"],
  ['src/pages/home/index.tsx', "import { Home } from '../../features/home/home-screen'"],
  ['cloudfunctions/domain/council/x.ts', "import type { PartyPart } from '../../platform/db/schema'"],
  ['cloudfunctions/domain/deeds/deed.repository.ts', "import { deed } from '../../platform/db/schema'"],
  ['cloudfunctions/domain/deeds/x.ts', "import { y } from '../people/locate-people'"],
])('%s with %s is allowed', (path, statement) => {
  expect(importBreaches(plantedTree({ [path]: `${statement}\n` }))).toEqual([])
})
