import { foldedName } from '../interviews/interview.ts'

/** Roles that fill jobs or keep the door, rather than do the job that one asks about (A5), as they are called in each language. */
const GATEKEEPERS: readonly RegExp[] = [
  // English
  /\b(?:hr|human resources|recruit(?:er|ers|ing|ment)|talent (?:acquisition|partner|scout)|head ?hunter|staffing|people (?:operations|ops|partner)|hiring|personnel)\b/,
  /\b(?:receptionist|reception|front desk|switchboard)\b/,
  // Spanish, without accents
  /\b(?:rr ?hh|recursos humanos|reclutador[ae]?s?|reclutamiento|seleccion de personal|talento humano|contratacion)\b/,
  /\b(?:recepcionistas?|recepcion|centralita|conserjes?|conserjeria)\b/,
]

/** Whether an occupation looks like HR or reception. */
export const looksLikeGatekeeper = (occupation: string): boolean => {
  const words = foldedName(occupation).replaceAll('.', '')
  return GATEKEEPERS.some((pattern) => pattern.test(words))
}
