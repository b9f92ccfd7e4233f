import { complain, loadConfig } from './config.ts'
import { migrate } from './database/index.ts'

/** `npm run db:migrate`: applies migrations to `DATABASE_URL` and says which. */
const { DATABASE_URL } = loadConfig()
if (DATABASE_URL === undefined) complain(['DATABASE_URL is missing: say which database to migrate.'])
else {
  const applied = await migrate(DATABASE_URL).catch((error: Error) => complain([error.message]))
  process.stdout.write(
    applied.length === 0 ? 'Nothing to apply.\n' : applied.map((name) => `Applied ${name}\n`).join(''),
  )
}
