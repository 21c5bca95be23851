const COUNTY_SCHEMA = /^[a-z][a-z0-9_]{2,40}$/

/** The PostgreSQL schema that holds one county: "c410523" for 410523. */
export const schemaOfCounty = (countyCode: string): string => `c${countyCode}`

/** The role that the running system acts as in a county's schema: no owner, no right to change the ledger. */
export const runtimeRoleOf = (schemaName: string): string => `${schemaName}_runtime`

/** @throws Error when the name would need quoting: it stands in statements that take no parameters. */
export function assertSchemaName(schemaName: string): void {
  if (!COUNTY_SCHEMA.test(schemaName)) throw new Error(`Not a schema name: ${schemaName}`)
}
