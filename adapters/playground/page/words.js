/** The page's own words: what Askwell says comes from it. */
const en = {
  locale: 'en-GB',
  clockLocale: 'en-US',
  title: 'Askwell playground',
  /** What stands on the page from the beginning: `data-say` and `data-say-label` name it. */
  fixed: {
    playground: 'playground',
    conversations: 'Conversations',
    side: 'Who and when',
    people: 'You are',
    clock: 'The clock',
    moveIt: 'Move it forward to see reminders arrive.',
    hour: '+1 hour',
    day: '+1 day',
    monday: 'Mon 9 am',
    goTo: 'Or go to',
    go: 'Go',
    things: 'Things to try',
    offers: 'Suggestions',
    send: 'Send',
    tipType: 'Type',
    tipCommands: 'for the commands.',
    tipSends: 'sends.',
  },
  /** @param {string} role */
  role: (role) => role,
  you: 'You',
  /** @param {string} name */
  youAre: (name) => `You are ${name}.`,
  menuBefore: 'You are ',
  menuAfter: '. Change person or time.',
  new: ' new',
  /** @param {string} name */
  closed: (name) => `${name} takes no direct messages`,
  channelAbout: 'The cohort’s channel. Commands are given here.',
  directAbout: 'Your direct messages with Askwell.',
  remove: 'Remove Askwell',
  addBack: 'Add Askwell back',
  gone: 'Askwell is gone from here.',
  back: 'Askwell is back.',
  nowClosed: 'Closed.',
  nowOpen: 'Open again.',
  oneMoment: 'One moment…',
  failed: 'That did not work.',
  moving: 'Moving…',
  /** @param {number} news */
  moved: (news) =>
    news === 0 ? 'Done. Nothing new came.' : news === 1 ? 'Done. One new message.' : `Done. ${news} new messages.`,
  pickFirst: 'Pick a date and a time first.',
  commandLine: 'Command in the channel',
  commandHint: 'Type / for a command',
  messageLine: 'Message to Askwell',
  messageHint: 'Write to Askwell, or type /',
  onlyCommands:
    'In the channel I only hear commands: begin with a slash. Plain words go to the conversation with Askwell.',
  giveCommand: 'Give a command',
  channelWelcome: 'Everyone in the cohort is in this channel. What Askwell answers here, only you can see.',
  youAndAskwell: 'You and Askwell',
  directWelcome: 'What you come back to arrives here: prep cards, drafts to copy, and reminders when their time comes.',
  onlyYou: 'Only you can see this',
  download: 'Download',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'The words are selected; copy them from there.',
  cancel: 'Cancel',
  closeIt: 'Close it',
  keepWriting: 'Keep writing',
  loses: 'Close without keeping what you typed?',
  /** @param {number} answers */
  wrong: (answers) => `${answers} answers need another look.`,
  notSaved: "That didn't work. What you typed is still here.",
  optional: ' optional',
  noAnswer: 'No answer',
  choose: 'Choose…',
  /** @param {string} label */
  offered: (label) => `People: ${label}`,
  orPick: 'or pick',
  /** @param {string} label */
  pickFor: (label) => ` for ${label}`,
  broke: 'Something went wrong on this page. Reload it, and nothing that was saved is lost.',
  startedAgain:
    'Askwell was started again. Earlier messages are gone from this page; what you planned and logged is kept.',
  lost: 'I lost touch with Askwell. Trying again…',
  unreachable: "I can't reach Askwell just now. What you typed is still here; try again in a moment.",
}

/** @type {Readonly<Record<string, string>>} */
const ROLES_ES = { Student: 'Estudiante', Counselor: 'Orientación', 'Program admin': 'Admin del programa' }

