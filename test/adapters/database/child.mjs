// A process of its own on a data directory, to be killed: `node child.mjs lock|open|write <directory>`.
// It runs what `npm start` runs, the compiled adapter.
import { setTimeout as pause } from 'node:timers/promises'
import { lockDirectory } from '../../../dist/adapters/database/directory-lock.js'
import { open } from '../../../dist/adapters/database/index.js'

const [, , act, dataDir] = process.argv
const nothing = () => {}
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing }

const write = async (store) => {
  const account = { platform: 'slack', user: 'U1', name: 'Sam' }
  const at = { id: 'T1', direct: false }
  const { by } = await store.arrive({ id: 'first', by: account, at }, 0)
  for (let i = 1; ; i++) {
    const profile = { name: `Sam ${i}`, school: '', stage: 'middle', field: '', interests: '' }
    const event = { id: `event-${i}`, by, account, at, now: i, answer: { next: `${i}` } }
    await store.apply([{ do: 'saveProfile', profile }], event)
    console.log(i)
  }
}

try {
  if (act === 'lock') await lockDirectory(dataDir)
  else {
    const store = await open({ dataDir, log })
    console.log('open')
    if (act === 'write') await write(store)
  }
  console.log('locked')
  await pause(60_000)
} catch (error) {
  console.log(`${error.name}: ${error.message}`)
  process.exitCode = 1
}
