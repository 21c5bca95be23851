import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Certified, type CodeFault, judgeCode } from '../../../cloudfunctions/contract/certificate-code'
import type { Verified } from '../../../cloudfunctions/contract/certificates'
import { api } from '../../services/api'
import { fits } from './fits'
import { keepKeys, knownKeys } from './known-keys'

/** What the phone found by itself: what a genuine code says, why it is none, or that it knows no keys. */
export type OwnVerdict = { fault: CodeFault } | { certified: Certified } | 'noKeys'

/** Without a network, by the keys that the phone knows. */
export async function judgeHere(code: string): Promise<OwnVerdict> {
  const keys = knownKeys()
  return keys ? judgeCode(code, keys, fits) : 'noKeys'
}

/** Looks at a code here and asks the county about it, and for keys that are newer. */
export function useVerdict(code: string) {
  const here = useQuery({
    queryKey: ['certificates.here', code],
    queryFn: () => judgeHere(code),
    networkMode: 'always',
    retry: false,
  })
  const there = useQuery<Verified>({
    queryKey: ['certificates.verify', code],
    queryFn: ({ signal }) => api.certificates.verify.query({ code }, { signal }),
    retry: false,
  })
  useKeysKept()
  return { here, there }
}

/** Keeps the county's keys on the phone, for the next time without a network. */
export function useKeysKept(): void {
  const { data } = useQuery({
    queryKey: ['certificates.keys'],
    queryFn: ({ signal }) => api.certificates.keys.query({}, { signal }),
    retry: false,
  })
  useEffect(() => {
    if (data) keepKeys(data)
  }, [data])
}