/** @type {typeof en} */
const es = {
  locale: 'es',
  clockLocale: 'es',
  title: 'Askwell: prueba',
  fixed: {
    playground: 'prueba',
    conversations: 'Conversaciones',
    side: 'Quién y cuándo',
    people: 'Eres',
    clock: 'El reloj',
    moveIt: 'Adelántalo para ver llegar los avisos.',
    hour: '+1 hora',
    day: '+1 día',
    monday: 'lun 9:00',
    goTo: 'O ve a',
    go: 'Ir',
    things: 'Cosas que probar',
    offers: 'Sugerencias',
    send: 'Enviar',
    tipType: 'Escribe',
    tipCommands: 'para ver los comandos.',
    tipSends: 'envía.',
  },
  role: (role) => ROLES_ES[role] ?? role,
  you: 'Tú',
  youAre: (name) => `Eres ${name}.`,
  menuBefore: 'Eres ',
  menuAfter: '. Cambiar de persona o de hora.',
  new: ' sin leer',
  closed: (name) => `${name} no recibe mensajes directos`,
  channelAbout: 'El canal del grupo. Aquí se dan los comandos.',
  directAbout: 'Tus mensajes directos con Askwell.',
  remove: 'Quitar Askwell',
  addBack: 'Agregar Askwell otra vez',
  gone: 'Askwell ya no está aquí.',
  back: 'Askwell está aquí otra vez.',
  nowClosed: 'Cerrados.',
  nowOpen: 'Abiertos otra vez.',
  oneMoment: 'Un momento…',
  failed: 'Eso no funcionó.',
  moving: 'Adelantando…',
  moved: (news) =>
    news === 0
      ? 'Listo. No llegó nada nuevo.'
      : news === 1
        ? 'Listo. Un mensaje nuevo.'
        : `Listo. ${news} mensajes nuevos.`,
  pickFirst: 'Elige antes una fecha y una hora.',
  commandLine: 'Comando en el canal',
  commandHint: 'Escribe / para un comando',
  messageLine: 'Mensaje a Askwell',
  messageHint: 'Escribe a Askwell, o escribe /',
  onlyCommands:
    'En el canal solo oigo comandos: empieza con una barra. Las palabras sueltas van a la conversación con Askwell.',
  giveCommand: 'Da un comando',
  channelWelcome: 'Todo el grupo está en este canal. Lo que Askwell contesta aquí solo lo ves tú.',
  youAndAskwell: 'Tú y Askwell',
  directWelcome: 'Aquí llega lo que vas a usar después: fichas, borradores para copiar, y avisos a su hora.',
  onlyYou: 'Solo lo ves tú',
  download: 'Descargar',
  copy: 'Copiar',
  copied: 'Copiado',
  copyByHand: 'Las palabras están marcadas; cópialas desde allí.',
  cancel: 'Cancelar',
  closeIt: 'Cerrar',
  keepWriting: 'Seguir escribiendo',
  loses: '¿Cerrar sin guardar lo que escribiste?',
  wrong: (answers) => `${answers} respuestas necesitan otra mirada.`,
  notSaved: 'Eso no funcionó. Lo que escribiste sigue aquí.',
  optional: ' opcional',
  noAnswer: 'Sin respuesta',
  choose: 'Elige…',
  offered: (label) => `Personas: ${label}`,
  orPick: 'o elige',
  pickFor: (label) => ` para ${label}`,
  broke: 'Algo falló en esta página. Cárgala otra vez: nada de lo guardado se pierde.',
  startedAgain:
    'Askwell empezó otra vez. Los mensajes de antes ya no están en esta página; lo que planeaste y anotaste sigue guardado.',
  lost: 'Perdí el contacto con Askwell. Pruebo otra vez…',
  unreachable: 'Ahora no llego a Askwell. Lo que escribiste sigue aquí; prueba otra vez en un momento.',
}

/** The words in the language of whoever one is. */
export let say = en

/**
 * Has the page speak the language of a locale: English where it knows no other.
 *
 * @param {string} locale
 * @returns {boolean} whether it spoke another before
 */
export const speak = (locale) => {
  const language = /^es\b/i.test(locale) ? 'es' : 'en'
  if (document.documentElement.lang === language) return false
  document.documentElement.lang = language
  say = language === 'es' ? es : en
  /** @type {Readonly<Record<string, string>>} */
  const fixed = say.fixed
  for (const one of document.querySelectorAll('[data-say]'))
    if (one instanceof HTMLElement) one.textContent = fixed[one.dataset.say ?? ''] ?? ''
  for (const one of document.querySelectorAll('[data-say-label]'))
    if (one instanceof HTMLElement) one.setAttribute('aria-label', fixed[one.dataset.sayLabel ?? ''] ?? '')
  return true
}
