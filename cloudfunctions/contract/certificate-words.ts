/** What can be certified: a kind names what the certificate is about, whoever decides on it. */
export const CERTIFICATE_KINDS = [
  'creditHousehold',
  'creditVillage',
  'creditTownship',
  'creditEnterprise',
  'exemplar',
] as const
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number]

/** How a certificate stands today. `expired`: the term printed on it is over. */
export const CERTIFICATE_STATUSES = ['valid', 'expired', 'lapsed', 'withdrawn', 'ceased'] as const
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number]
