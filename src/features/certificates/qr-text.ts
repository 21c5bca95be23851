import { linkTo } from '../../routes'
import { publicAddress } from '../../services/public-address'

/** What the QR of a certificate holds: the page that checks it, on the web where the county has an address there. */
export function qrText(code: string): string {
  const link = linkTo('verify', { certificate: code })
  return publicAddress(link) ?? link
}
