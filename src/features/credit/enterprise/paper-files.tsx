import { Text, View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { FailureNote } from '../../../components/failure-note'
import { Field } from '../../../components/field'
import { ListRow } from '../../../components/list-row'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import type { PaperFiles } from '../../../services/papers/use-paper-files'
import '../credit.scss'

const words = t.enterprise.papers

/** Chooses the materials of an application: pictures of papers or PDF files, sent one by one. */
export function PaperFilesField({ files, error }: { files: PaperFiles; error?: string | undefined }) {
  return (
    <Field label={words.label} hint={words.hint} error={error}>
      {files.papers.map(({ photoId, name }, at) => {
        const called = name ?? fill(words.picture, { number: at + 1 })
        return (
          <ListRow
            key={photoId}
            title={called}
            aside={
              <Button kind="link" label={fill(words.dropLabel, { name: called })} onPress={() => files.drop(photoId)}>
                {words.drop}
              </Button>
            }
          />
        )
      })}
      {files.busy && <Text className="credit-soft">{words.sending}</Text>}
      <FailureNote error={files.error} />
      {!files.full && (
        <View className="credit-acts">
          <Button kind="plain" disabled={files.busy} onPress={files.addPictures}>
            {words.addPicture}
          </Button>
          <Button kind="plain" disabled={files.busy} onPress={files.addFiles}>
            {words.addFile}
          </Button>
        </View>
      )}
    </Field>
  )
}
