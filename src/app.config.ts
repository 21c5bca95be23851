import { zhCN } from './i18n/zh-CN'
import { ROUTES, type RouteName, TABS, type Tab } from './routes'

/** The mini-program takes its colours from theme.json, so that bars follow the system; H5 knows no such names. */
const themed = process.env.TARO_ENV === 'weapp'
const pick = (name: string, plain: string) => (themed ? `@${name}` : plain)

const names = Object.keys(ROUTES) as RouteName[]
const pathOf = (tab: Tab) =>
  names.flatMap((name) => ('tab' in ROUTES[name] && ROUTES[name].tab === tab ? [ROUTES[name].path] : []))

// A plain object: the types of Taro know no names of theme.json.
export default {
  pages: names.map((name) => ROUTES[name].path),
  lazyCodeLoading: 'requiredComponents',
  ...(themed ? { darkmode: true, themeLocation: 'theme.json' } : {}),
  window: {
    navigationBarTitleText: zhCN.app.name,
    navigationBarBackgroundColor: pick('paper', '#faf7f2'),
    navigationBarTextStyle: pick('bar', 'black'),
    backgroundColor: pick('paper', '#faf7f2'),
    backgroundTextStyle: pick('backdrop', 'dark'),
  },
  tabBar: {
    color: pick('tabIdle', '#665d55'),
    selectedColor: pick('tabChosen', '#b3261e'),
    backgroundColor: pick('card', '#ffffff'),
    borderStyle: pick('tabBorder', 'black'),
    list: TABS.flatMap((tab) =>
      pathOf(tab).map((pagePath) => ({
        pagePath,
        text: zhCN.app.tabs[tab],
        iconPath: pick(`${tab}Idle`, `assets/tabs/${tab}-idle.png`),
        selectedIconPath: pick(`${tab}Chosen`, `assets/tabs/${tab}-chosen.png`),
      })),
    ),
  },
}
