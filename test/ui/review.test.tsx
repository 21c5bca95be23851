import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ReviewPane } from '../../src/features/council/review-pane'
import { fill } from '../../src/i18n/fill'
import * as t from '../../src/i18n/zh-CN'
import { forgetPerson, rememberPerson } from '../../src/services/person-in-use'
import { queryClient } from '../../src/services/query-client'
import { fakeHost, Refusal } from './support/host'
import { aReview, aSheet, REVIEW_ID } from './support/review'
import { aMe } from './support/villager'

const words = t.council.ballot
const press = (name: string | RegExp, role = 'button') => fireEvent.click(screen.getByRole(role, { name }))
const seen = (text: string) => screen.findByText(text)

function show() {
  render(
    <QueryClientProvider client={queryClient}>
      <ReviewPane reviewId={REVIEW_ID} />
    </QueryClientProvider>,
  )
}

const vote = () => press(words.cast)
const chooseRule = (name: RegExp) => press(name, 'radio')

beforeEach(() => {
  localStorage.clear()
  forgetPerson()
})
afterEach(() => {
  cleanup()
  queryClient.clear()
})

describe('the review sheet', () => {
  test('shows somebody who is recused why, and asks for nothing of the deed', async () => {
    const { calls } = fakeHost({
      'council.review': () => aReview({ recusedFor: ['declaredKin'], standing: undefined }),
      'deeds.reviewSheet': () => aSheet(),
    })
    show()
    await seen(t.council.grounds.declaredKin)
    expect(calls.map((call) => call.path)).toEqual(['council.review'])
    expect(screen.queryByRole('button', { name: words.cast })).toBeNull()
    expect(screen.queryByRole('radiogroup', { name: words.choice })).toBeNull()
  })

  test('chooses no rule by itself, and computes the points of the one that is chosen', async () => {
    fakeHost({ 'council.review': () => aReview(), 'deeds.reviewSheet': () => aSheet() })
    show()
    await seen(words.title)
    chooseRule(/^同意/)
    for (const rule of ['帮助非亲邻里', '长期照料孤寡残疾']) {
      expect(screen.getByRole('radio', { name: new RegExp(rule) }).getAttribute('aria-checked')).toBe('false')
    }
    chooseRule(/长期照料孤寡残疾/)
    await seen(fill(words.computed, { points: 15 }))
    press(t.common.plusOne)
    await seen(fill(words.computed, { points: 30 }))
  })

  test('asks for the evidence of the rule before it takes an approval', async () => {
    const host = fakeHost({
      'council.review': () => aReview(),
      'deeds.reviewSheet': () => aSheet(),
      'council.castBallot': () => ({ status: 'passed' }),
    })
    show()
    await seen(words.title)
    chooseRule(/^同意/)
    vote()
    await seen(t.council.missing.rule)
    chooseRule(/帮助非亲邻里/)
    vote()
    await seen(t.council.missing.evidence)
    press(t.points.evidence.photo, 'checkbox')
    vote()
    await seen(fill(words.approveSum, { rule: '帮助非亲邻里', points: 5 }))
    press(words.confirm)
    await waitFor(() =>
      expect(host.inputsOf('council.castBallot')).toEqual([
        { choice: 'approve', reviewId: REVIEW_ID, ruleCode: 'H01', units: 1, evidenceSeen: ['photo'], version: 3 },
      ]),
    )
  })

  test('takes no approval before the public text is written and every photo judged', async () => {
    const photo = { photoId: REVIEW_ID, url: '/photo/1', status: 'human' }
    fakeHost({
      'council.review': () => aReview(),
      'deeds.reviewSheet': () => ({ ...aSheet({ publicText: null }), photos: [photo] }),
    })
    show()
    await seen(words.title)
    chooseRule(/^同意/)
    vote()
    await seen(t.council.missing.publicText)
    await seen(fill(t.council.missing.photos, { count: 1 }))
  })

  test('stops asking for a photo as soon as it is judged', async () => {
    let status = 'human'
    fakeHost({
      'council.review': () => aReview(),
      'deeds.reviewSheet': () => ({ ...aSheet(), photos: [{ photoId: REVIEW_ID, url: '/photo/1', status }] }),
      'council.claim': () => ({ until: '2026-03-08T09:00:00Z' }),
      'deeds.judgePhoto': () => {
        status = 'passed'
        return { ok: true }
      },
    })
    show()
    await seen(words.title)
    chooseRule(/^同意/)
    vote()
    await seen(fill(t.council.missing.photos, { count: 1 }))
    press(t.council.review.verdicts.passed, 'radio')
    await waitFor(() => expect(screen.queryByText(fill(t.council.missing.photos, { count: 1 }))).toBeNull())
    await seen(t.council.missing.rule)
  })

  test('says when somebody changed it meanwhile, and keeps what was filled in', async () => {
    const sheets = [aSheet(), aSheet({ deedVersion: 4, publicText: '另一位成员改过的文字，说得更清楚。' })]
    const host = fakeHost({
      'council.review': () => aReview(),
      'deeds.reviewSheet': () => (sheets.length > 1 ? sheets.shift() : sheets[0]),
      'council.castBallot': () => {
        throw new Refusal('VERSION_CONFLICT')
      },
    })
    show()
    await seen(words.title)
    chooseRule(/^同意/)
    chooseRule(/帮助非亲邻里/)
    press(t.points.evidence.witness, 'checkbox')
    vote()
    press(words.confirm)
    await seen(t.errors.VERSION_CONFLICT)
    await seen('另一位成员改过的文字，说得更清楚。')
    expect(screen.getByRole('checkbox', { name: t.points.evidence.witness }).getAttribute('aria-checked')).toBe('true')
    vote()
    press(words.confirm)
    await waitFor(() => expect(host.inputsOf('council.castBallot')).toHaveLength(2))
    expect(host.inputsOf('council.castBallot')[1]).toMatchObject({ version: 4 })
  })

  test('says what was cast and what comes next, and offers no second ballot', async () => {
    fakeHost({ 'council.review': () => aReview({ myBallot: 'return' }), 'deeds.reviewSheet': () => aSheet() })
    show()
    await seen(fill(words.mine, { ballot: t.council.ballots.return }))
    await seen(t.council.after.open)
    expect(screen.queryByRole('button', { name: words.cast })).toBeNull()
  })

  test('names who is writing the public text, and does not open it to anybody else', async () => {
    const claim = { name: '评议乙', mine: false, until: '2099-03-04T02:15:00.000Z' }
    const standing = { electorate: 5, recused: 0, able: 5, approvals: 0, needed: 3 }
    fakeHost({ 'council.review': () => aReview({ claim, standing }), 'deeds.reviewSheet': () => aSheet() })
    show()
    await seen(fill(t.council.review.heldByOther, { name: '评议乙', clock: '10:15' }))
    expect(screen.queryByRole('button', { name: t.council.review.rewrite })).toBeNull()
  })

  test('keeps what is typed right after the claim, while the sheet is read anew and it becomes known who is here', async () => {
    const standing = { electorate: 5, recused: 0, able: 5, approvals: 0, needed: 3 }
    const mine = { name: '评议甲', mine: true, until: '2099-03-04T02:15:00.000Z' }
    const host = fakeHost({
      'council.review': () =>
        aReview({ standing, claim: host.inputsOf('council.claim').length > 0 ? mine : undefined }),
      'deeds.reviewSheet': () => aSheet({ publicText: null }),
      'council.claim': () => ({ until: mine.until }),
      'council.release': () => ({ done: true }),
      'deeds.writePublicText': () => ({ version: 4 }),
    })
    show()
    await screen.findByRole('button', { name: t.council.review.write })
    press(t.council.review.write)
    const field = await screen.findByLabelText(t.council.review.publicText)
    field.focus()
    const text = '下大雪时，一位村民连续三天送饭送煤。'
    fireEvent.change(field, { target: { value: text } })
    act(() => rememberPerson(aMe()))
    await act(() => queryClient.invalidateQueries())
    expect(screen.getByLabelText(t.council.review.publicText)).toBe(field)
    expect(document.activeElement).toBe(field)
    expect(screen.getByDisplayValue(text)).toBe(field)
    press(t.council.review.save)
    await waitFor(() => expect(host.inputsOf('deeds.writePublicText')).toMatchObject([{ text }]))
  })

  test('takes the claim to write, and gives it back when the sheet is left', async () => {
    const standing = { electorate: 5, recused: 0, able: 5, approvals: 0, needed: 3 }
    const mine = { name: '评议甲', mine: true, until: '2099-03-04T02:15:00.000Z' }
    const host = fakeHost({
      'council.review': () =>
        aReview({ standing, claim: host.inputsOf('council.claim').length > 0 ? mine : undefined }),
      'deeds.reviewSheet': () => aSheet(),
      'council.claim': () => ({ until: mine.until }),
      'council.release': () => ({ done: true }),
    })
    show()
    await screen.findByRole('button', { name: t.council.review.rewrite })
    press(t.council.review.rewrite)
    await seen(fill(t.council.review.heldByMe, { clock: '10:15' }))
    cleanup()
    await waitFor(() => expect(host.inputsOf('council.release')).toHaveLength(1))
  })
})
