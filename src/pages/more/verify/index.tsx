import * as v from 'valibot'
import { VerifyInput } from '../../../../cloudfunctions/contract/certificates'
import { VerifyScreen } from '../../../features/certificates/verify-screen'
import { ScanRow } from '../../../features/scan/scan-row'
import { usePageParam } from '../../../services/page-param'

/** A page that anybody opens by the code of a certificate; without one it says how. */
const Code = v.pipe(VerifyInput.entries.code, v.minLength(1))

export default function VerifyPage() {
  const code = usePageParam('certificate', Code)
  return <VerifyScreen key={code} code={code} scan={<ScanRow />} />
}
