import { Button as PlatformButton, Text } from '@tarojs/components'
import * as t from '../i18n/zh-CN'
import { openPrivacyContract, usePrivacyQuestion } from '../services/privacy'
import { Button } from './button'
import './privacy-question.scss'
import { Sheet } from './sheet'

/** The platform looks whether the button of this id was pressed. */
const AGREE = 'agree-privacy'

/** Asks, at the moment something private is needed, whether it may be; refused, the page goes on without it. */
export function PrivacyQuestion() {
  const question = usePrivacyQuestion()
  if (question === undefined) return null
  const words = t.permissions.privacy
  const acts = (
    <>
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
    </>
  )
  return (
    <Sheet title={words.title} onClose={question.refuse} acts={acts}>
      <Text>{words.why}</Text>
      <Button kind="link" onPress={openPrivacyContract}>
        {words.read}
      </Button>
    </Sheet>
  )
}
