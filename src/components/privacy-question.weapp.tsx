import { Button as PlatformButton, Text, View } from '@tarojs/components'
import * as t from '../i18n/zh-CN'
import { openPrivacyContract, usePrivacyQuestion } from '../services/privacy'
import { heading, role } from './a11y'
import { Button } from './button'
import './privacy-question.scss'
import './sheet.scss'

const AGREE = 'agree-privacy'

/** Asks, at the moment something private is needed, whether it may be; refused, the page goes on without it. */
export function PrivacyQuestion() {
  const question = usePrivacyQuestion()
  if (question === undefined) return null
  const words = t.permissions.privacy
  return (
    <View className="yx-sheet">
      <View className="yx-sheet__veil" aria-hidden />
      <View className="yx-sheet__panel" {...role('dialog')} aria-label={words.title} aria-modal>
        <View className="yx-sheet__title" {...heading(2)}>
          <Text>{words.title}</Text>
        </View>
        <View className="yx-sheet__body">
          <Text>{words.why}</Text>
          <Button kind="link" onPress={openPrivacyContract}>
            {words.read}
          </Button>
        </View>
        <View className="yx-sheet__acts">
          <Button kind="plain" onPress={question.refuse}>
            {words.refuse}
          </Button>
          <PlatformButton
            id={AGREE}
            className="yx-privacy__agree"
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={() => question.agree(AGREE)}
          >
            {words.agree}
          </PlatformButton>
        </View>
      </View>
    </View>
  )
}
