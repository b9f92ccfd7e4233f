import { MUSTS } from '../../coaching/choose.ts'
import {
  LINE_LENGTH,
  MOST_LINES,
  MOST_ROWS,
  PARAGRAPH_LENGTH,
  ROWS_LENGTH,
  type RowProblem,
  TEMPLATE_LENGTH,
} from '../../coaching/content.ts'
import { clip, oneLine } from '../../core/clean.ts'
import { entryOf } from '../../core/table.ts'
import { command, join, strong, type Text, text } from '../../core/text.ts'
import { OWN_LENGTH } from '../../interviews/arrangement.ts'
import type { DraftId } from '../../interviews/drafts.ts'
import type { Format } from '../../interviews/interview.ts'
import type { Words } from '../en/index.ts'
import { count } from './count.ts'
import { either, listed } from './list.ts'

const braced = (slots: readonly string[], joined = listed): string => joined(slots.map((slot) => `{${clip(slot, 30)}}`))
export const programOr = (program: string): string => (program === '' ? 'tu programa' : clip(oneLine(program), 24))

const draftNames: Record<DraftId, string> = {
  'request-email': 'Petición: correo',
  'request-call': 'Petición: llamada',
  'request-voicemail': 'Petición: buzón de voz',
  'request-message': 'Petición: mensaje',
  'second-note': 'Segunda nota',
  'second-call': 'Segunda llamada',
  opening: 'Presentación',
  confirm: 'Confirmar la fecha',
  thanks: 'Nota de gracias',
  report: 'Noticias a quien te refirió',
  news: 'Consejo seguido',
  keep: 'Seguir en contacto',
  feeler: 'Tras decidir',
  'got-job': 'Trabajo nuevo',
  'got-job-lead': 'Trabajo nuevo, a quien te refirió',
}

const formats: Record<Format, string> = {
  video: 'una videollamada',
  phone: 'una llamada',
  person: 'una charla en persona',
  coffee: 'una charla con café',
  writing: 'una charla por escrito',
}

const rowNames: Words['content']['rowNames'] = {
  categories: {
    work: 'trabajo',
    satisfaction: 'gusto',
    life: 'vida',
    path: 'camino',
    entry: 'entrada',
    advancement: 'ascenso',
    field: 'campo',
    environment: 'ambiente',
    learning: 'estudio',
    closing: 'cierre',
  },
  formats: { video: 'videollamada', phone: 'llamada', person: 'persona', coffee: 'café', writing: 'escrito' },
  all: 'todos',
  must: 'sí',
  alsoMust: ['fija'],
  questionsHeading: /^"?categor[ií]a"?\s*[;,\t]\s*"?minutos/i,
  linesHeading: /^"?formatos?"?\s*[;,\t]\s*"?(la )?l[ií]nea/i,
}

/** What can be wrong with a row: the field, where it is one, and what to write. */
const remedies: Readonly<Record<RowProblem, readonly [field: string, remedy: string]>> = {
  'parts-questions': ['', 'escribe cuatro partes con ; en medio: categoría; minutos; fija; pregunta.'],
  'parts-checklist': ['', 'escribe dos partes con ; en medio: formato; línea.'],
  category: ['categoría', `escribe ${either(Object.values(rowNames.categories))}.`],
  minutes: ['minutos', 'escribe un número de 2 a 6.'],
  must: ['fija', 'escribe sí, o déjalo vacío.'],
  'too-many-musts': ['fija', `como mucho ${MUSTS} fijas. Deja esta vacía.`],
  question: ['pregunta', `escribe una de 1 a ${OWN_LENGTH} letras.`],
  'same-question': ['pregunta', 'ya está. Quita esta.'],
  formats: ['formato', `escribe ${either([...Object.values(rowNames.formats), rowNames.all])}.`],
  line: ['línea', `escribe una de 1 a ${LINE_LENGTH} letras.`],
  'same-line': ['línea', 'ya está. Quita esta.'],
  'too-many-lines': ['formato', `como mucho ${MOST_LINES} líneas por tipo de charla. Quita una.`],
  'too-many-rows': ['', `como mucho ${MOST_ROWS} filas. Quita el resto.`],
  'too-long': ['', `como mucho ${ROWS_LENGTH} letras en todas. Haz más cortas unas filas, o quita esta y el resto.`],
  opening: ['párrafo inicial', `escribe de 1 a ${PARAGRAPH_LENGTH} letras.`],
  closing: ['párrafo final', `escribe de 1 a ${PARAGRAPH_LENGTH} letras.`],
  template: ['borrador entero', `escribe de 1 a ${TEMPLATE_LENGTH} letras.`],
  language: ['idioma', 'no lo conozco. Abre el borrador y guárdalo otra vez.'],
  row: ['', 'escríbelo otra vez.'],
  rows: ['', 'escribe todo otra vez.'],
}

