import type { Tab } from '../../routes'

const tabs: Record<Tab, string> = { home: '首页', boards: '光荣榜', nominate: '上报', school: '夜校', mine: '我的' }

export const app = { name: '岳乡榜样', tabs }
