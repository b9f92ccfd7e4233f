import type { IncomingMessage, ServerResponse } from 'node:http'

/** How an installation ended. */
export type Ending =
  | { kind: 'installed'; workspace: string }
  /** Whoever was asked said no, or Slack did. */
  | { kind: 'denied' }
  /** Not begun in this browser, begun long ago, or come back to for the second time. */
  | { kind: 'stale' }
  /** Slack knows the code no longer. */
  | { kind: 'used' }
  /** For the whole organisation, which the bot does not do. */
  | { kind: 'organisation' }
  /** Slack does not know the app by what the configuration says of it. */
  | { kind: 'refused' }
  | { kind: 'away' }
  | { kind: 'broken' }

type Words = { title: string; text: string }

const STATUS: Readonly<Record<Ending['kind'], number>> = {
  installed: 200,
  denied: 403,
  stale: 400,
  used: 400,
  organisation: 400,
  refused: 500,
  away: 503,
  broken: 500,
}

const again = { en: 'Try again', es: 'Intentarlo otra vez' }

const en = (ending: Ending): Words => {
  switch (ending.kind) {
    case 'installed':
      return {
        title: `Askwell is in ${ending.workspace || 'your workspace'}`,
        text: 'Go back to Slack and type /ii-program: there you name counselors and set up cohorts. Students begin with /ii-prep. You can close this page.',
      }
    case 'denied':
      return { title: 'Askwell was not added', text: 'Nothing was changed in your workspace.' }
    case 'stale':
      return {
        title: 'Please begin again',
        text: 'This page belongs to an installation that was begun more than ten minutes ago, in another browser, or that is already done. Nothing was changed just now.',
      }
    case 'used':
      return {
        title: 'That permission is used up',
        text: "Slack's permission works once and for ten minutes. If Askwell is not in your workspace yet, begin again.",
      }
    case 'organisation':
      return {
        title: 'Askwell is added to one workspace at a time',
        text: 'It was not added to the whole organisation. Begin again, and choose a workspace.',
      }
    case 'refused':
      return {
        title: 'Askwell was not added',
        text: 'Slack does not accept how this Askwell is set up. Whoever runs it finds the reason in its log.',
      }
    case 'away':
      return { title: 'Slack does not answer just now', text: 'Nothing was changed. Try again in a minute.' }
    case 'broken':
      return {
        title: "That didn't work just now",
        text: 'Askwell could not finish. Try again in a minute; doing it twice does no harm.',
      }
    default:
      return ending satisfies never
  }
}

const es = (ending: Ending): Words => {
  switch (ending.kind) {
    case 'installed':
      return {
        title: `Askwell está en ${ending.workspace || 'tu espacio de trabajo'}`,
        text: 'Vuelve a Slack y escribe /ii-program: allí nombras a los tutores y preparas los grupos. Los estudiantes empiezan con /ii-prep. Puedes cerrar esta página.',
      }
    case 'denied':
      return { title: 'Askwell no se ha añadido', text: 'No ha cambiado nada en tu espacio de trabajo.' }
    case 'stale':
      return {
        title: 'Empieza otra vez, por favor',
        text: 'Esta página es de una instalación que empezó hace más de diez minutos, en otro navegador, o que ya terminó. No ha cambiado nada.',
      }
    case 'used':
      return {
        title: 'Ese permiso ya se usó',
        text: 'El permiso de Slack sirve una vez y durante diez minutos. Si Askwell aún no está en tu espacio de trabajo, empieza otra vez.',
      }
    case 'organisation':
      return {
        title: 'Askwell se añade a un espacio de trabajo cada vez',
        text: 'No se ha añadido a toda la organización. Empieza otra vez y elige un espacio de trabajo.',
      }
    case 'refused':
      return {
        title: 'Askwell no se ha añadido',
        text: 'Slack no acepta la configuración de este Askwell. Quien lo mantiene encontrará el motivo en su registro.',
      }
    case 'away':
      return { title: 'Slack no responde ahora mismo', text: 'No ha cambiado nada. Prueba otra vez en un minuto.' }
    case 'broken':
      return {
        title: 'No ha funcionado',
        text: 'Askwell no pudo terminar. Prueba otra vez en un minuto; hacerlo dos veces no causa problemas.',
      }
    default:
      return ending satisfies never
  }
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Answers with a plain page. Its address holds Slack's code, so nothing of it is kept or passed on. */
export const showEnding = (request: IncomingMessage, response: ServerResponse, ending: Ending): void => {
  const language = /^\s*es\b/i.test(request.headers['accept-language'] ?? '') ? 'es' : 'en'
  const { title, text } = language === 'es' ? es(ending) : en(ending)
  const retry = ending.kind === 'installed' ? '' : `<p><a href="/slack/install">${again[language]}</a></p>`
  response
    .writeHead(STATUS[ending.kind], {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    })
    .end(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1.5rem}</style>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
${retry}
</main>
</html>
`)
}
