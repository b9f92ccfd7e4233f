export { DirectoryInUse } from './directory-lock.ts'
export { mintId } from './ids.ts'
export { open } from './open.ts'
export { DatabaseUnavailable, migratePostgres as migrate } from './postgres.ts'
