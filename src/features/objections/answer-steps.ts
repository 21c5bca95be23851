import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { momentWords } from '../../services/time'
import type { Sheet } from './use-objections'

type Answers = Sheet['answers']

/** What each level made of it, as steps of a timeline. */
export const answerSteps = (answers: Answers, now: string) =>
  answers.map(({ level, answer, reasons, at }) => ({
    key: level,
    title: fill(t.objections.file.step, { level: t.objections.levels[level], answer: t.objections.answers[answer] }),
    when: momentWords(at, now),
    words: reasons,
  }))
