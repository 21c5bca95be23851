import { useState } from 'react'
import type { Me } from '../../../../cloudfunctions/contract/people'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { Hint } from '../../../components/hint'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { BindForm } from '../bind-form'

/** Somebody else of the family comes to the phone: asked of the clerk like the first, and only once that one has a PIN. */
export function AddPerson({ me, hasPin }: { me: Me; hasPin: boolean }) {
  const [adding, setAdding] = useState(false)
  const words = t.phone.add
  const { binding } = me
  if (binding?.status === 'requested')
    return (
      <Card title={words.title}>
        <Hint words={fill(words.waiting, { name: binding.claimedName, village: binding.villageName })} />
      </Card>
    )
  return (
    <>
      <Card title={words.title}>
        {binding?.status === 'refused' && (
          <Hint words={fill(words.refused, { name: binding.claimedName, reason: binding.reason ?? '' })} />
        )}
        <Hint words={hasPin ? words.how : words.pinFirst} />
        {hasPin && !adding && (
          <Button kind="plain" onPress={() => setAdding(true)}>
            {words.open}
          </Button>
        )}
      </Card>
      {hasPin && adding && <BindForm />}
    </>
  )
}
