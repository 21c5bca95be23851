import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { fill } from '../i18n/fill'
import * as t from '../i18n/zh-CN'
import { type LocalPhoto, pickPhotos } from '../services/photos'
import { FailureNote } from './failure-note'
import { Icon } from './icon'
import './photo-picker.scss'
import { Picture } from './primitives/picture'
import { Pressable } from './primitives/pressable'

interface PhotoPickerProps {
  photos: readonly LocalPhoto[]
  onChange: (photos: LocalPhoto[]) => void
  max: number
}

/** Chooses pictures and shows them; nothing is sent. Where the platform refuses, it says how to go on without. */
export function PhotoPicker({ photos, onChange, max }: PhotoPickerProps) {
  const [error, setError] = useState<unknown>(null)
  const add = async () => {
    try {
      setError(null)
      onChange([...photos, ...(await pickPhotos(max - photos.length))])
    } catch (failed) {
      setError(failed)
    }
  }
  return (
    <View>
      <View className="yx-photos">
        {photos.map((photo, at) => (
          <Thumb key={photo.path} photo={photo} number={at + 1} onRemove={() => onChange(without(photos, photo))} />
        ))}
        {photos.length < max && (
          <Pressable className="yx-photos__add" label={t.common.addPhoto} onPress={add}>
            <Icon name="camera" />
            <Text>{t.common.addPhoto}</Text>
          </Pressable>
        )}
      </View>
      <FailureNote error={error} />
    </View>
  )
}

const without = (photos: readonly LocalPhoto[], gone: LocalPhoto) => photos.filter((photo) => photo !== gone)

function Thumb({ photo, number, onRemove }: { photo: LocalPhoto; number: number; onRemove: () => void }) {
  return (
    <View className="yx-photos__item">
      <Picture src={photo.path} label={fill(t.common.photo, { number })} className="yx-photos__picture" />
      <Pressable className="yx-photos__remove" label={fill(t.common.removePhoto, { number })} onPress={onRemove}>
        <Text className="yx-photos__cross">×</Text>
      </Pressable>
    </View>
  )
}
