import { paragraph, type View, view } from '../../src/core/view.ts'
import { type Language, languageOf, languages } from '../../src/locales/index.ts'

/** The few sentences that only Slack needs. */
const en = {
  name: 'Askwell',
  /** Too much at once: nothing of it was kept. */
  busy: "I'm busy just now. Nothing is lost; try again in a minute.",
  /** A form could not be opened in time. */
  tooLate: 'The form took too long to open. Please run that again.',
  /** A form could not be opened, whatever the reason. */
  notOpened: "I couldn't open the form just now. Nothing is lost; try again in a minute.",
  /** Nobody knows whether it opened. */
  maybeOpened: 'If no form has opened just now, please run that again.',
  /** In place of a message, where what comes instead is longer than one. */
  below: 'Below is how it is now.',
  /** A form was asked for where Slack can open none. */
  noForm: "I can't open a form from here. Type /ii to begin.",
  /** Saving takes longer than Slack waits. */
  slow: 'This takes longer than usual. What you wrote is still here; press again in a minute. It is saved only once.',
  /** Whoever comes through a shared channel. */
  otherOrganisation:
    'Askwell here belongs to another organization, so I can’t help you. I kept nothing of this. Your own workspace can add Askwell too.',
  /** The bot was added to a whole organization. */
  organisation: 'Askwell does not work for a whole organization yet. An admin can add it to this workspace by itself.',
  /** A modal to wait in. */
  oneMoment: 'One moment',
  opening: 'This takes a little longer than usual. Please leave this open for a moment.',
  saving: 'This takes a little longer than usual. Nothing that you wrote is lost.',
  shown: 'Done',
  elsewhere: 'The answer is there now. You can close this.',
  close: 'Close',
  /** The workspace has removed the bot, or never had it. */
  notInstalled: 'Askwell is not installed in this workspace any more. Whoever runs the workspace can add it again.',
  /** A file that stands beneath the message, by its name. */
  file: (name: string): string => `File: ${name}`,
  picture: (alt: string): string => `Picture: ${alt}`,
  /** How a line of a checklist is read out. */
  done: (line: string): string => `Done: ${line}`,
  toDo: (line: string): string => `To do: ${line}`,
  /** Above the picker beneath a question that takes a date in words. */
  orPick: 'Or pick it here',
  /** Where one of the two has to be filled in, which Slack can't ask for: it calls both optional. */
  orPickOne: 'Or pick it here; one of the two is enough',
  cancel: 'Cancel',
  /** Closes a page that may stay empty. */
  skip: 'Not now',
  add: (name: string): string => `Add "${name}"`,
}

export type SlackWords = typeof en

const es: SlackWords = {
  name: 'Askwell',
  busy: 'Tengo mucho trabajo ahora. No se perdió nada; prueba otra vez en un minuto.',
  tooLate: 'El formulario tardó mucho en abrirse. Hazlo otra vez, por favor.',
  notOpened: 'No pude abrir el formulario ahora. No se perdió nada; prueba otra vez en un minuto.',
  maybeOpened: 'Si no se abrió ningún formulario, hazlo otra vez, por favor.',
  below: 'Abajo está cómo quedó.',
  noForm: 'No puedo abrir un formulario desde aquí. Escribe /ii para empezar.',
  slow: 'Esto tarda más que otras veces. Lo que escribiste sigue aquí; pulsa otra vez en un minuto. Se guarda una sola vez.',
  otherOrganisation:
    'Askwell es aquí de otra organización, así que no puedo ayudarte. No guardé nada de esto. Tu propio espacio puede agregar Askwell también.',
  organisation: 'Askwell aún no sirve para toda una organización. Un admin puede agregarlo solo a este espacio.',
  oneMoment: 'Un momento',
  opening: 'Esto tarda un poco más que otras veces. Déjalo abierto un momento, por favor.',
  saving: 'Esto tarda un poco más que otras veces. Nada de lo que escribiste se pierde.',
  shown: 'Listo',
  elsewhere: 'La respuesta ya está allí. Puedes cerrar esto.',
  close: 'Cerrar',
  notInstalled: 'Askwell ya no está en este espacio. Quien lo dirige puede agregarlo otra vez.',
  file: (name) => `Archivo: ${name}`,
  picture: (alt) => `Imagen: ${alt}`,
  done: (line) => `Hecho: ${line}`,
  toDo: (line) => `Por hacer: ${line}`,
  orPick: 'O elígelo aquí',
  orPickOne: 'O elígelo aquí; basta con uno de los dos',
  cancel: 'Cancelar',
  skip: 'Ahora no',
  add: (name) => `Agregar "${name}"`,
}

const LANGUAGES: Readonly<Record<Language, SlackWords>> = { en, es }

/** Slack's own sentences in a language; English where we do not speak it, or nobody has told. */
export const slackWordsFor = (language = 'en'): SlackWords => LANGUAGES[languageOf(language) ?? 'en']

/** For whoever is not known yet: in every language. */
export const toAnyone = (say: (words: SlackWords) => string, between = '\n'): string =>
  languages.map((language) => say(LANGUAGES[language])).join(between)

/** A sentence of Slack's own. */
export const said = (sentence: string): View => view(paragraph([{ kind: 'plain', text: sentence }]))
