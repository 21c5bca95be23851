import { useRouter } from '@tarojs/taro'
import * as v from 'valibot'

const PLAIN_ID = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/

/** The id in the scene of a page code, which has no room for dashes; undefined where there is none. */
export function idOfScene(scene: string | undefined): string | undefined {
  const parts = PLAIN_ID.exec(scene ?? '')
  return parts ? parts.slice(1).join('-') : undefined
}

/** A parameter of this page's address or page code, undefined when it is missing or of another form. */
export function usePageParam<S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined {
  const { params } = useRouter()
  const read = v.safeParse(schema, params[name] ?? idOfScene(params.scene))
  return read.success ? read.output : undefined
}
