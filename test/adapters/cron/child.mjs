// A process of its own that ticks each second, in the zone of its TZ: `node child.mjs [instant] [utc]`.
// Its clock is at the instant given, where one is. It runs what `npm start` runs, the compiled adapter.
const [, , start, zone] = process.argv
if (zone === 'utc') process.env.TZ = 'UTC'
if (start) {
  const Real = Date
  const ahead = Real.parse(start) - Real.now()
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length === 0 ? [Real.now() + ahead] : parts))
    }
    static now = () => Real.now() + ahead
  }
}
const { everySeconds } = await import('../../../dist/adapters/cron/index.js')
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
// The watchdog keeps no process alive, as a server does.
setInterval(() => {}, 1000)
everySeconds(1, async () => console.log(new Date().toISOString()), log)
