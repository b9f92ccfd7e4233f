import type { RuleId } from '../../coaching/guard/en.ts'
import { clip } from '../../core/clean.ts'
import { type Text, text } from '../../core/text.ts'

const RULES = {
  job: {
    reason: 'Suena a que pides trabajo, y la gente da su tiempo con más gusto a quien viene a aprender.',
    instead: 'Me encantaría saber cómo es el trabajo para usted.',
  },
  internship: {
    reason: 'Suena a que pides unas prácticas, y eso pone a la otra persona en un apuro.',
    instead: '¿Cómo consigue la gente su primera experiencia en este campo?',
  },
  openings: {
    reason: 'Pregunta por vacantes, y así una charla para aprender pasa a ser una búsqueda de trabajo.',
    instead: '¿Cómo suele encontrar trabajo la gente de su campo?',
  },
  hiring: {
    reason: 'Le pide que hable por ti con quienes contratan, antes de conocerte.',
    instead: '¿Con quién más debería hablar para aprender sobre este trabajo?',
  },
  application: {
    reason: 'Pide ayuda con una solicitud, y ese es un favor más grande que una charla.',
    instead: '¿Qué valora usted en alguien que empieza en este campo?',
  },
} satisfies Record<RuleId, { reason: string; instead: string }>

/** Points out a sentence, with the reason and another way to say it; the student may keep it. */
export const hint = (sentence: string, rule: RuleId): Text =>
  text`“${clip(sentence, 160)}” ${RULES[rule].reason} Puedes decir: “${RULES[rule].instead}” O deja lo tuyo, si eso quieres.`
