import { View } from '@tarojs/components'
import { LIMITS } from '../../../../cloudfunctions/contract/limits'
import { Button } from '../../../components/button'
import { ListRow } from '../../../components/list-row'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { AddOutsider } from './add-outsider'
import { Fold } from './fold'
import type { DeedForm } from './use-deed-form'

/** Praised people whom no roster has: a name, and where they are from. Behind a link, because few need it. */
export function Outsiders({ form: { draft, change } }: { form: DeedForm }) {
  const words = t.nominate.outsiders
  const { outsiders, praised } = draft
  const drop = (at: number) => change({ outsiders: outsiders.filter((_, index) => index !== at) })
  return (
    <Fold words={words.open} open={outsiders.length > 0}>
      <View>
        {outsiders.map(({ name, place }, at) => (
          <ListRow
            key={`${name} ${place}`}
            title={name}
            note={place === '' ? words.noPlace : place}
            aside={
              <Button kind="link" label={fill(words.drop, { name })} onPress={() => drop(at)}>
                {words.remove}
              </Button>
            }
          />
        ))}
        {outsiders.length + praised.length < LIMITS.praisedMax && (
          <AddOutsider taken={outsiders} onAdd={(one) => change({ outsiders: [...outsiders, one] })} />
        )}
      </View>
    </Fold>
  )
}
