import * as c from '../../contract/certificates'
import { query, router } from '../procedure'
import { certificatesToPrint } from './certificates-to-print'
import { myCertificates, viewCertificate } from './my-certificates'
import { countyKeys, verifyCertificate } from './verify-certificate'

/** Certificates of whatever was decided: one's own, on paper, and checked by anybody. */
export const certificatesRouter = router({
  keys: query
    .anyone()
    .input(c.KeysInput)
    .output(c.KeysOutput)
    .query(({ ctx }) => countyKeys(ctx.village)),

  verify: query
    .anyone()
    .input(c.VerifyInput)
    .output(c.VerifyOutput)
    .query(({ ctx, input }) => verifyCertificate(ctx.reading, input.code)),

  mine: query
    .resident()
    .input(c.MyCertificatesInput)
    .output(c.MyCertificatesOutput)
    .query(({ ctx }) => myCertificates(ctx.reading, ctx.actor)),

  get: query
    .resident()
    .input(c.CertificateInput)
    .output(c.Certificate)
    .query(({ ctx, input }) => viewCertificate(ctx.reading, ctx.actor, input.certificateId)),

  toPrint: query
    .holder('certificate.print')
    .input(c.CertificatesToPrintInput)
    .output(c.CertificatesToPrintOutput)
    .query(({ ctx, input }) => certificatesToPrint(ctx.reading, ctx.reach, input.divisionCode, input.cursor)),
})
