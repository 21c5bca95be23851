import { useState } from 'react'
import type { CourseId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { type CoursePlan, EditCourseInput } from '../../../cloudfunctions/contract/school-planning'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { PageFrame, stateOf } from '../../components/page-frame'
import { TextField } from '../../components/text-field'
import { errorsIn } from '../../i18n/field-errors'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useCommand } from '../../services/use-command'
import { CancelCard } from './cancel-card'
import { CourseSessions } from './course-sessions'
import { refreshStation, useCoursePlan } from './use-station'

const words = t.station.editCourse

/** A course: its title and words, and every session of it to be changed. */
export function EditCourseScreen({ courseId }: { courseId: CourseId }) {
  const asked = useCoursePlan(courseId)
  usePullToRefresh(asked)
  const plan = asked.data
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      {plan && (
        <>
          <Form key={`${plan.title} ${plan.words}`} plan={plan} />
          <CourseSessions sessions={plan.sessions} />
          {plan.sessions.some((one) => one.ahead) && (
            <CancelCard act={words.cancel} call={api.station.cancelCourse.mutate} input={{ courseId }} />
          )}
        </>
      )}
    </PageFrame>
  )
}

function Form({ plan }: { plan: CoursePlan }) {
  const [title, setTitle] = useState(plan.title)
  const [about, setAbout] = useState(plan.words)
  const save = useCommand(api.station.editCourse.mutate, { onDone: refreshStation })
  const input = { courseId: plan.courseId, title, words: about }
  const errors = errorsIn(EditCourseInput, input)
  const same = title.trim() === plan.title && about.trim() === plan.words
  return (
    <Card>
      <TextField
        label={t.station.course.title}
        value={title}
        onChange={setTitle}
        limit={LIMITS.courseTitleMax}
        error={errors.title}
      />
      <TextField
        label={t.station.course.words}
        lines="many"
        value={about}
        onChange={setAbout}
        limit={LIMITS.courseWordsMax}
        error={errors.words}
      />
      <Button
        busy={save.busy}
        disabled={same || Object.keys(errors).length > 0}
        onPress={() => save.run({ ...input, title: title.trim(), words: about.trim() })}
      >
        {words.save}
      </Button>
      {save.done && same && <Hint words={words.saved} />}
      <FailureNote error={save.error} />
    </Card>
  )
}
