import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { role } from '../../components/a11y'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import type { CodeSignInProps } from './code-sign-in.types'
import { ShownCode } from './shown-code.h5'
import { useCodeSignIn } from './use-code-sign-in.h5'

const words = t.signIn.code

/** A code that is read with the phone: who confirms it there is signed in here. */
export function CodeSignIn({ way, atOnce }: CodeSignInProps) {
  const { begin, code, state, beginning, error } = useCodeSignIn(way)
  const begun = useRef(!atOnce)
  useEffect(() => {
    if (!begun.current) begin()
    begun.current = true
  })
  const press = code === undefined ? words.show : words.again
  return (
    <Card title={words.title}>
      <Stack>
        <Text>{words.lead}</Text>
        {code !== undefined && state === 'waiting' && <ShownCode code={code} />}
        {state !== undefined && (
          <View {...role('status')}>
            <Text>{words[state]}</Text>
          </View>
        )}
        <FailureNote error={error} />
        {state !== 'waiting' && state !== 'letIn' && (
          <Button kind={atOnce ? 'primary' : 'plain'} busy={beginning} onPress={begin}>
            {press}
          </Button>
        )}
      </Stack>
    </Card>
  )
}
