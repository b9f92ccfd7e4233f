import { isEmpty } from '../../coaching/specific/index.ts'
import { strong, type Text, text } from '../../core/text.ts'
import { capital, ended, paragraphs, sentences } from '../draft-pieces.ts'
import type { Words } from '../en/index.ts'
import { spoken } from '../spoken.ts'
import { aimLine, introduced } from './drafts/pieces.ts'

export const opening: Words['opening'] = {
  guide: 'Paso a paso',
  rehearse: 'Dos respuestas listas',
  self: (profile) => introduced(profile, 150),
  guideForm: {
    title: 'Tu presentación',
    submit: 'Armarla',
    intro: text`Escribe como lo dirías. Yo lo junto, y después puedes cambiar cada palabra.`,
    fields: {
      who: { label: '¿Quién eres?' },
      drew: { label: '¿Qué te atrajo de este trabajo?', placeholder: 'Me gusta lo que cuentan los números.' },
      done: { label: '¿Qué has hecho ya sobre eso?', placeholder: 'Tomé dos cursos y leí un libro.' },
      hope: { label: '¿Qué quieres aprender?', placeholder: 'cómo es un día normal' },
    },
  },
  guideAnew: text`Escribe como hablas. Lo que junto toma el lugar de tus palabras, y te las devuelvo para copiar.`,
  before: text`Tu presentación de antes, para copiar:`,
  compose: ({ name, minutes, who, drew, done, hope }): string => {
    const aim = !isEmpty(hope) && aimLine(hope, 300, ' hoy')
    return paragraphs(
      sentences(`Gracias por darme este tiempo, ${name}.`, 'Le cuento quién soy y por qué le busqué.'),
      sentences(...[who, drew, done].filter((words) => !isEmpty(words)).map((words) => capital(ended(words)))),
      sentences(
        aim,
        aim !== false && 'Eso no lo dice ninguna página. Por eso quiero oírlo de alguien que hace el trabajo.',
        'Lo digo claro: vengo a aprender, no a pedir trabajo.',
      ),
      sentences(`Le pedí ${minutes} minutos, y cuidaré el reloj.`, '¿Le parece bien si tomo notas?'),
    )
  },

  rehearsalTitle: text`También te pueden preguntar`,
  rehearsalHint: text`Dos preguntas llegan casi siempre. Di tus respuestas en voz alta una vez. Así no te toman por sorpresa.`,
  prompt: {
    self: text`${strong('"Háblame de ti."')}`,
    offer: text`${strong('"¿En qué te puedo ayudar?"')}`,
  },
  promptHint: {
    self: text`Dónde estás ahora, qué te interesa y por qué viniste. Un minuto es bastante.`,
    offer: text`Tus preguntas, y con quién más hablar. No es el momento de pedir trabajo.`,
  },
  answer: (words: string, seconds: number): Text => text`${words}\nCerca de ${spoken(seconds)} en voz alta.`,
  answerIt: { self: 'Escribir la primera', offer: 'Escribir la segunda' },
  answerAgain: { self: 'Cambiar la primera', offer: 'Cambiar la segunda' },
  promptForm: {
    self: { title: 'Sobre ti', submit: 'Guardar', fields: { words: { label: 'Háblame de ti.' } } },
    offer: { title: 'Cómo ayudarte', submit: 'Guardar', fields: { words: { label: '¿En qué te puedo ayudar?' } } },
  },
}
