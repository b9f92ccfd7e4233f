import { strong, type Text, text } from '../../core/text.ts'
import type { Circle, Origin } from '../../interviews/interview.ts'
import { aboutIn } from '../candidate.ts'
import type { Words } from '../en/index.ts'

const circles: Record<Circle, string> = {
  family: 'Familia',
  friends: 'Amistades y vecinos',
  classmates: 'Compañeros de clase',
  teachers: 'Profesores',
  work: 'Trabajo, ahora o antes',
  services: 'Gente que te atiende',
  alumni: 'Listas de egresados',
  associations: 'Asociaciones',
  authors: 'Autores',
  directories: 'Directorios',
  networks: 'Redes en internet',
}
const origins: Record<Origin, string> = { ...circles, referral: 'Alguien me dio el nombre' }

const hints: Record<Origin, Text> = {
  family: text`Tías, primos, amigos de tus padres: ¿en qué trabajan?`,
  friends: text`Piensa en la calle, el equipo, el coro. ¿De quién casi no sabes en qué trabaja?`,
  classmates: text`Alguien un año adelante, quien hace prácticas, o sus padres.`,
  teachers: text`Quien enseña suele saber adónde fue cada uno. ¿Quién te enseñó bien?`,
  work: text`Jefes de ahora y de antes, y la gente con quien trabajaste.`,
  services: text`¿Quién te corta el pelo, arregla tu bici o lleva las cuentas de tus padres?`,
  alumni: text`Tu escuela guarda una lista de quienes egresaron. Pregunta en la oficina de egresados.`,
  associations: text`Casi cada campo tiene una. Mira quién la dirige, sus eventos y su grupo local.`,
  authors: text`¿Quién escribió un artículo o dio una charla que te gustó?`,
  directories: text`Una cámara de comercio o una página de personal dice quién hace qué.`,
  networks: text`Busca el trabajo y tu escuela juntos.`,
  referral: text`¿A quién más nombró? Del mismo nivel, de más arriba, o de otro lado.`,
}

const fields: ReturnType<Words['people']['circleForm']>['fields'] = {
  one: { label: '¿Quién, y en qué trabaja?', placeholder: 'Ada Lovelace, analista de datos' },
  two: { label: '¿Alguien más?', placeholder: 'Ben Ito' },
  three: { label: '¿Y otra persona?' },
  link: { label: 'Un enlace, si tienes', placeholder: 'https://engine.example/equipo' },
  why: { label: '¿Por qué? ¿Qué comparten?', placeholder: 'A los dos nos gustan los mapas.' },
}

const aboutThem = aboutIn(origins, (name) => `por ${name}`)

/** "agrega a Ada Lovelace, analista https://engine.example porque nos gustan los mapas"; in English too, as the commands are. */
const quick =
  /^(?:por favor |please )?(?:agrega|agregar|añade|añadir|conozco|add|i know)(?: a)?(?![\p{L}])[\s:]*(?<name>[^,]*?)(?:,\s*(?<occupation>.*?))?(?:[\s,]+(?<link>https?:\/\/\S+))?(?:[\s,]+(?:porque|ya que|because|since)\s+(?<why>.+))?$/iu

export const people: Words['people'] = {
  title: '¿A quién conozco?',
  heading: text`¿A quién conoces?`,
  circle: circles,
  candidates: text`${strong('Aún sin pedirles charla')}`,
  candidate: (one) => {
    const about = aboutThem(one)
    return about === '' ? text`${strong(one.name)}` : text`${strong(one.name)} · ${about}`
  },
  circles: text`${strong('Empieza por la gente cercana.')} Elige un círculo y piensa hasta en tres nombres.`,
  sources: text`${strong('Luego mira más lejos.')}`,
  addOne: 'Agregar un nombre',
  quick,
  circleForm: (origin) => ({ title: '¿En quién piensas?', submit: 'Guardar', intro: hints[origin], fields }),
  jobs: (used) => `Trabajos hasta ahora: ${used.join(', ')}`,
  oneForm: {
    title: 'Agregar un nombre',
    submit: 'Guardar',
    fields: {
      name: { label: '¿Quién?', placeholder: 'Ada Lovelace' },
      occupation: { label: '¿En qué trabaja?', placeholder: 'Analista de datos' },
      origin: { label: '¿Cómo sabes de esta persona?', options: origins },
      link: fields.link,
      why: fields.why,
    },
  },
  kept: (names) => text`Guardado: ${strong(names.join(', '))}. Para pedir la charla basta una nota corta.`,
  hadAlready: (one, details) => {
    const about = aboutThem(one, details)
    return about === ''
      ? text`Ya tenías a ${strong(one.name)}.`
      : text`Ya tenías a ${strong(one.name)}, y así queda: ${about}.`
  },
  leftOut: (said, details) => text`No lo guardé, porque ya había otra cosa: ${aboutThem(said, details)}.`,
  another: 'Otro círculo',
  askFirst: (name) => `Pedirle charla a ${name}`,
  gatekeeper: text`Eso parece un puesto de contratación o recepción. Quien hace el trabajo te puede contar más.`,
}
