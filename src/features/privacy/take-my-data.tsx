import { Text } from '@tarojs/components'
import { useState } from 'react'
import { EXPORT_PARTS } from '../../../cloudfunctions/contract/privacy-export'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { saveText } from '../../services/save-text'
import { dateOf } from '../../services/time'
import { villageNow } from '../../services/village-clock'
import { collectMyData } from './collect-my-data'
import './privacy.scss'

const words = t.privacy.take

/** Fetches everything and saves it as one file of the reader's own data. */
function useTakeMyData() {
  const [done, setDone] = useState<number>()
  const [told, setTold] = useState<string>()
  const [error, setError] = useState<unknown>()
  const run = async () => {
    if (done !== undefined) return
    setDone(0)
    setTold(undefined)
    setError(undefined)
    try {
      const { data, rows } = await collectMyData(setDone)
      const name = fill(words.fileName, { date: dateOf(villageNow()) })
      const how = await saveText(name, JSON.stringify(data, null, 2))
      setTold(how === 'saved' ? fill(words.saved, { rows, name }) : words.copied)
    } catch (fault) {
      setError(fault)
    } finally {
      setDone(undefined)
    }
  }
  return { done, told, error, run }
}

export function TakeMyData() {
  const { done, told, error, run } = useTakeMyData()
  const working = fill(words.working, { done: done ?? 0, all: EXPORT_PARTS.length })
  return (
    <Card title={words.title}>
      <Text className="privacy-words">{words.words}</Text>
      <Button busy={done !== undefined} busyWords={working} onPress={run}>
        {words.save}
      </Button>
      {told !== undefined && <Hint words={told} />}
      <FailureNote error={error ?? null} />
    </Card>
  )
}
