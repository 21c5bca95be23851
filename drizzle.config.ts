import { defineConfig } from 'drizzle-kit'

/** `npm run db:generate -- --name=<what_changed>` writes the next migration from the schema. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './cloudfunctions/platform/db/schema.ts',
  out: './cloudfunctions/platform/db/migrations',
  migrations: { prefix: 'timestamp' },
})
