import type { Matter } from '../../coaching/reflection.ts'
import { strong, type Text, text } from '../../core/text.ts'
import type { Words } from '../en/index.ts'
import { count, plural } from './count.ts'

const matters: Record<Matter, string> = {
  skills: 'Si usan habilidades que quiero usar',
  qualify: 'Si yo podría calificar',
  job: 'Qué es de verdad el trabajo',
  enjoy: 'Si me gustaría',
  ideas: 'Ideas nuevas de lo que podría hacer',
  pay: 'Cuánto se gana',
  field: 'Qué pienso del campo',
  organisation: 'Si me gustaría el lugar',
  needs: 'Qué necesita el campo y sus problemas',
  help: 'Cómo podría yo ayudar con eso',
  strengths: 'Cuáles de mis fortalezas contarían',
}

type Rated = Readonly<Record<1 | 2 | 3 | 4 | 5, string>>
const ratings = {
  did: { 5: 'Muy bien', 4: 'Bien', 3: 'Más o menos bien', 2: 'No tan bien', 1: 'Mal' },
  trust: { 5: 'Del todo', 4: 'Casi del todo', 3: 'En parte', 2: 'Un poco', 1: 'Casi nada' },
  bond: { 5: 'Muy bien', 4: 'Bien', 3: 'Más o menos bien', 2: 'Un poco', 1: 'Casi nada' },
} satisfies Record<'did' | 'trust' | 'bond', Rated>

export const reflect: Words['reflect'] = {
  lookBack: 'Mirar atrás',
  compare: 'Comparar',
  picture: 'Ver el panorama',
  matters,
  ratings: ratings as Record<keyof typeof ratings, Readonly<Record<number, string>>>,
  backForm: {
    title: 'Mirar atrás',
    submit: 'Guardar',
    fields: {
      clear: {
        label: 'Marca lo que ya tienes claro',
        hint: 'Si es la mayoría, fue una buena charla.',
        options: matters,
      },
      did: { label: '¿Cómo te fue?', options: ratings.did },
      trust: { label: '¿Cuánto confías en lo que oíste?', options: ratings.trust },
      bond: { label: '¿Qué tan bien conectaron?', options: ratings.bond },
      words: { label: 'Con tus palabras', placeholder: 'La próxima vez preguntaré antes por el sueldo.' },
    },
  },
  notHeld: (name) => text`Primero anota tu charla con ${name}. Luego la miramos.`,
  title: (name) => text`Mirando atrás: ${name}`,
  clear: (clear, all) => text`${clear} de ${all} claras`,
  next: ({ occupation }) =>
    text`Si hay tiempo, la ficha de tu próxima charla sobre este trabajo pregunta por esto: ${strong(occupation)}.`,
  noOccupation: text`¿En qué trabaja? Así la ficha de tu próxima charla sobre eso pregunta por esto, si hay tiempo.`,
  did: 'Te fue',
  trust: 'Confías',
  bond: 'Conectaron',
  words: 'Escribiste',
  addOccupation: 'Agregar su trabajo',
  occupationForm: {
    title: 'Su trabajo',
    submit: 'Guardar',
    fields: { occupation: { label: '¿En qué trabaja?', placeholder: 'Analista de datos' } },
  },
  used: (occupations) => `Hasta ahora: ${occupations.join(', ')}`,
  named: ({ name, occupation }): Text => text`Anotado: ${name} · ${strong(occupation)}.`,
  compareTitle: (name) => text`Lo que dijo ${name}`,
  nothingToCompare: text`¿Hubo un punto que preguntarás a otras personas? Anótalo, y cuento quién dice lo mismo.`,
  compareHint: text`¿También dijo esto?`,
  tag: (tag, agrees): Text => {
    if (agrees === undefined) return text`${tag}`
    return agrees ? text`${tag} · ${strong('dijo que sí')}` : text`${tag} · ${strong('dijo otra cosa')}`
  },
  so: 'Dijo que sí',
  otherwise: 'Dijo otra cosa',
  unsaid: 'Quitar',
  newTag: 'Algo nuevo',
  allSaid: 'Todo lo dicho',
  tagsForm: {
    title: '¿Qué dijo?',
    submit: 'Guardar',
    fields: {
      tag: { label: 'En pocas palabras', placeholder: 'Se espera una maestría' },
      said: { label: '¿Qué dijo de eso?', options: { so: 'Que es así', otherwise: 'Que no es así' } },
      another: { label: 'Algo más', placeholder: 'Es común trabajar de noche' },
      saidToo: { label: '¿Y qué dijo de eso?', options: { so: 'Que es así', otherwise: 'Que no es así' } },
    },
  },
  gauge: (occupation, people, goal) =>
    people < goal
      ? text`${strong(occupation)} · ${people} de ${goal} personas`
      : text`${strong(occupation)} · ${count(people, 'persona', 'personas')}`,
  fewer: text`Una o dos personas pueden dar una imagen falsa. ¿Quién más hace este trabajo?`,
  onlyThrough: (name) => text`Todas llegaron por ${name}. Alguien de otro lado puede verlo distinto.`,
  tallies: text`${strong('Lo que dijeron')}`,
  tally: ({ tag, agree, differ }): Text => {
    const said = (count: number) => plural(count, 'dijo', 'dijeron')
    if (agree === 0) return text`${differ} de ${differ} ${said(differ)} otra cosa: ${tag}`
    const so = text`${agree} de ${agree + differ} ${said(agree)}: ${tag}`
    return differ === 0 ? so : text`${so}; ${differ} ${said(differ)} otra cosa`
  },
  norm: text`Lo que dicen muchos suele ser la norma. Lo que dice uno puede valer solo para esa persona.`,
  openTitle: text`${strong('Todavía no está claro')}`,
  whoElse: '¿Quién más?',
}
