const VILLAGE_OFFICE = /村?村民委员会$/
const KIND = /(?:村|社区)$/
const COMMUNITY_OFFICE = /(?:社区)?居(?:民)?委(?:员)?会$/

/** How people call the division that the statistical list names by its office: the village or the community itself. */
export function spokenName(official: string): string {
  return official.replace(VILLAGE_OFFICE, '村').replace(COMMUNITY_OFFICE, '社区')
}

/** What alone says which village it is: 北关 of 北关村. */
export const ownName = (spoken: string): string => spoken.replace(KIND, '')
