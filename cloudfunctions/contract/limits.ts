/** Limits of every field a person fills. Characters are UTF-16 units, times are days, sizes are bytes. */
export const LIMITS = {
  /** A whole call, input and envelope, as sent. */
  callBytes: 64 * 1024,
  nameMin: 2,
  nameMax: 20,
  storyMin: 10,
  storyMax: 1000,
  placeMax: 50,
  publicTextMin: 10,
  publicTextMax: 600,
  reasonMin: 4,
  reasonMax: 300,
  witnessNoteMax: 200,
  praisedMax: 20,
  photosMax: 9,
  photoBytes: 10 * 1024 * 1024,
  unitsMax: 60,
  /** A deed is submitted within this many days of the act (domain: points and ledger). */
  deedAgeDays: 30,
  pageSize: 20,
  rowsPerPageMax: 50,
} as const
