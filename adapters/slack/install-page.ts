import type { ServerResponse } from 'node:http'

/** How an installation ended. */
export type Ending =
  | { kind: 'installed'; workspace: string }
  /** Whoever was asked said no, or Slack did. */
  | { kind: 'denied' }
  /** Not begun in this browser, begun long ago, or come back to for the second time. */
  | { kind: 'stale' }
  /** Slack knows the code no longer. */
  | { kind: 'used' }
  /** For the whole organisation, which the bot does not do; `undone`: Slack has taken it away again. */
  | { kind: 'organisation'; undone: boolean }
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

const wordsOf = (ending: Ending): Words => {
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
        text: ending.undone
          ? 'It was not added to the whole organisation. Begin again, and choose a workspace.'
          : 'Slack added it to the whole organisation, where it does nothing, and could not take it away again. Please remove it there. Then begin again, and choose a workspace.',
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

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Answers with a plain page. Its address holds Slack's code, so nothing of it is kept or passed on. */
export const showEnding = (response: ServerResponse, ending: Ending): void => {
  const { title, text } = wordsOf(ending)
  const retry = ending.kind === 'installed' ? '' : `<p><a href="/slack/install">Try again</a></p>`
  response
    .writeHead(STATUS[ending.kind], {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    })
    .end(`<!doctype html>
<html lang="en">
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
