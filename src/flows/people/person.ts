/** Somebody as a line names them: what they are called, what they do, and who they are to the writer. */
export type Person = { name: string; occupation: string; tie: string }

/**
 * Where what they do begins: a comma, a dash between spaces, a colon, a bracket that ends the line, or "who is" and the like. In either language whoever
 * writes, since names of people and jobs are typed in both. The first that fits counts.
 */
const THEN =
  /^(?<who>[^,]*?)(?:\s*,\s*|\s*\((?=[^()]*\)$)|\s*:\s+|\s+[-–—]\s+|\s+(?=(?:who|is an?|que|quien|es)(?:\s|['’]s\s)))(?<what>.+)$/iu
/** What stands before a job in a sentence, and is no part of it. */
const IS =
  /^(?:(?:who|que|quien)(?:['’]s)?(?=\s)\s*)?(?:(?:is|was|works as|es|era|trabaja (?:de|como))\s+)?(?:(?:an?|the|una?|el|la)\s+)?/iu
/** "my uncle Ben": who they are to the writer, and a name with its capital letter. */
const TIE = /^(?<tie>(?:my|mi)(?:\s\p{Ll}[\p{Ll}'’-]*){1,4})\s+(?<name>\p{Lu}.*)$/u
/** A phone begins the line with a capital. */
const begunSmall = (words: string): string => words.replace(/^M(?=[yi]\s)/u, 'm')

/** "my uncle Ben, a vet", "Ben who is a vet", "Ben (vet)", "Ben - vet". What is none of these is a name as it stands. In one line. */
export const readPerson = (line: string): Person => {
  const { who = '', what = '' } = THEN.exec(line)?.groups ?? {}
  const occupation = what.replace(/[\s).]{1,20}$/u, '').replace(IS, '')
  const whole = occupation !== '' && /\p{L}/u.test(who) ? who : line
  const { tie = '', name = whole } = TIE.exec(begunSmall(whole))?.groups ?? {}
  return { name: name.replace(/[\s,]{1,20}$/u, ''), occupation: whole === line ? '' : occupation, tie }
}
