import { useDatabase } from '../support/database'
import { testVillage } from '../support/village'
import { makeWorld } from '../support/history/world'
import { perform, runOut } from '../support/history/perform'
import { BUSY_HISTORY } from '../support/history/steps'
import { listDivisions } from '../../cloudfunctions/domain/divisions/list-divisions'
import { TOWNSHIP } from '../support/village'
import { balanceIsTheSum, chainIsWhole, pointsArePostedOnce, scoresAreARecount } from '../support/history/ledger-laws'
import { decidedByTheAble, nothingTakesEffectEarly, recusedAreTold } from '../support/history/council-laws'
import { boardsAreARecount, hiddenAreOnNoBoard } from '../support/history/board-laws'
const test = useDatabase()
it('t', async () => {
  const t: string[] = []
  let at = performance.now()
  const mark = (n: string) => { const now = performance.now(); t.push(n + ' ' + Math.round(now - at)); at = now }
  const { village, clock } = await testVillage(test.db); mark('village')
  const villages = (await listDivisions(test.db, TOWNSHIP)).map((d) => d.code)
  for (const run of [1, 2, 3]) {
    t.push('\nrun ' + run)
    const w = await makeWorld(village, clock, villages); mark('world')
    for (const s of BUSY_HISTORY) { await perform(w, s); mark(s.act) }
    await runOut(w); mark('runOut')
    for (const law of [balanceIsTheSum, chainIsWhole, pointsArePostedOnce, scoresAreARecount, decidedByTheAble, nothingTakesEffectEarly, recusedAreTold, boardsAreARecount, hiddenAreOnNoBoard]) { expect(await law(w)).toEqual([]); mark(law.name) }
  }
  process.stdout.write(t.join(', ') + '\n')
}, 100000)
