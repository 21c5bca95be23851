import type { Allowed } from './allowed'
import { type Import, importsOf } from './imports'
import type { SourceFile } from './source-files'

/** A sentence of the law: who is meant, and what they must not import. */
interface Article {
  says: string
  breaks(one: Import): boolean
}

const under = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
const folderIn = (base: string, path: string): string | undefined =>
  under(base)(path) ? path.slice(base.length + 1).split('/')[0] : undefined

const isContract = under('cloudfunctions/contract')
const isPlatform = under('cloudfunctions/platform')
const isDomain = under('cloudfunctions/domain')
const isServer = under('cloudfunctions')
const isApp = under('src')
const isEntry = (path: string) =>
  ['api', 'jobs', 'wxpush', 'host'].some((entry) => under(`cloudfunctions/${entry}`)(path))
/** router, compose, answer-call and what else lies at the top: above the domain, below the entries. */
const isWiring = (path: string) => isServer(path) && path.split('/').length === 2
const isRepository = (path: string) => path.endsWith('.repository') || path.endsWith('.repository.ts')
const isOwn = (path: string) =>
  isApp(path) || isServer(path) || ['test/', 'config/'].some((root) => path.startsWith(root))

const APP_LAYERS = ['pages', 'features', 'components', 'services', 'i18n', 'styles']
const rankInApp = (path: string): number => {
  const layer = folderIn('src', path)
  const at = APP_LAYERS.indexOf(layer ?? '')
  return at < 0 ? -1 : Math.min(at, 2)
}

const MECHANISMS = ['certificates', 'council', 'notices', 'points']
const DECIDED_WITH = ['deeds', 'credit', 'exemplars', 'school']

const SCHEMA = 'cloudfunctions/platform/db/schema'
/** No repository, and yet speaks SQL, for the reason that stands behind it. */
export const MAY_SPEAK_SQL: Allowed = {
  'cloudfunctions/domain/people/reach.ts':
    'writes a condition for the queries of repositories, and asks nothing itself',
  'cloudfunctions/host/demo/clock.ts': 'keeps one setting of the demo',
  'cloudfunctions/host/demo/people.ts': 'keeps one setting of the demo',
}

export const ARTICLES: readonly Article[] = [
  {
    says: 'the app imports of the server only the contract, and the type of its router',
    breaks: ({ from, target, typeOnly, names }) =>
      isApp(from) &&
      isServer(target) &&
      !isContract(target) &&
      !(target === 'cloudfunctions/router' && typeOnly && names.replace(/[{}\s]/g, '') === 'AppRouter'),
  },
  {
    says: 'pages stand on features, features on components, services and words, never the other way',
    breaks: ({ from, target }) =>
      isApp(from) &&
      isApp(target) &&
      rankInApp(from) >= 0 &&
      rankInApp(target) >= 0 &&
      rankInApp(target) < rankInApp(from),
  },
  {
    says: 'no feature imports a feature',
    breaks: ({ from, target }) => {
      const [mine, other] = [folderIn('src/features', from), folderIn('src/features', target)]
      return mine !== undefined && other !== undefined && mine !== other
    },
  },
  {
    says: 'the contract stands on nothing but itself and its schema library',
    breaks: ({ from, target }) => isContract(from) && !isContract(target) && target !== 'valibot',
  },
  {
    says: 'the platform knows no village',
    breaks: ({ from, target }) => isPlatform(from) && isOwn(target) && !isPlatform(target) && !isContract(target),
  },
  {
    says: 'the domain stands on platform and contract',
    breaks: ({ from, target }) =>
      isDomain(from) && isOwn(target) && !isDomain(target) && !isPlatform(target) && !isContract(target),
  },
  {
    says: 'what wires the domain imports no entry',
    breaks: ({ from, target }) => isWiring(from) && (isEntry(target) || isApp(target)),
  },
  {
    says: 'an entry imports no other entry',
    breaks: ({ from, target }) =>
      isEntry(from) && isEntry(target) && folderIn('cloudfunctions', from) !== folderIn('cloudfunctions', target),
  },
  {
    says: 'a mechanism never imports what is decided with it',
    breaks: ({ from, target }) =>
      MECHANISMS.includes(folderIn('cloudfunctions/domain', from) ?? '') &&
      DECIDED_WITH.includes(folderIn('cloudfunctions/domain', target) ?? ''),
  },
  {
    says: 'a folder of the domain reaches another through what it exports, never through its repository or router',
    breaks: ({ from, target }) => {
      const [mine, other] = [folderIn('cloudfunctions/domain', from), folderIn('cloudfunctions/domain', target)]
      const inside = from.split('/').length > 3 && target.split('/').length > 3
      return inside && mine !== other && isDomain(target) && (isRepository(target) || target.endsWith('/router'))
    },
  },
  {
    says: 'only repositories and the platform speak to tables',
    breaks: ({ from, target, typeOnly }) =>
      isServer(from) &&
      !isPlatform(from) &&
      !isRepository(from) &&
      !(from in MAY_SPEAK_SQL) &&
      !typeOnly &&
      (target === SCHEMA || under(SCHEMA)(target) || target === 'drizzle-orm' || under('drizzle-orm')(target)),
  },
]

/** Every import that breaks the law, with the sentence that it breaks. */
export function importBreaches(files: readonly SourceFile[]): string[] {
  return files
    .flatMap(importsOf)
    .flatMap((one) =>
      ARTICLES.filter((article) => article.breaks(one)).map(({ says }) => `${one.from} → ${one.target}: ${says}`),
    )
}
