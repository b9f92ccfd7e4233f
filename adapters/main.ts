// node-cron stands still for an hour at the end of daylight saving in a process whose own zone has one:
// this comes before anything else is loaded.
process.env.TZ = 'UTC'

/** Milliseconds; whoever stops us waits 10 seconds. */
const LONGEST_STOP = 9_500

const { readConfig } = await import('./config.ts')

try {
  process.loadEnvFile()
} catch {
  // There is no .env: the environment is enough.
}
const { config, problems } = readConfig(process.env)
if (problems) {
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exit(1)
}

const { openLog } = await import('./log.ts')
const { startApp } = await import('./app.ts')
const log = openLog(config.LOG_LEVEL)

const ended = (reason: string) => (error: unknown) => {
  log.error({ err: error }, reason)
  process.exit(1)
}
process.on('unhandledRejection', ended('unhandled rejection'))
process.on('uncaughtException', ended('uncaught exception'))

try {
  const app = await startApp(config, log)
  log.info({ address: app.address, playground: app.playground }, 'Askwell runs')
  if (app.playground) process.stdout.write(`\nAskwell's playground: ${app.address}\n\n`)

  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), LONGEST_STOP).unref()
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => ended('could not stop cleanly')(error),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} catch (error) {
  // What can be said in a line is: a port in use, a data directory in use, a database or a platform that refuses.
  process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : 'Askwell could not start.'}\n`)
  process.exit(1)
}
