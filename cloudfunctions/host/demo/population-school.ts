import type { Audience } from '../../contract/school-words'
import type { Member } from './population-families'
import type { DemoAccount, DemoDeed, DemoGrant, DemoVillage } from './population-types'
import { at, type Settlement } from './population-village'

/** A course of a station; its sessions lie so many days from now, those of the past were held. */
export interface DemoCourse {
  readonly title: string
  readonly words: string
  readonly days: readonly number[]
  readonly startsAt: string
  readonly endsAt: string
  readonly room: string
  /** A person of the roster, or only a name. */
  readonly lecturer: { readonly key?: string; readonly name: string }
  readonly audience: Audience
  readonly capacity: number
  /** What was taught, of those held. */
  readonly summary: string
  /** How many enrol in each session, wrapping around; more than the seats wait in line. */
  readonly learners: readonly number[]
}

export interface DemoMatter {
  readonly words: string
  /** Days from now on which it was asked; answered two days later if there is an answer. */
  readonly day: number
  readonly owner?: string
  readonly answer?: string
  readonly rating?: number
}

/** A practice station with what goes on there. */
export interface DemoStation {
  readonly villageCode: string
  readonly name: string
  readonly address: string
  readonly organiser: string
  readonly courses: readonly DemoCourse[]
  /** What is asked for, and how many ask. */
  readonly topics: readonly (readonly [topic: string, people: number])[]
  readonly matters: readonly DemoMatter[]
}

export interface DemoSchool {
  readonly stations: readonly DemoStation[]
  readonly accounts: readonly DemoAccount[]
}

const COURSES = (lecturer: Member): readonly DemoCourse[] => [
  {
    title: '手机防诈骗',
    words: '陌生电话、短信链接、假客服，一样一样教您怎么认。带上手机来，当场试。',
    days: [-11, -4, 3, 10],
    ...{ startsAt: '19:30', endsAt: '21:00', room: '一号教室', audience: 'village', capacity: 12 },
    lecturer: { key: lecturer.key, name: lecturer.name },
    summary: '讲了三种常见骗术：冒充客服退款、冒充公检法、刷单返利。记住三句话：不点链接、不报验证码、先问家里人。',
    learners: [9, 10, 15, 5],
  },
  {
    title: '血压高了怎么吃、怎么动',
    words: '乡卫生院的大夫讲：盐怎么减，药怎么吃，每天走多少路合适。现场免费量血压。',
    days: [1, 8, 15],
    ...{ startsAt: '19:00', endsAt: '20:00', room: '二号教室', audience: 'township', capacity: 20 },
    lecturer: { name: '冯大夫' },
    summary: '讲了减盐和按时吃药。',
    learners: [8, 3, 0],
  },
  {
    title: '用手机卖自家的粉条',
    words: '从拍照、写介绍到发快递，一步一步教。会用微信就能学会。',
    days: [5, 12],
    ...{ startsAt: '19:30', endsAt: '21:00', room: '一号教室', audience: 'village', capacity: 15 },
    lecturer: { key: lecturer.key, name: lecturer.name },
    summary: '讲了怎么拍照。',
    learners: [6, 2],
  },
]

const NEIGHBOURS_COURSES: readonly DemoCourse[] = [
  {
    title: '冬天大棚怎么管',
    words: '讲保温、放风和水肥，最后到棚里看一看。',
    days: [2, 9],
    ...{ startsAt: '19:30', endsAt: '20:30', room: '会议室', audience: 'township', capacity: 25 },
    lecturer: { name: '郑农艺师' },
    summary: '讲了保温和放风。',
    learners: [7, 4],
  },
]

const TOPICS = [
  ['电动车怎么充电才安全', 4],
  ['面花和剪纸', 3],
  ['跟城里的孙子视频', 2],
] as const

const MATTERS: readonly DemoMatter[] = [
  {
    words: '夜校下课天已经黑了，村委会东边那段路没有灯，能不能装一盏？',
    day: -8,
    owner: '村电工老李',
    answer: '已经装好两盏太阳能路灯，天黑自动亮。还有哪里看不清，接着提。',
    rating: 5,
  },
  { words: '孩子没人看，来不了夜校。能不能晚上开个看孩子的屋？', day: -2 },
]

/** What the school, or anything that takes people whom nothing else took, is made of. */
export interface SchoolPeople {
  readonly settlements: readonly Settlement[]
  readonly villages: readonly DemoVillage[]
  readonly officers: readonly DemoGrant[]
  readonly accounts: readonly DemoAccount[]
  readonly deeds: readonly DemoDeed[]
}

/** Stations in the first village and in the next one of its township; the organiser and the lecturer of the first can be signed in as. */
export function makeSchool(people: SchoolPeople): DemoSchool {
  const [organiser, lecturer] = plainPeople(people, 0)
  const [other] = plainPeople(people, 1)
  if (!organiser || !lecturer || !other) throw new Error('nobody is left for the night school')
  const [first, second] = [at(people.villages, 0).code, at(people.villages, 1).code]
  const account = (part: 'organiser' | 'lecturer', { key, name }: Member): DemoAccount => {
    return { key: `${part}-${key}`, personKey: key, name, note: { part, divisionCode: first } }
  }
  const nowhere = { topics: [], matters: [] }
  return {
    stations: [
      {
        ...{ villageCode: first, name: '北关村文明实践站', address: '村委会东院，戏台旁边' },
        ...{ organiser: organiser.key, courses: COURSES(lecturer), topics: TOPICS, matters: MATTERS },
      },
      {
        ...{ villageCode: second, name: '五里村文明实践站', address: '村委会二楼', organiser: other.key },
        ...{ courses: NEIGHBOURS_COURSES, ...nowhere },
      },
    ],
    accounts: [account('organiser', organiser), account('lecturer', lecturer)],
  }
}

/** Grown people of a village, one a household, without an office, a part in a deed, or somebody at home who can be signed in as. */
export function plainPeople(
  { settlements, villages, officers, accounts, deeds }: SchoolPeople,
  index: number,
): Member[] {
  const inDeeds = deeds.flatMap(({ praised, helped, nominator }) => [...praised, ...helped, nominator])
  const inOffice = [...at(villages, index).roles, ...officers].map(({ personKey }) => personKey)
  const busy = new Set([...inDeeds, ...inOffice, ...accounts.flatMap(({ personKey }) => personKey ?? [])])
  const homes = at(settlements, index).homes.filter(({ members }) => !members.some(({ key }) => busy.has(key)))
  // Nobody is called like somebody else to sign in as.
  const known = accounts.map(({ name }) => name)
  const grown = ({ birthYear, name }: Member) => birthYear >= 1966 && birthYear <= 1990 && !known.includes(name)
  return homes.flatMap(({ members }) => members.filter(grown).slice(0, 1))
}
