/** The few sentences that only Slack needs, in the languages that the bot speaks. */
export type SlackWords = {
  /** Too much at once: nothing of it was kept. */
  busy: string
  /** A form could not be opened in time. */
  tooLate: string
  /** A form was asked for where Slack can open none. */
  noForm: string
  /** Saving takes longer than Slack waits. */
  slow: string
  broke: string
  /** The workspace has removed the bot, or never had it. */
  notInstalled: string
  orPick: string
  cancel: string
  add: (name: string) => string
}

const en: SlackWords = {
  busy: "I'm busy just now. Nothing is lost; try again in a minute.",
  tooLate: 'The form took too long to open. Please run that again.',
  noForm: "I can't open a form from here. Type /ii to begin.",
  slow: 'This takes longer than usual. What you wrote is still here; press again in a minute. It is saved only once.',
  broke: "That didn't work just now. Try again in a minute.",
  notInstalled: 'Askwell is not installed in this workspace any more. Whoever runs the workspace can add it again.',
  orPick: 'or pick it',
  cancel: 'Cancel',
  add: (name) => `Add "${name}"`,
}

const es: SlackWords = {
  busy: 'Ahora mismo no doy abasto. No se ha perdido nada; prueba otra vez en un minuto.',
  tooLate: 'El formulario tardó demasiado en abrirse. Prueba otra vez, por favor.',
  noForm: 'Desde aquí no puedo abrir un formulario. Escribe /ii para empezar.',
  slow: 'Está tardando más de lo normal. Lo que escribiste sigue aquí; pulsa otra vez en un minuto. Se guarda una sola vez.',
  broke: 'No ha funcionado. Prueba otra vez en un minuto.',
  notInstalled: 'Askwell ya no está instalado en este espacio de trabajo. Quien lo administra puede volver a añadirlo.',
  orPick: 'o elígelo',
  cancel: 'Cancelar',
  add: (name) => `Añadir "${name}"`,
}

export const slackWords = (language = 'en'): SlackWords => (language.startsWith('es') ? es : en)
