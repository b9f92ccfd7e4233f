// A process of its own, in the zone of its TZ, whose clock is at the time given: `node child.mjs <instant>`.
// It runs what `npm start` runs, the compiled code, and says what the table of times comes to.
const behind = Date.parse(process.argv[2]) - Date.now()
const now = Date.now
Date.now = () => now() + behind
const { answers } = await import('../../dist/test/reminders/time-table.js')
console.log(JSON.stringify({ offset: new Date(Date.now()).getTimezoneOffset(), answers: answers() }))
