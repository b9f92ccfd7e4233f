import type { RuleId } from '../../coaching/guard/index.ts'
import { clip, oneLine } from '../../core/clean.ts'
import { type Text, text } from '../../core/text.ts'

const REASONS = {
  job: 'Suena a que pides trabajo, y la gente da su tiempo con más gusto a quien viene a aprender.',
  internship: 'Suena a que pides unas prácticas, y eso pone a la otra persona en un apuro.',
  openings: 'Pregunta por vacantes, y así una charla para aprender pasa a ser una búsqueda de trabajo.',
  hiring: 'Le pide que hable por ti con quienes contratan, antes de conocerte.',
  resume: 'Un currículum que nadie pidió suena a que pides trabajo. Pedir consejo sobre él está bien.',
  application: 'Pide ayuda con una solicitud, y ese es un favor más grande que una charla.',
} satisfies Record<RuleId, string>

/** A sentence that can stand in the place of the one that asks, in a draft in this language. */
export const instead = {
  job: 'Me encantaría saber cómo es el trabajo para usted.',
  internship: '¿Cómo consigue la gente su primera experiencia en este campo?',
  openings: '¿Cómo suele encontrar trabajo la gente de su campo?',
  hiring: '¿Con quién más debería hablar para aprender sobre este trabajo?',
  resume: '¿Qué mejoraría usted de mi currículum?',
  application: '¿Qué valora usted en alguien que empieza en este campo?',
} satisfies Record<RuleId, string>

/** Points at the words, with the reason and another sentence, in the draft's own language; the student may keep theirs. */
export const hint = (words: string, rule: RuleId, wording: string): Text =>
  text`“${clip(oneLine(words), 160)}”: ${REASONS[rule]} Puedes decir: “${wording}” O deja lo tuyo, si eso quieres.`

/** What is not shown one by one. */
export const more = (count: number): Text =>
  count === 1 ? text`Otra frase más suena así.` : text`Otras ${count} frases suenan así.`
