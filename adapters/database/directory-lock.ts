import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, realpath, unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Another process has the data directory. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse'
  constructor(directory: string) {
    super(
      `The data directory ${directory} is in use by another Askwell process. Stop that one, or set DATA_DIR to another directory.`,
    )
  }
}

/** The kernel's limit for a socket's path is 104 bytes on macOS and 108 on Linux. */
const LONGEST_PATH = 100
/** Milliseconds until a process that does not answer is held to be alive: it is stopped, not dead. */
const PATIENCE = 2_000

type State = 'starting' | 'owner'

/**
 * Takes the directory for this process; resolves to what gives it back. Rejects with `DirectoryInUse`.
 *
 * A lock is a Unix socket on which its process listens: the kernel closes it however the process ends, so that one left
 * behind refuses at once, whatever became of the process's number. Each process has a name of its own and listens before
 * it looks at the others: of two that start together at least one sees the other, and no living lock is ever removed.
 */
export const lockDirectory = async (directory: string): Promise<() => Promise<void>> => {
  const sockets = await socketsOf(directory)
  const own = `${randomBytes(6).toString('hex')}.sock`
  let state: State = 'starting'
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.end(state)
  })
  await listen(server, join(sockets, own))
  const unlock = () => new Promise<void>((done) => server.close(() => done()))
  try {
    const others = (await readdir(sockets)).filter((name) => name.endsWith('.sock') && name !== own)
    for (const other of others)
      if (await isInTheWay(join(sockets, other), own < other)) throw new DirectoryInUse(directory)
  } catch (error) {
    await unlock()
    throw error
  }
  state = 'owner'
  // The lock must not keep a process running that has nothing else to do.
  server.unref()
  return unlock
}

/** Of two that are both starting, the first by name goes on, once the other has given up. */
const isInTheWay = async (path: string, first: boolean): Promise<boolean> => {
  const until = performance.now() + PATIENCE
  while (performance.now() < until) {
    const state = await ask(path)
    if (state === 'dead') {
      await unlink(path).catch(ignoreMissing)
      return false
    }
    if (state === 'owner' || !first) return true
    await pause(20)
  }
  return true
}

const ask = (path: string): Promise<State | 'dead'> =>
  new Promise((resolve, reject) => {
    const socket = connect(path)
    let said = ''
    socket.setTimeout(PATIENCE, () => {
      socket.destroy()
      resolve('owner')
    })
    socket.on('data', (data) => {
      said += data
    })
    socket.on('end', () => {
      socket.destroy()
      resolve(said === 'starting' ? 'starting' : 'owner')
    })
    socket.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED' || code === 'ENOENT') resolve('dead')
      // It was there and went away while it was asked, or has more callers than it takes: asked again, it says which.
      else if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'EAGAIN') resolve('starting')
      else reject(new Error(`the lock of the data directory can't be asked: ${message}`))
    })
  })

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.off('error', reject)
      server.on('error', () => {})
      resolve()
    })
  })

/** In the directory itself, so that containers which share it see each other's; in the temporary one where the path is too long. */
const socketsOf = async (directory: string): Promise<string> => {
  const real = await realpath(directory)
  const inside = join(real, 'lock')
  const digest = createHash('sha256').update(real).digest('hex').slice(0, 24)
  const sockets =
    Buffer.byteLength(join(inside, '123456789012.sock')) <= LONGEST_PATH ? inside : join(tmpdir(), `askwell-${digest}`)
  await mkdir(sockets, { recursive: true, mode: 0o700 })
  return sockets
}

const ignoreMissing = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error
}
