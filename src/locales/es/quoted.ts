/** Somebody's words at the end of a sentence, which ends once. */
export const quoted = (words: string): string => (/[.!?…]$/.test(words.trim()) ? `“${words}”` : `“${words}”.`)
