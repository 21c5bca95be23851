import { BOARD_PERIODS } from '../../cloudfunctions/contract/boards'
import {
  COMPLAINED_LEVELS,
  COMPLAINT_EVENTS,
  COMPLAINT_FILTERS,
  COMPLAINT_KINDS,
  COMPLAINT_STATUSES,
  COMPLAINT_TOPICS,
} from '../../cloudfunctions/contract/complaints'
import { BALLOT_CHOICES, QUEUE_FILTERS, REVIEW_STATUSES } from '../../cloudfunctions/contract/council'
import { DECLINE_REASONS } from '../../cloudfunctions/contract/decline-reasons'
import { CONSENTS, DEED_CLASSES, DEED_EVENTS, DEED_PARTS, DEED_STATUSES } from '../../cloudfunctions/contract/deeds'
import { ERROR_CODES, FIELD_FAULTS } from '../../cloudfunctions/contract/errors'
import { CLERK_TASK_KINDS, MESSAGE_SUBJECTS, MESSAGE_TEMPLATES } from '../../cloudfunctions/contract/messages'
import { LINE_STATES, NOTICE_KINDS, NOTICE_STATES } from '../../cloudfunctions/contract/notices'
import { BINDING_STATUSES, HOUSEHOLD_LISTINGS, RELATIONS } from '../../cloudfunctions/contract/people'
import { SHOWN_PHOTO_STATUSES } from '../../cloudfunctions/contract/photos'
import { CAP_PERIODS, ENTRY_KINDS, ENTRY_SOURCES } from '../../cloudfunctions/contract/points'
import { ACCESS_KINDS, CORRECTION_FIELDS, CORRECTION_STATUSES } from '../../cloudfunctions/contract/privacy'
import { EXPORT_PARTS } from '../../cloudfunctions/contract/privacy-export'
import { RECUSAL_GROUNDS } from '../../cloudfunctions/contract/recusal-grounds'
import { DEPARTMENTS, RIGHTS, ROLES } from '../../cloudfunctions/contract/roles'
import * as t from '../../src/i18n/zh-CN'
import { countyData } from '../support/county-data'

const CODES = {
  ERROR_CODES,
  FIELD_FAULTS,
  DEED_CLASSES,
  DEED_STATUSES,
  DEED_EVENTS,
  DEED_PARTS,
  CONSENTS,
  REVIEW_STATUSES,
  QUEUE_FILTERS,
  RECUSAL_GROUNDS,
  DECLINE_REASONS,
  BALLOT_CHOICES,
  NOTICE_KINDS,
  NOTICE_STATES,
  LINE_STATES,
  ENTRY_KINDS,
  ENTRY_SOURCES,
  CAP_PERIODS,
  BOARD_PERIODS,
  HOUSEHOLD_LISTINGS,
  RELATIONS,
  BINDING_STATUSES,
  SHOWN_PHOTO_STATUSES,
  ROLES,
  RIGHTS,
  DEPARTMENTS,
  MESSAGE_SUBJECTS,
  MESSAGE_TEMPLATES,
  CLERK_TASK_KINDS,
  COMPLAINT_KINDS,
  COMPLAINT_TOPICS,
  COMPLAINT_STATUSES,
  COMPLAINT_EVENTS,
  COMPLAINT_FILTERS,
  COMPLAINED_LEVELS,
  CORRECTION_FIELDS,
  CORRECTION_STATUSES,
  ACCESS_KINDS,
  EXPORT_PARTS,
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const recordsIn = (value: unknown): Record<string, unknown>[] =>
  isRecord(value) ? [value, ...Object.values(value).flatMap(recordsIn)] : []
const isWorded = (value: unknown): boolean =>
  isRecord(value) ? Object.values(value).every(isWorded) : typeof value === 'string' && value.trim() !== ''

const records = recordsIn(t)

describe('the catalogue has words', () => {
  it.each(Object.entries(CODES))('for each of %s', (_, codes) => {
    const best = records.map((record) => codes.filter((code) => !isWorded(record[code])))
    expect(best.toSorted((a, b) => a.length - b.length)[0]).toEqual([])
  })

  it('for every kind of evidence that the rules ask for', () => {
    const asked = new Set(countyData().ruleSet.rows.flatMap((rule) => (rule.evidence ?? '').split('|').filter(Boolean)))
    const worded = records.some((record) => [...asked].every((code) => isWorded(record[code])))
    expect(worded).toBe(true)
  })
})
