import { CountyEnv, DatabaseEnv, namesServer, readEnv } from '../../../cloudfunctions/platform/env'

const county = { COUNTY_CODE: '410523', COUNTY_NAME: 'n', SPONSOR_UNIT: 's', FILING_NUMBER: 'f' }

describe('reading the environment', () => {
  it('keeps only what is named', () => {
    expect(readEnv(CountyEnv, { ...county, OTHER: 'x' })).toEqual(county)
  })

  it('complains of everything at once, and takes empty as unset', () => {
    const read = () => readEnv(CountyEnv, { ...county, COUNTY_CODE: '41', SPONSOR_UNIT: '', FILING_NUMBER: undefined })
    expect(read).toThrow(
      /COUNTY_CODE must be the six digits of a county\n {2}SPONSOR_UNIT is missing\n {2}FILING_NUMBER is missing/,
    )
  })

  it.each([
    [{ DATABASE_URL: 'postgres://u@h/d' }, true],
    [{ PGHOST: 'h' }, true],
    [{ PGDATABASE: 'd' }, true],
    [{ PGHOST: '', DATABASE_URL: '' }, false],
    [{ PGUSER: 'u' }, false],
  ])('%j names a server: %s', (env, expected) => {
    expect(namesServer(readEnv(DatabaseEnv, env))).toBe(expected)
  })

  it('refuses a URL of another database', () => {
    expect(() => readEnv(DatabaseEnv, { DATABASE_URL: 'mysql://h' })).toThrow(
      'DATABASE_URL must begin with postgres://',
    )
  })
})
