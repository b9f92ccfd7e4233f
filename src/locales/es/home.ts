import { entryOf } from '../../core/table.ts'
import { command, date, sayDate, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { ReminderId } from '../../interviews/due.ts'
import type { Stage } from '../../interviews/interview.ts'
import type { Why } from '../en/home.ts'
import type { Words } from '../en/index.ts'
import { plural } from './count.ts'
import { listed } from './list.ts'

const kinds: Record<ReminderId, (who: string) => string> = {
  confirm: (who) => `Confirmar con ${who}`,
  log: (who) => `Anotar la charla con ${who}`,
  'thanks-1': (who) => `Dar las gracias a ${who}`,
  'thanks-2': (who) => `Dar las gracias a ${who}`,
  'thanks-3': (who) => `Dar las gracias a ${who}`,
  'thanks-late': (who) => `Dar las gracias a ${who}, aunque sea tarde`,
  digest: () => 'Tu resumen de la semana',
  weekly: () => 'Lo que toca esta semana',
  'day-of': (who) => `Tu día con ${who}`,
  ask: (who) => `Pedirle otra vez la charla a ${who}`,
  call: (who) => `Llamar a ${who}`,
  next: (who) => `Tu próximo paso tras hablar con ${who}`,
  advice: (who) => `Consejo de ${who}`,
  report: (who) => `Noticias de ${who} para quien te dio el nombre`,
  keep: (who) => `Seguir en contacto con ${who}`,
}

const stages: Record<Stage, string> = {
  idea: 'Ideas',
  asked: 'Pedidas',
  scheduled: 'Con fecha',
  held: 'Hechas',
  thanked: 'Con gracias',
  off: 'Canceladas',
}

/** One that another release planned may be unknown to this one. */
const named = (kind: string, who = 'tu contacto'): string => entryOf(kinds, kind)?.(who) ?? 'Aviso'

const reasons: Record<Why, string> = {
  unreachable: 'no pude enviarte un mensaje directo',
  unanswered: 'el chat no me respondió, así que no sé si llegó',
  passed: 'su momento ya había pasado',
  broken: 'algo falló de mi lado',
  quiet: 'lo guardé, porque los anteriores quedaron sin respuesta',
  paused: 'habías pedido silencio',
}

export const home: Words['home'] = {
  command: 'Ver qué toca, qué sigue y pedir ayuda',
  takes: '¿Qué te gustaría hacer?',
  shortcut: 'Ver qué toca',
  actions: {
    due: 'due · todo lo que te espera',
    people: 'people · ¿a quién conozco?',
    contacts: 'contacts · todas las personas que anoté',
    news: 'news · a quién le debo noticias',
    help: 'help · cómo funciona esto',
    profile: 'profile · con qué datos se hacen los borradores',
    settings: 'settings · cuándo llegan los avisos, y el idioma',
    pause: 'pause · sin avisos por un tiempo',
    zone: 'zone · qué hora es donde estás',
    decided: 'decided · qué quiero llegar a ser, y a quién puedo preguntar',
    gotjob: 'gotjob · contar la noticia a quienes ayudaron',
    export: 'export · todo lo que guardo de ti',
    digest: 'digest · qué hicieron tus grupos en la última semana',
    requests: 'requests · quiénes pidieron ayuda',
    report: 'report · doce semanas en números, en una tabla',
  },
  zoneOption: (now: Instant, zone: string): string =>
    `${zone.replaceAll('_', ' ')} · ahora ${sayDate({ at: now, look: 'time', zone }, { zone, language: 'es', now })}`,
  title: text`Tu resumen`,
  unknown: (words: string, actions: readonly string[]): Text =>
    text`No conozco “${words}”. Después de ${command('/ii')} entiendo ${listed(actions)}.`,
  dueTitle: text`${strong('Para ahora')}`,
  nothingDue: text`No hay nada por hacer.`,
  nextTitle: text`${strong('Lo que sigue')}`,
  waitingTitle: text`${strong('Aún sin fecha')}`,
  talk: (name: string, startsAt: Instant): Text => text`Charla con ${strong(name)} · ${date(startsAt, 'near')}`,
  idea: (name: string): Text => text`${strong(name)}`,
  asked: (name: string, at: Instant): Text => text`${strong(name)} · pedida: ${date(at, 'day')}`,
  reminder: (kind: string, who: string | undefined, at: Instant): Text =>
    text`${named(kind, who)} · ${date(at, 'near')}`,
  snoozed: (kind: string, who: string | undefined, at: Instant): Text =>
    text`${named(kind, who)} · ${date(at, 'near')}, como elegiste`,
  onItsWay: (kind: string, who: string | undefined): Text => text`${named(kind, who)} · en camino`,
  problem: (kind: string, who: string | undefined, at: Instant, why: Why): Text =>
    text`${named(kind, who)} · ${date(at, 'near')} · ${reasons[why]}`,
  paused: (until: Instant): Text => text`${strong('Los avisos están en pausa')} hasta: ${date(until, 'near')}.`,
  quiet: text`${strong('Hubo silencio un tiempo')}, porque los últimos avisos quedaron sin respuesta. Ahora vuelven.`,
  openDirect: text`¿Tienes cerrados mis mensajes directos? Ábrelos en tus ajustes de privacidad y llegará el próximo.`,
  allDue: (n: number): Text => (n === 0 ? text`Lo que toca` : text`${plural(n, 'Toca una cosa', `Tocan ${n} cosas`)}`),
  showAll: (n: number): string => `Ver las ${n}`,
  afterThese: (n: number): Text => text`${plural(n, 'Otra aparece', `Otras ${n} aparecen`)} cuando termines estas.`,
  missedTitle: text`Antes de seguir`,
  missed: text`Estos avisos no te llegaron. No se perdió nada: lo que sigue abierto está en tu resumen.`,
  goOn: 'Seguir',
  newsTitle: text`A quién le debes noticias`,
  noNews: text`No le debes noticias a nadie.`,
  contactsTitle: text`Tus contactos`,
  noContacts: text`Aún no anotaste a nadie.`,
  contactsHint: text`Para encontrar a alguien, escribe parte del nombre después de ${command('/ii-prep')}.`,
  comingTitle: text`${strong('Avisos que vendrán')}`,
  talks: (counts: Readonly<Record<Stage, number>>): Text =>
    text`${strong('Charlas')} · ${(['idea', 'asked', 'scheduled', 'held', 'thanked'] as const).map((stage) => `${stages[stage]} ${counts[stage]}`).join(' · ')}`,
  reminders: (last: Instant | undefined, all: boolean): Text => {
    const state = all ? 'llegaron todos' : 'no llegaron todos'
    return last === undefined ? text`Avisos · ${state}` : text`Avisos · ${state} · el último: ${date(last, 'near')}`
  },
  problemsTitle: text`${strong('Avisos que no te llegaron')}`,
  empty: text`Aún no hay charlas. ¿Quién hace un trabajo que te da curiosidad? Empieza por alguien a quien ya conoces un poco: familia, docentes, una amistad.`,
  prepare: 'Preparar',
  log: 'Anotar',
  thank: 'Dar gracias',
  help: 'Ayuda',
  card: 'Ficha',
  profile: 'Sobre mí',
  settings: 'Ajustes',
  helpTitle: text`Cómo funciona esto`,
  helpLines: [
    text`${command('/ii-prep')} planea una charla con alguien: tu meta, preguntas, una lista y un borrador para pedirla.`,
    text`${command('/ii-log')} anota cómo te fue, al salir o más tarde.`,
    text`${command('/ii-thanks')} hace la nota de gracias con tus apuntes, y la marca como enviada.`,
    text`${command('/ii')} muestra qué toca y qué sigue.`,
    text`${command('/ii people')} ayuda a pensar a quién preguntar, y ${command('/ii contacts')} muestra a quiénes anotaste.`,
    text`${command('/ii news')} dice a quién le debes noticias.`,
  ],
  helpReminders: text`Te aviso aquí: antes de una charla, al terminar, de tu nota de gracias y de lo que prometiste. Una vez por semana te digo qué toca. ${command('/ii pause')} me calla, ${command('/ii settings')} fija las horas y el idioma. Nunca escribo a tus contactos; eso lo haces tú.`,
  helpStuck: text`¿No sabes cómo seguir? En orientación te escuchan con gusto.`,
}
