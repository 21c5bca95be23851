import type { SignInSeen } from '../../../cloudfunctions/contract/sign-in'
import { Fact } from '../../components/fact'
import * as t from '../../i18n/zh-CN'
import { momentWords } from '../../services/time'
import { villageNow } from '../../services/village-clock'
import { deviceWords } from './device-words'

/** Which computer asks, from where and since when, and as whom it would be signed in. */
export function SeenFacts({ seen, name }: { seen: SignInSeen; name: string }) {
  const words = t.signIn.letIn
  return (
    <>
      <Fact label={words.computer}>{deviceWords(seen)}</Fact>
      <Fact label={words.from}>{seen.from}</Fact>
      <Fact label={words.at}>{momentWords(seen.openedAt, villageNow())}</Fact>
      <Fact label={words.as}>{name}</Fact>
    </>
  )
}
