import { defineConfig } from 'prisma/config'

// `prisma generate`, `validate` and `format` run no schema engine, but would fetch one from Prisma's server; any file that
// exists stops that. Migrations are applied by the same engine as WebAssembly: adapters/database/migrate.ts.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

// biome-ignore lint/style/noDefaultExport: Prisma reads the default export
export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
})
