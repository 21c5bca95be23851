import * as v from 'valibot'
import { ActivityId, ClassSessionId, ComplaintId, DeedId, NoticeId } from '../../../cloudfunctions/contract/ids'
import type { MessageSubject, MessageTemplate } from '../../../cloudfunctions/contract/messages'
import { go } from '../../services/navigate'

/** What is told to those who decide about exemplars, and leads to their work. */
const OF_OFFICES: readonly MessageTemplate[] = [
  'exemplarVettingAsked',
  'exemplarVettingAgain',
  'exemplarScoringAsked',
  'exemplarTieAsked',
  'exemplarOverdue',
  'exemplarAppealOverdue',
]

/** Opens what a message is about. @throws ValiError for an id that no server made */
export function openSubject(subject: MessageSubject, id: string, template: MessageTemplate): Promise<unknown> {
  switch (subject) {
    case 'deed':
      return go('deed', { deedId: v.parse(DeedId, id) })
    case 'notice':
      return go('notice', { noticeId: v.parse(NoticeId, id) })
    case 'activity':
      return go('myActivity', { activityId: v.parse(ActivityId, id) })
    case 'complaint':
      return go('complaint', { complaintId: v.parse(ComplaintId, id) })
    case 'objection':
      return go('myObjections')
    case 'correction':
      return go('correctData')
    case 'class':
      return go('schoolClass', { sessionId: v.parse(ClassSessionId, id) })
    case 'course':
      return go('school')
    case 'lecture':
      return go('teaching')
    case 'matter':
      return go('matters')
    case 'kinship':
      return go('kin')
    case 'credit':
      return go('myCredit')
    case 'exemplar':
      return go(OF_OFFICES.includes(template) ? 'selection' : 'myCandidacies')
    case 'poll':
      return go(template === 'pollFlagged' ? 'voteFlags' : 'papers')
    case 'enterprise':
      return go('myEnterprise')
  }
}
