// node-cron stands still for an hour at the end of daylight saving in a process whose own zone has one:
// this comes before anything else is loaded.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
process.env.TZ = 'UTC'

/** Milliseconds; whoever stops us waits 10 seconds. */
const LONGEST_STOP = 9_500

const { complain, loadConfig, startProblem } = await import('./config.ts')
const config = loadConfig()

const { openLog } = await import('./log.ts')
const { startApp } = await import('./app.ts')
const log = openLog(config.LOG_LEVEL)

const endBy = (reason: string) => (error: unknown) => {
  log.error({ err: error }, reason)
  process.exit(1)
}
process.on('unhandledRejection', endBy('unhandled rejection'))
process.on('uncaughtException', endBy('uncaught exception'))

// What stops it from starting can mostly be said in a line: a port or a data directory in use, a database or a platform that refuses.
const app = await startApp(config, log, { zone }).catch((error: unknown) => {
  log.debug({ err: error }, 'could not start')
  return complain([startProblem(error, config)])
})
log.info({ replica: app.replica, address: app.address, playground: app.playground }, 'Askwell runs')
if (app.playground) process.stdout.write(`\nAskwell's playground: ${app.address}\n\n`)

let stopping = false
const stop = (): void => {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(0), LONGEST_STOP).unref()
  app.stop().then(() => process.exit(0), endBy('could not stop cleanly'))
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
