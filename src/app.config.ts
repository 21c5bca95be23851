import * as t from './i18n/zh-CN'
import { PLATFORM_NEEDS } from './platform-needs'
import {
  folderOf,
  PACKAGES,
  type Package,
  packageOf,
  pageOf,
  pathOf,
  ROUTES,
  type RouteName,
  TABS,
  type Tab,
  tabOf,
} from './routes'

/** The mini-program takes its colours from theme.json, so that bars follow the system; H5 knows no such names. */
const themed = process.env.TARO_ENV === 'weapp'
const pick = (name: string, plain: string) => (themed ? `@${name}` : plain)

const names = Object.keys(ROUTES) as RouteName[]
const packages = Object.keys(PACKAGES) as Package[]
const namesOf = (wanted: Package | undefined) => names.filter((name) => packageOf(name) === wanted)
const onTab = (tab: Tab) => names.filter((name) => tabOf(name) === tab)

const window = {
  navigationBarTitleText: t.app.name,
  navigationBarBackgroundColor: pick('paper', '#faf7f2'),
  navigationBarTextStyle: pick('bar', 'black'),
  backgroundColor: pick('paper', '#faf7f2'),
  backgroundTextStyle: pick('backdrop', 'dark'),
}

/** `npm run gallery` builds a program of this one page; no other build knows it. */
const gallery = { pages: ['gallery/index'], window }

// A plain object: the types of Taro know no names of theme.json.
export const product = {
  pages: namesOf(undefined).map(pathOf),
  subPackages: packages.map((name) => ({ name, root: folderOf(name), pages: namesOf(name).map(pageOf) })),
  preloadRule: Object.fromEntries(
    packages.map((name) => [pathOf(PACKAGES[name].aheadOn), { network: PACKAGES[name].network, packages: [name] }]),
  ),
  lazyCodeLoading: 'requiredComponents',
  ...(themed ? { darkmode: true, themeLocation: 'theme.json', ...PLATFORM_NEEDS } : {}),
  window,
  tabBar: {
    color: pick('tabIdle', '#665d55'),
    selectedColor: pick('tabChosen', '#b3261e'),
    backgroundColor: pick('card', '#ffffff'),
    borderStyle: pick('tabBorder', 'black'),
    list: TABS.flatMap((tab) =>
      onTab(tab).map((name) => ({
        pagePath: pathOf(name),
        text: t.app.tabs[tab],
        iconPath: pick(`${tab}Idle`, `assets/tabs/${tab}-idle.png`),
        selectedIconPath: pick(`${tab}Chosen`, `assets/tabs/${tab}-chosen.png`),
      })),
    ),
  },
}

export default process.env.GALLERY === '1' ? gallery : product