/** What mends a stored row of a draft, where that isn't as its problem says: by its language where that is another. */
const instead: Readonly<Record<string, Text>> = {
  open: text`ábrelo: dice qué cambiar.`,
  again: text`escríbelo otra vez.`,
  en: text`está en inglés. Elige inglés en ${command('/ii settings')} y ábrelo.`,
}

export const content: Words['content'] = {
  rowNames,
  button: 'Contenido propio',
  title: text`Contenido de tu programa`,
  counts: (questions, lines) =>
    text`Tienes ${count(questions, 'pregunta propia', 'preguntas propias')} y ${count(lines, 'línea propia', 'líneas propias')} en la lista.`,
  drafts: (all) =>
    all.length === 0
      ? text`Los borradores son como yo los escribo.`
      : text`Cambiaste estos borradores: ${listed(all.map((draft) => draftNames[draft]))}.`,
  broken: text`No puedo leer esto, así que lo dejo fuera. Cada línea dice qué hacer. Lo demás vale.`,
  brokenRow: ({ kind, row, problem }, mend = '') => {
    const of =
      kind === 'questions' ? 'Preguntas' : kind === 'checklist' ? 'Lista' : (draftNames[kind as DraftId] ?? kind)
    const [field, remedy] = remedies[problem]
    return text`${of}${row === undefined ? '' : `, fila ${row}`}${field === '' ? '' : `, ${field}`}: ${entryOf(instead, mend) ?? remedy}`
  },
  marks: (program) => text`Se ve que son de ${programOr(program)}.`,
  questionsButton: 'Preguntas',
  checklistButton: 'Lista',
  draftsButton: 'Borradores',
  back: 'Volver al contenido',
  willBe: text`Aún no cambia nada. Así se vería:`,
  withoutOwn: text`Aún no cambia nada. Sin palabras propias se vería esto:`,
  inOneLanguage: text`Estas palabras son para quienes me leen en español. En otro idioma reciben las tuyas en ese idioma, o las mías.`,
  asTheyAre: text`Tus palabras van tal cual, también a quienes me leen en otro idioma.`,
  least: text`Y con lo mínimo que puedo saber:`,
  asTimeAllows: text`Esta ficha no tiene lugar para estas. Otras sí, según su meta y sus minutos:`,
  saved: text`Listo: así se ve desde ahora.`,
  before: (format) => text`Antes de ${formats[format]}:`,
  marked: (words, program) => `${words} (de ${programOr(program)})`,
  from: (program) => text`Esta línea es de ${programOr(program)}.`,
  draftFrom: (program) => text`Algunas de estas palabras son de ${programOr(program)}.`,
  draftNames,
  draftsTitle: text`¿Qué borrador quieres cambiar?`,
  draftsHint: text`Agrega un párrafo al mío, o escríbelo todo. Deja todo vacío para volver al mío.`,
  draftIntro: (draft, slots, needed) =>
    join(
      [
        text`${strong(draftNames[draft])}`,
        text`Puedes usar estos nombres: ${braced(slots)}.`,
        ...(needed.length > 0 ? [text`Un borrador entero necesita ${braced(needed)}.`] : []),
        text`Dejo fuera una frase cuando no sé uno de sus nombres.`,
      ],
      ' ',
    ),
  wholeDraft: (needed: readonly string[]): string =>
    `Hola, {name}: … ${needed.map((slot) => `{${slot}} … `).join('')}{me}`,
  unknownSlots: (unknown, slots) =>
    text`Aquí no conozco ${braced(unknown, either)}. Usa uno de estos: ${braced(slots, either)}.`,
  missingSlots: (missing) => text`Pon también ${braced(missing)}.`,
  unsureSlots: (needed, beside) =>
    text`Pon ${braced(needed)} en una frase sin ${braced(beside, either)}. Dejo fuera una frase cuando no sé uno de sus nombres.`,
  brace: text`Una llave no tiene pareja. Escribe un nombre entre dos, como {name}.`,
  both: text`Escribe todo aquí, o los párrafos de arriba. Deja vacío lo otro.`,
  wrong: (rows, all) =>
    join(
      [
        ...rows.map(({ row, problem }) => {
          const [field, remedy] = remedies[problem]
          return text`Fila ${row}${field === '' ? '' : `, ${field}`}: ${remedy}`
        }),
        ...(all > rows.length ? [text`Y ${all - rows.length} más.`] : []),
      ],
      '\n',
    ),
  forms: {
    questions: {
      title: 'Tus preguntas',
      submit: 'Ver antes',
      intro: text`Pon una pregunta en cada línea, y cada una en cuatro partes: categoría; minutos; fija; pregunta. Si es fija, escribe sí; si no, nada. Categorías: ${listed(Object.values(rowNames.categories))}.`,
      fields: {
        rows: {
          label: 'Preguntas, una por línea',
          placeholder: 'campo; 3; sí; ¿Qué cambió más aquí en los últimos cinco años?',
          hint: 'También sirven filas de una hoja de cálculo. Vacíalo para quitarlas todas.',
        },
      },
    },
    checklist: {
      title: 'Tus líneas de la lista',
      submit: 'Ver antes',
      intro: text`Una línea cada vez, en dos partes: formato; línea. Formatos: ${either([...Object.values(rowNames.formats), rowNames.all])}. Como mucho tres por formato.`,
      fields: {
        rows: {
          label: 'Líneas de la lista, una por línea',
          placeholder: 'café, persona; Lleva nuestra tarjeta',
          hint: 'También sirven filas de una hoja de cálculo. Vacíalo para quitarlas todas.',
        },
      },
    },
    draft: {
      title: 'Cambiar un borrador',
      submit: 'Ver antes',
      fields: {
        opening: { label: 'Un párrafo al principio', placeholder: 'Estoy en el programa de carrera de {school}.' },
        closing: { label: 'Un párrafo al final', placeholder: 'Nuestro programa también le agradece, {name}.' },
        template: { label: 'O todo', placeholder: 'Hola, {name}: … {me}' },
      },
    },
  },
  sample: {
    name: 'Ada Lovelace',
    occupation: 'analista de datos',
    organisation: 'Engine Works',
    referredBy: 'Grace Hopper',
    aim: 'cómo es de verdad una semana',
    student: 'Sam Reyes',
    school: 'Riverside College',
    field: 'Estadística',
    phone: '555 0134',
    learned: 'Los jueves trabajan en pareja con ingenieros',
    advice: 'Entrar al club de datos',
    referral: 'Charles Babbage',
    left: '¿Qué le da ánimo en un día lento?',
    news: 'Entré al club de datos, y me gusta',
    decision: 'Quiero ser analista',
    job: 'analista en Engine Works',
    starts: 'en mayo',
  },
}
