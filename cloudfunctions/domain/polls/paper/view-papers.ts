import type { DivisionCode, PersonId, PhotoId, PollPaperId } from '../../../contract/ids'
import { LIMITS } from '../../../contract/limits'
import type { PaperPollsView, PapersView, PaperView } from '../../../contract/polls'
import { orRefuse } from '../../../platform/app-error'
import { cutPage, fromCursor } from '../../../platform/cursor'
import type { Reading } from '../../context'
import type { Actor, Resident } from '../../people/actor'
import { namesOf } from '../../people/locate-people'
import { isWithin, reachOf } from '../../people/permissions'
import type { PollSheet } from '../handlers'
import { stageOf } from '../poll'
import { findChoices, findPollsOver } from '../poll.repository'
import { factsOf, sheetOf, sheetsOf } from '../sheet-of'
import {
  countListed,
  findListed,
  findListPhotos,
  findPaper,
  findPaperOfPhoto,
  findPapers,
  findSheets,
} from './paper.repository'

/** Votes that run over the clerk's village, with everybody whom a paper may name. */
export async function listPaperPolls(r: Reading, reach: readonly DivisionCode[]): Promise<PaperPollsView> {
  const over = await Promise.all(reach.map((code) => findPollsOver(r.db, code, r.now)))
  const open = new Map(over.flat().map((one) => [one.poll.id, one]))
  const found = [...open.values()].filter(({ poll }) => stageOf(poll, r.now) === 'open')
  const sheets = await sheetsOf(r, found)
  const polls = await Promise.all(
    found.map(async (one) => {
      const sheet = sheets.get(one.poll.id)
      return sheet ? [{ ...factsOf(one, sheet), ...(await onPaper(r, one, sheet)) }] : []
    }),
  )
  return { polls: polls.flat() }
}

async function onPaper(r: Reading, { poll }: Parameters<typeof factsOf>[0], sheet: PollSheet) {
  const names = new Map(sheet.choices.map((one) => [one.choiceId, one.name]))
  const choices = (await findChoices(r.db, poll.id)).map(({ choiceId, goneAt }) => ({
    choiceId,
    name: names.get(choiceId) ?? '',
    stands: goneAt === null,
  }))
  return { chooseAtFirst: poll.chooseAtFirst, choices: choices.filter((one) => one.name !== '') }
}

type Found = NonNullable<Awaited<ReturnType<typeof findPaper>>>

const paperFacts = ({ paper, villageName }: Found, sheet: PollSheet, people: number) => ({
  paperId: paper.id,
  status: paper.status,
  title: sheet.campaignName,
  category: sheet.category,
  villageName,
  heldOn: paper.heldOn,
  people,
  enteredAt: paper.enteredAt.toISOString(),
})

/** Lists within reach, the latest first. */
export async function listPapers(
  r: Reading,
  reach: readonly DivisionCode[],
  cursor: string | undefined,
): Promise<PapersView> {
  const found = await findPapers(r.db, reach, fromCursor<PollPaperId>(cursor), LIMITS.pageSize + 1)
  const page = cutPage(found, LIMITS.pageSize, ({ paper }) => ({ at: paper.enteredAt, id: paper.id }))
  const sheets = await sheetsOf(r, page.rows)
  const people = await countListed(
    r.db,
    page.rows.map(({ paper }) => paper.id),
  )
  const rows = page.rows.flatMap((one) => {
    const sheet = sheets.get(one.poll.id)
    return sheet ? [paperFacts(one, sheet, people.get(one.paper.id) ?? 0)] : []
  })
  return { ...page, rows }
}

/** One list with its papers, for who entered it and for those who may confirm it. @throws AppError NOT_FOUND */
export async function viewPapers(
  r: Reading,
  reader: Resident,
  reach: readonly DivisionCode[],
  id: PollPaperId,
): Promise<PaperView> {
  const found = orRefuse(await findPaper(r.db, id, reach))
  const { paper, poll } = found
  const sheet = await sheetOf(r, poll)
  const listed = await findListed(r.db, id)
  const people = [paper.enteredBy, paper.decidedBy].flatMap((one): PersonId[] => (one ? [one] : []))
  const names = await namesOf(r.db, people)
  const mine = paper.enteredBy === reader.person.personId
  const confirms = isWithin(reachOf(reader.grants, 'poll.confirmPaper'), paper.villageCode)
  const waits = paper.status === 'entered' && (poll.status === 'running' || poll.status === 'closed')
  return {
    ...paperFacts(found, sheet, listed.length),
    enteredBy: names.get(paper.enteredBy) ?? '',
    decidedBy: (paper.decidedBy && names.get(paper.decidedBy)) ?? null,
    words: paper.words,
    mine,
    mayDecide: confirms && !mine && waits,
    listed: listed.map((one) => ({ ...one, group: one.group ?? '' })),
    papers: waits ? await papersByName(r, id, sheet) : [],
    photos: (await findListPhotos(r.db, id)).map((photoId) => ({ photoId, url: `/photo/${photoId}` })),
  }
}

async function papersByName(r: Reading, id: PollPaperId, sheet: PollSheet): Promise<string[][]> {
  const names = new Map(sheet.choices.map((one) => [one.choiceId, one.name]))
  return (await findSheets(r.db, id)).map((choices) => choices.map((choiceId) => names.get(choiceId) ?? '—'))
}

/** The signed list is seen by the village's clerk and by those who may confirm it. */
export async function maySeeVoterList(r: Reading, actor: Actor | null, photoId: PhotoId): Promise<boolean> {
  if (!actor?.person) return false
  const paper = await findPaperOfPhoto(r.db, photoId)
  return paper !== null && isWithin(reachOf(actor.grants, 'poll.readPaper'), paper.villageCode)
}
