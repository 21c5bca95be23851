import { View } from '@tarojs/components'
import type { MissingSignature } from '../../../cloudfunctions/contract/consent'
import { CONSENTS } from '../../../cloudfunctions/contract/deeds'
import { Button } from '../../components/button'
import { ChooseOne } from '../../components/choice'
import { FailureNote } from '../../components/failure-note'
import { Field } from '../../components/field'
import { Hint } from '../../components/hint'
import { PaperPhotos } from '../../components/paper-photos'
import { SwitchRow } from '../../components/switch-row'
import * as t from '../../i18n/zh-CN'
import './signatures.scss'
import { type PaperForm as Form, usePaper } from './use-paper'

const words = t.signatures

const CONSENT_OPTIONS = CONSENTS.map((value) => ({ value, ...t.deeds.consents[value] }))
const GUARDIAN_OPTIONS = [
  { value: 'agrees', title: words.agrees },
  { value: 'refuses', title: words.refuses },
] as const

/** What stands on the slip, who signed it, and its photo: without the photo nothing can be entered. */
export function PaperForm({ missing, onClose }: { missing: MissingSignature; onClose: () => void }) {
  const form = usePaper(missing)
  return (
    <View className="signatures-form">
      {missing.signers.length > 1 && <Signer missing={missing} form={form} />}
      {missing.asked === 'consent' ? <Consent form={form} /> : <Guardian form={form} />}
      <Field label={words.slip} hint={words.slipHint}>
        <PaperPhotos papers={form.papers} max={1} />
      </Field>
      <FailureNote error={form.error} />
      {form.missing && <Hint words={words.incomplete} />}
      <View className="signatures-acts">
        <Button kind="plain" onPress={onClose}>
          {t.common.cancel}
        </Button>
        <Button busy={form.busy} onPress={form.send}>
          {words.send}
        </Button>
      </View>
    </View>
  )
}

function Signer({ missing, form }: { missing: MissingSignature; form: Form }) {
  const options = missing.signers.map((one) => ({ value: one.personId, title: one.name }))
  return (
    <Field label={words.signer}>
      <ChooseOne label={words.signer} layout="tiles" options={options} value={form.signer} onChange={form.setSigner} />
    </Field>
  )
}

function Consent({ form }: { form: Form }) {
  return (
    <Field label={words.consent}>
      <ChooseOne label={words.consent} options={CONSENT_OPTIONS} value={form.consent} onChange={form.setConsent} />
      {form.consent === 'declined' && (
        <SwitchRow title={words.points} hint={words.pointsHint} on={form.points} onChange={form.setPoints} />
      )}
    </Field>
  )
}

function Guardian({ form }: { form: Form }) {
  return (
    <Field label={words.guardian}>
      <ChooseOne label={words.guardian} options={GUARDIAN_OPTIONS} value={form.guardian} onChange={form.setGuardian} />
    </Field>
  )
}
