const RULES = new Intl.PluralRules('es')

/** The form of a word that goes with a number. */
export const plural = (n: number, one: string, other: string): string => (RULES.select(n) === 'one' ? one : other)

/** The number, and the word that goes with it. */
export const count = (n: number, one: string, other: string): string => `${n} ${plural(n, one, other)}`
