import pino from 'pino'
import pretty from 'pino-pretty'
import type { Log } from '../src/core/ports.ts'

/**
 * An error without its message: a database's or a platform's message can quote what a person typed.
 * Its name, its code and the places it passed are enough to find it.
 */
const withoutWords = (error: unknown): unknown => {
  if (!(error instanceof Error)) return { type: typeof error }
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? error.code : undefined
  const at = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
  const cause = error.cause === undefined ? undefined : withoutWords(error.cause)
  return { type: error.name, code, at, cause }
}

/** JSON lines on stdout, or lines for people where stdout is a terminal. */
export const openLog = (level: string): Log => {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: withoutWords },
  }
  const log = process.stdout.isTTY
    ? pino(options, pretty({ colorize: true, translateTime: 'HH:MM:ss' }))
    : pino(options)
  return {
    debug: (facts, message) => log.debug(facts, message),
    info: (facts, message) => log.info(facts, message),
    warn: (facts, message) => log.warn(facts, message),
    error: (facts, message) => log.error(facts, message),
  }
}
