import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Contact, Format, Way } from '../../interviews/interview.ts'
import type { Minutes } from '../../people/policy.ts'
import type { Words } from '../en/index.ts'
import { spoken } from '../spoken.ts'
import { count, plural } from './count.ts'

const formats: Record<Format, string> = {
  video: 'Videollamada',
  phone: 'Por teléfono',
  person: 'En persona, donde trabaja',
  coffee: 'Con un café o una comida',
  writing: 'Por escrito',
}
const formatsShort: Record<Format, string> = {
  video: 'video',
  phone: 'teléfono',
  person: 'en persona',
  coffee: 'con un café',
  writing: 'por escrito',
}
const ways: Record<Way, string> = { email: 'Correo', call: 'Llamada', message: 'Mensaje directo' }

const lengths: Record<Minutes, string> = {
  '15': '15 minutos',
  '20': '20 minutos',
  '30': '30 minutos',
  '45': '45 minutos',
  '60': '60 minutos',
}

const person = ({ name, occupation, organisation }: Contact): Text => {
  const work = [occupation, organisation].filter((part) => part !== '').join(' en ')
  return work === '' ? text`${name}` : text`${name} · ${work}`
}

export const prep: Words['prep'] = {
  command: 'Planear una charla con alguien y prepararla',
  takes: '¿Con quién quieres hablar?',
  shortcut: 'Planear una charla',
  form: {
    title: 'Planear charla',
    submit: 'Guardar',
    progress: '1 de 2',
    fields: {
      who: { label: '¿Con quién?', placeholder: 'Ada Lovelace' },
      occupation: { label: 'Su trabajo', placeholder: 'Analista de datos' },
      aim: {
        label: '¿Qué quieres saber?',
        placeholder: '¿De verdad programan todos los días?',
        hint: 'Con una cosa basta.',
      },
      minutes: {
        label: '¿Cuánto tiempo vas a pedir?',
        options: lengths,
      },
      when: {
        label: '¿Cuándo es?',
        placeholder: 'martes a las 15:00',
        hint: 'Con tus palabras. Déjalo vacío si aún no lo sabes.',
      },
    },
  },
  planForm: {
    title: 'Cambiar el plan',
    submit: 'Guardar',
    fields: {
      occupation: { label: 'Su trabajo', placeholder: 'Analista de datos' },
      aim: { label: '¿Qué quieres saber?', placeholder: '¿De verdad programan todos los días?' },
      minutes: { label: '¿Cuánto tiempo vas a pedir?', options: lengths },
    },
  },
  openAlready: (name: string): Text => text`Ya tienes una charla planeada con ${strong(name)}:`,
  showOpen: 'Ver esa charla',
  changePlan: 'Cambiar el plan',
  anotherOne: text`Si es otra charla con la misma persona, usa lo que escribiste.`,
  saved: (name: string): Text => text`Guardada: tu charla con ${strong(name)}.`,
  redrafted: text`Tu cambio está guardado.`,
  secondPage: '2 de 2',
  pageIntro: (name: string): Text =>
    text`Tu charla con ${strong(name)} está guardada. ¿Ya sabes algo de esto? Todo es opcional.`,
  detailsForm: {
    title: 'Unos detalles',
    submit: 'Guardar',
    fields: {
      organisation: { label: '¿Dónde trabaja?', placeholder: 'Engine Works' },
      format: {
        label: '¿Cómo van a hablar?',
        options: formats,
        hint: 'Donde trabaja se ve más. Una llamada o unas líneas también cuentan.',
      },
      place: {
        label: '¿Dónde, y cuánto tardas en llegar?',
        placeholder: 'Café Puerta Azul, 20 min',
        hint: 'Un enlace o un número también sirven.',
      },
      referredBy: { label: '¿Quién te dio el nombre?', placeholder: 'Profesora Somerville' },
      way: { label: '¿Cómo prefiere que le contacten?', options: ways },
    },
  },
  whenForm: {
    title: 'Poner la hora',
    submit: 'Guardar',
    fields: {
      when: {
        label: '¿Cuándo es?',
        placeholder: 'martes a las 15:00',
        hint: 'Con tus palabras, en tu zona horaria.',
      },
    },
  },
  openingForm: {
    title: 'Tu presentación',
    submit: 'Guardar',
    fields: {
      words: {
        label: 'Lo primero que dices',
        hint: 'De uno a dos minutos, en voz alta. Déjalo vacío para volver a mi versión.',
      },
    },
  },

  which: text`¿Qué charla?`,
  pick: ({ contact, startsAt }: { contact: Contact; startsAt?: Instant }): Text =>
    startsAt === undefined ? text`${person(contact)} · aún sin fecha` : text`${person(contact)} · ${date(startsAt)}`,
  whichPerson: text`¿A quién te refieres?`,
  someoneNew: 'Alguien más',

  head: person,
  when: (startsAt: Instant | undefined, end: Instant | undefined, format: Format): Text =>
    startsAt === undefined || end === undefined
      ? text`Aún sin fecha · ${formatsShort[format]}`
      : text`${date(startsAt)} a ${date(end, 'time')} · ${formatsShort[format]}`,
  where: (place: string, travel: number | undefined): Text =>
    travel === undefined
      ? text`${strong('Dónde:')} ${place}`
      : text`${strong('Dónde:')} ${place} · ${travel} min para llegar`,
  referred: (name: string): Text => text`${strong('Gracias a:')} ${name}`,
  interests: (interests: string): Text => text`${strong('Te da curiosidad:')} ${interests}`,
  aim: (aim: string): Text => text`${strong('Meta:')} ${aim}`,
  before: (done: number, all: number): Text => text`${strong('Antes de ir')} · ${done} de ${all} hechas`,
  ask: (minutes: number, of: number, n: number): Text =>
    text`${strong('Preguntar')} · ${minutes} de ${of} min, ${count(n, 'pregunta', 'preguntas')}`,
  mustAsk: (question: string): Text => text`${question} · clave`,
  question: (question: string): Text => text`${question}`,
  closing: (question: string): Text => text`${question} · cierre`,
  thanks: text`Al final, da las gracias por su tiempo.`,
  waiting: (n: number, minutes: number): Text =>
    text`${plural(n, 'Una pregunta más debería estar aquí, pero no cabe', `${n} preguntas más deberían estar aquí, pero no caben`)} en ${count(minutes, 'minuto', 'minutos')}.`,
  unclear: (n: number): Text =>
    text`${plural(n, 'Un punto que aún no está claro', `${n} puntos que aún no están claros`)} no ${plural(n, 'tiene', 'tienen')} pregunta en esta ficha.`,
  more: (n: number): Text => text`… y ${n} más.`,
  allQuestions: 'Todas las preguntas',
  questionsFor: (name: string): Text => text`Preguntas para ${name}`,
  questionsHint: text`Las que más importan van primero. No tienes que leerlas ni llegar a todas.`,
  opening: (seconds: number): Text => text`${strong('Presentación:')} ${spoken(seconds)} en voz alta`,
  noOpening: text`${strong('Presentación:')} di quién eres y qué esperas aprender, en uno o dos minutos`,
  openingButton: 'Mi presentación',
  openingFit: {
    short: (seconds: number): Text =>
      text`Menos de un minuto: cerca de ${spoken(seconds)} en voz alta. Cuenta un poco más de ti.`,
    fits: (seconds: number): Text => text`Cerca de ${spoken(seconds)} en voz alta: un buen largo.`,
    long: (seconds: number): Text =>
      text`Más de dos minutos: cerca de ${spoken(seconds)} en voz alta. ¿Qué puedes quitar?`,
  },
  /** The source stands with `WORDS_A_MINUTE`. */
  pace: (words: number): Text =>
    text`Cuento ${words} palabras por minuto: es lo que da el National Center for Voice and Speech para el inglés. De uno a dos minutos está bien.`,
  draftRequest: 'Escribir la petición',
  setTime: 'Poner la hora',
  moveTime: 'Mover la hora',
  details: 'Más detalles',
  editDetails: 'Cambiar detalles',
  edit: 'Cambiar',
  logIt: 'Anotarla',
  moreButton: 'Más',
  firstOnes: 'Volver al inicio',
  iAsked: 'Ya se la pedí',
  iCalled: 'Ya le llamé',
  notAsked: 'Aún no se la pedí',
  askAgain: 'Pedirla más tarde',
  declined: 'Dijo que no',
  wrong: 'No es quien buscaba',
  undo: 'Deshacer',
  askAgainForm: {
    title: 'Pedirla más tarde',
    submit: 'Guardar',
    fields: { on: { label: '¿Qué día?', placeholder: 'lunes', hint: 'Te aviso esa mañana.' } },
  },
  beReady: (open: number): Text =>
    text`Puede que tenga tiempo en el momento. ${plural(open, 'Queda una cosa', `Quedan ${open} cosas`)} por preparar.`,
  askedOn: (at: Instant): Text => text`Pediste la charla: ${date(at, 'day')}. Aún no contesta.`,
  triedOn: (asked: Instant, tried: Instant): Text =>
    text`Pediste la charla: ${date(asked, 'day')}. Otra vez: ${date(tried, 'day')}. Aún no contesta.`,
  askingAgain: (on: Instant): Text => text`Pedirla otra vez: ${date(on, 'day')}.`,
  turnedDown: { declined: text`Dijo que no.`, wrong: text`No es la persona indicada.` },
  hasDate: (name: string, startsAt: Instant): Text =>
    text`Tu charla con ${strong(name)} ya tiene fecha: ${date(startsAt, 'near')}. Por eso no cambió nada.`,
  nowDeclined: (name: string): Text =>
    text`Anotado: ${name} dijo que no. No te hablaré más de esto. Le pasa a todo el mundo, y no dice nada de ti.`,
  nowWrong: (name: string): Text =>
    text`Anotado: ${name} no es la persona. ¿Te dio otro nombre? Si no, pregunta con quién hablaría en tu lugar.`,
  newName: 'Planear una charla',
  why: '¿Por qué?',
  noYes: '¿No es un sí claro?',
  whyTitle: text`Por qué estas`,
  moreReasons: 'Más motivos',
  pointer: (name: string): Text => text`Tu ficha para ${name} está en nuestros mensajes directos.`,
  draftPointer: (name: string): Text => text`El borrador para ${name} está en nuestros mensajes directos.`,
  alreadyLogged: (name: string): Text => text`Tu charla con ${name} ya está anotada, así que su hora queda igual.`,
}
