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
  objectionWordsMax: 600,
  praisedMax: 20,
  photosMax: 9,
  /** Photos whose addresses are asked for at once. */
  photoLinksMax: 20,
  photoBytes: 10 * 1024 * 1024,
  /** A declared material, PDF or JPEG. */
  paperBytes: 10 * 1024 * 1024,
  unitsMax: 60,
  groupMax: 20,
  /** Villages that one search answers. */
  villagesFound: 20,
  /** People whom one roster change can name. */
  membersMax: 20,
  /** People of a family on one phone. */
  phonePeopleMax: 8,
  /** Wrong PINs in a row, after which it is locked for so many minutes. */
  pinTries: 5,
  pinLockMinutes: 15,
  /** A deed is submitted within this many days of the act (domain: points and ledger). */
  deedAgeDays: 30,
  eventMin: 2,
  eventMax: 30,
  /** People on one list: what a clerk can check against a signed sheet, and an answer under its size. */
  activityPeopleMax: 60,
  /** Representatives of a village. */
  meetingMax: 1000,
  minutesMin: 10,
  minutesMax: 1000,
  rulesMax: 100,
  complaintMin: 10,
  complaintMax: 1000,
  /** A class, its course and its room. */
  courseTitleMax: 30,
  courseWordsMax: 300,
  roomMax: 30,
  capacityMax: 500,
  /** Sessions of one course in one go: a year of weeks. */
  sessionsMax: 53,
  /** Rows of a term's sheet: two evenings a week for most of a year. */
  termRowsMax: 100,
  /** Hours of one session. */
  sessionHoursMax: 12,
  /** Ticks that one phone sends at once. */
  ticksMax: 100,
  /** Choices of one vote. */
  pollChoicesMax: 30,
  /** Papers of one list: what two people go through together. */
  papersMax: 60,
  summaryMin: 4,
  summaryMax: 600,
  matterMin: 6,
  matterMax: 500,
  /** Rows of a list that is saved as a sheet, in one answer. */
  listRows: 150,
  /** Places of one category at one level. */
  exemplarPlacesMax: 50,
  /** Candidates that one scorer puts side by side. */
  exemplarCandidatesMax: 60,
  approvalNumberMax: 40,
  /** A file of a roster: rows of one part, of all of it, of one read from a workbook, and of one that is taken whole from a page. */
  importPartRows: 1000,
  importRowsMax: 2_000_000,
  importWorkbookRows: 50_000,
  importWholeRows: 50_000,
  importBytesMax: 200 * 1024 * 1024,
  importCellMax: 60,
  importColumnsMax: 40,
  pageSize: 20,
  /** Lines of a notice in one answer: a village's month has hundreds. */
  noticeLines: 40,
  rowsPerPageMax: 50,
  enterpriseNameMin: 4,
  enterpriseNameMax: 50,
  /** Enterprises of one representative that are shown. */
  enterprisesMine: 10,
} as const
