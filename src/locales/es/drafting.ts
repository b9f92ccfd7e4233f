import type { PlanPart } from '../../coaching/plan-mark.ts'
import { type Text, text } from '../../core/text.ts'
import type { Found } from '../../interviews/drafts.ts'
import type { Words } from '../en/index.ts'
import { listed } from './list.ts'

const found: Record<Found, string> = {
  alumni: 'En una lista de egresados',
  network: 'En internet, en una red',
  article: 'En un artículo o charla de esa persona',
  association: 'Por una asociación',
  directory: 'En un directorio',
  met: 'Ya nos conocemos',
}

const planParts: Record<PlanPart, string> = {
  aim: 'tu meta',
  minutes: 'los minutos',
  format: 'el formato',
  time: 'la hora',
  place: 'el lugar',
  source: 'quién te dio el nombre',
}

export const drafting: Words['drafting'] = {
  title: {
    'request-email': (name: string): Text => text`Tu correo para ${name}`,
    'request-call': (name: string): Text => text`Tu llamada a ${name}`,
    'request-voicemail': (name: string): Text => text`Tu mensaje de voz para ${name}`,
    'request-message': (name: string): Text => text`Tu mensaje para ${name}`,
    'second-note': (name: string): Text => text`Una vez más, a ${name}`,
    'second-call': (name: string): Text => text`Tu llamada a ${name}`,
    opening: (name: string): Text => text`Tu presentación con ${name}`,
    confirm: (name: string): Text => text`Tu nota para ${name}`,
    thanks: (name: string): Text => text`Tu nota de gracias para ${name}`,
    report: (name: string): Text => text`Tus noticias para ${name}`,
    news: (name: string): Text => text`Tus noticias para ${name}`,
    keep: (name: string): Text => text`Tu nota para ${name}`,
    feeler: (name: string): Text => text`Tu nota para ${name}`,
    'got-job': (name: string): Text => text`Tu buena noticia para ${name}`,
    'got-job-lead': (name: string): Text => text`Tu buena noticia para ${name}`,
  },

  request: text`Abajo está el borrador, para copiar. Lo envías tú.`,
  glad: text`A casi todos les gusta que les pregunten.`,
  spoken: text`Abajo está lo que puedes decir. Usa tus palabras: a nadie le molesta una pausa.`,
  note: text`Abajo está la nota, para copiar. La envías tú; después me avisas.`,
  feeler: text`Esta puede preguntar por vacantes: ya diste las gracias y sabes lo que quieres.`,
  nothingSpecific: text`Aún no dice nada que solo salga de esta charla. Un detalle la haría tuya.`,
  offerTimesHint: text`Con dos o tres horarios tuyos es fácil decir que sí.`,
  pointer: (name: string): Text => text`El borrador para ${name} está en nuestros mensajes directos.`,
  mail: (address: string): string => `Escribir a ${address}`,

  ways: {
    'request-email': 'Como correo',
    'request-call': 'Como llamada',
    'request-voicemail': 'Como mensaje de voz',
    'request-message': 'Como mensaje',
    'second-note': 'Como nota',
    'second-call': 'Como llamada',
  },
  planChanged: (parts: readonly PlanPart[]): Text =>
    text`Tu plan cambió después de que editaste esto. Lo nuevo: ${listed(parts.map((part) => planParts[part]))}. ¿Sigue bien tu texto?`,
  outsideWork: text`Algunos de estos horarios caen fuera de las horas de trabajo donde vive.`,
  asYouWrote: (name: string): Text => text`Tus notas están ahí palabra por palabra. Léelas una vez como ${name}.`,
  addReach: 'Agregar cómo contactarle',
  offerTimes: 'Ofrecer horarios',
  otherTimes: 'Otros horarios',
  askOnceMore: 'Pedirla una vez más',
  whatToSay: 'Qué decir',
  shortNote: 'Una nota corta',
  told: 'Ya le conté',

  form: {
    title: 'Tu borrador',
    submit: 'Guardar',
    fields: { words: { label: 'Las palabras', hint: 'Déjalo vacío para volver a mi versión.' } },
  },
  sourceForm: {
    title: 'Cómo diste con el nombre',
    submit: 'Seguir',
    intro: text`La gente dice que sí más a menudo cuando lo sabe. Con una de las dos basta.`,
    fields: {
      referredBy: { label: '¿Quién te dio el nombre?', placeholder: 'Profesora Somerville' },
      found: { label: '¿O cómo lo encontraste?', options: found },
    },
  },
  phoneForm: {
    title: 'Tu número',
    submit: 'Seguir',
    fields: { phone: { label: '¿A qué número pueden llamarte?', placeholder: '555 0134' } },
  },
  learnedForm: {
    title: 'Primero una cosa',
    submit: 'Seguir',
    intro: text`Un detalle de esta charla hace tuya la nota: una costumbre, un número, una historia.`,
    fields: {
      learned: {
        label: '¿Qué recordarás de la charla?',
        placeholder: 'Los jueves trabajan en pareja con ingeniería',
        hint: 'Con una cosa basta, y la guardo en tu registro.',
      },
    },
  },
  coffeeForm: {
    title: 'Primero una cosa',
    submit: 'Seguir',
    intro: text`Un detalle de esta charla hace tuya la nota: una costumbre, un número, una historia.`,
    fields: {
      learned: { label: '¿Qué recordarás de la charla?', hint: 'Con una cosa basta.' },
      paid: { label: '¿Pagó lo tuyo?', options: { yes: 'Sí', no: 'No' } },
    },
  },
  newsForm: {
    title: 'Primero una cosa',
    submit: 'Seguir',
    fields: {
      news: {
        label: '¿Qué hay de nuevo contigo?',
        placeholder: 'Terminé el curso de estadística.',
        hint: 'O algo que leíste y que le puede gustar. Escríbelo como debe quedar allí.',
      },
    },
  },
  progressForm: {
    title: 'Primero una cosa',
    submit: 'Seguir',
    fields: {
      news: {
        label: '¿Qué hiciste desde su charla?',
        placeholder: 'Terminé el curso de estadística.',
        hint: 'Escríbelo como debe quedar en la nota.',
      },
    },
  },
  reachForm: {
    title: 'Cómo contactarle',
    submit: 'Guardar',
    fields: { details: { label: 'Correo, número o enlace', placeholder: 'ada@engine.example' } },
  },
  windowsForm: {
    title: 'Horarios para ofrecer',
    submit: 'Guardar',
    fields: {
      first: { label: 'Un horario que te sirve', placeholder: 'martes a las 15:00' },
      second: { label: 'Otro más', placeholder: 'miércoles a las 10:00' },
      third: { label: 'Un tercero' },
      zone: { label: '¿Dónde vive?', placeholder: 'Boston', hint: 'Así se dan las horas también en la suya.' },
    },
  },

  first: {
    thanks: (name: string): Text =>
      text`Primero tu nota de gracias para ${name}. Por vacantes se pregunta después, cuando ya sepas qué quieres llegar a ser.`,
    decision: text`Primero dime qué quieres llegar a ser. Después puedes preguntarle por vacantes.`,
    job: text`Primero cuéntame del trabajo. Después preparo la noticia para todos.`,
  },
  decide: 'Decir lo que decidí',
  tellJob: 'Contar del trabajo',
}
