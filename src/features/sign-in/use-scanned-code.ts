import * as v from 'valibot'
import { CODE_PATH, SignInCode } from '../../../cloudfunctions/contract/sign-in'
import { usePageParam } from '../../services/page-param'

/** The code in what a scanner saw: an address that ends in it, or the code alone. Undefined where there is none. */
export function codeIn(scanned: string): string | undefined {
  const at = scanned.lastIndexOf(CODE_PATH)
  const read = v.safeParse(SignInCode, at < 0 ? scanned : scanned.slice(at + CODE_PATH.length))
  return read.success ? read.output : undefined
}

/** The code that this page was opened with: by our own link, or by the platform, which hands over the whole address as `q`. */
export function useScannedCode(): string | undefined {
  const code = usePageParam('code', v.string())
  const address = usePageParam('q', v.string())
  return codeIn(code ?? (address === undefined ? '' : decodeURIComponent(address)))
}
