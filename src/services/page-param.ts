import { useRouter } from '@tarojs/taro'
import * as v from 'valibot'

/** A parameter of this page's address, undefined when it is missing or of another form. */
export function usePageParam<S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined {
  const read = v.safeParse(schema, useRouter().params[name])
  return read.success ? read.output : undefined
}
