import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { DEPARTMENTS } from '../../../../cloudfunctions/contract/roles'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { FailureNote } from '../../../components/failure-note'
import { Field } from '../../../components/field'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { SelectField } from '../../../components/select-field'
import { Stack } from '../../../components/stack'
import { TextField } from '../../../components/text-field'
import * as t from '../../../i18n/zh-CN'
import { useMe } from '../../../services/session'
import '../credit.scss'
import { DeclaredFields } from './declared-fields'
import { PaperFilesField } from './paper-files'
import { type EnterpriseDraft, useRegister } from './use-register'

const words = t.enterprise
const DEPARTMENT_OPTIONS = DEPARTMENTS.map((value) => ({ value, words: t.people.departments[value] }))

/** Chooses where the enterprise is; the page brings it. */
export type VillageField = (props: {
  value: EnterpriseDraft['village']
  onChange: (village: NonNullable<EnterpriseDraft['village']>) => void
  error: string | undefined
}) => ReactNode

/** Somebody registers the enterprise that they represent, and applies for it. */
export function RegisterScreen({ villageField }: { villageField: VillageField }) {
  const { draft, change, errors, files, command, send } = useRegister()
  return (
    <PageFrame title={words.register} state={stateOf(useMe())}>
      <Stack>
        <Text className="credit-lead">{words.registerLead}</Text>
        <Card>
          <TextField
            label={words.name}
            hint={words.nameHint}
            value={draft.name}
            onChange={(name) => change({ name })}
            error={errors.name}
            limit={LIMITS.enterpriseNameMax}
          />
          <TextField
            label={words.creditCode}
            hint={words.creditCodeHint}
            value={draft.creditCode}
            onChange={(creditCode) => change({ creditCode })}
            error={errors.creditCode}
          />
          {villageField({ value: draft.village, onChange: (village) => change({ village }), error: errors.village })}
          <SelectField
            label={words.lead}
            hint={words.leadHint}
            options={DEPARTMENT_OPTIONS}
            value={draft.leadDepartment}
            onChange={(leadDepartment) => change({ leadDepartment })}
            error={errors.leadDepartment}
          />
        </Card>
        <Card>
          <Field label={words.declared.label} error={errors.declared}>
            <DeclaredFields value={draft.declared} onChange={(declared) => change({ declared })} />
          </Field>
          <PaperFilesField files={files} error={errors.papers} />
          <FailureNote error={command.error} />
          <View className="credit-acts">
            <Button busy={command.busy} disabled={files.busy} onPress={send}>
              {words.send}
            </Button>
          </View>
        </Card>
      </Stack>
    </PageFrame>
  )
}
