import { useQuery } from '@tanstack/react-query'
import type { CertificateToPrint } from '../../../cloudfunctions/contract/certificates'
import type { CertificateId, DivisionCode } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export const useMyCertificates = () =>
  useQuery({
    queryKey: ['certificates.mine'],
    queryFn: ({ signal }) => api.certificates.mine.query({}, { signal }),
  })

export const useCertificate = (certificateId: CertificateId) =>
  useQuery({
    queryKey: ['certificates.get', certificateId],
    queryFn: ({ signal }) => api.certificates.get.query({ certificateId }, { signal }),
  })

/** All that is to be printed of a division, however many answers that takes. */
export const useAllToPrint = (divisionCode: DivisionCode, enabled: boolean) =>
  useQuery({
    queryKey: ['certificates.toPrint.all', divisionCode],
    enabled,
    queryFn: async ({ signal }) => {
      const rows: CertificateToPrint[] = []
      let cursor: string | undefined
      do {
        const page = await api.certificates.toPrint.query({ divisionCode, cursor }, { signal })
        rows.push(...page.rows)
        cursor = page.next
      } while (cursor !== undefined)
      return rows
    },
  })

export const useToPrint = (divisionCode: DivisionCode) =>
  usePaged(['certificates.toPrint', divisionCode], (cursor, signal) =>
    api.certificates.toPrint.query({ divisionCode, cursor }, { signal }),
  )
