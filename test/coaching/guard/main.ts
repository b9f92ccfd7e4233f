import { languages } from '../../../src/locales/index.ts'
import { labelled, PARTS } from './labelled.ts'
import { GOAL, measure } from './measure.ts'

const line = (...cells: readonly string[]): string =>
  cells.map((cell, i) => (i < 2 ? cell.padEnd(10) : cell.padStart(10))).join('')

console.log(line('language', 'part', 'sentences', 'precision', 'recall'))
const reached = languages.map((language) => {
  return PARTS.map((part) => {
    const { sentences, precision, recall, missed, wrong } = measure(labelled(language, part))
    console.log(line(language, part, String(sentences), precision.toFixed(3), recall.toFixed(3)))
    if (part === 'known') for (const sentence of [...missed, ...wrong]) console.log(`  ${sentence}`)
    return precision >= GOAL && recall >= GOAL
  })
})
if (reached.flat().includes(false)) console.log(`Each has to reach ${GOAL}.`)
process.exitCode = reached.flat().includes(false) ? 1 : 0
