/** FNV-1a, 32 bits: the same number for the same words, and even over many. http://www.isthe.com/chongo/tech/comp/fnv/ */
export const hashOf = (words: string): number => {
  let hash = 0x811c9dc5
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
