import { useQuery } from '@tanstack/react-query'
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

export const useToPrint = (divisionCode: DivisionCode) =>
  usePaged(['certificates.toPrint', divisionCode], (cursor, signal) =>
    api.certificates.toPrint.query({ divisionCode, cursor }, { signal }),
  )
