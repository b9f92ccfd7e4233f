import type { Form } from '../../src/core/form.ts'
import type { Reader } from '../../src/core/text.ts'
import type { View } from '../../src/core/view.ts'
import { type Answering, deliver } from '../../src/runtime/deliver.ts'
import type { Answered } from '../../src/runtime/dispatch.ts'
import { answeringOn, type Ways } from './answering.ts'
import { errorsOf, renderForm, sentenceOf, suggestions } from './form.ts'
import { doneView, type Modal, put, refilled } from './loading.ts'
import { filesOf, renderMessages, UNFURLS_NOTHING } from './messages.ts'
import { carry, type Origin, type Parsed } from './parse.ts'
import { keepOpen } from './payload.ts'
import type { Answer } from './receiver.ts'
import { factsOf, troubleOf } from './trouble.ts'
import { isNotInstalled } from './web.ts'
import { said, slackWordsFor } from './words.ts'

/** `modal`: what was shown meanwhile, since it took long. */
type Given = { answer: Answer; again: boolean; modal: Modal | undefined }

/** Answers Slack's request, and shows what has no room in the answer. */
export const respond = async (
  outside: Ways,
  asked: Parsed,
  { reply, reader }: Answered,
  { answer, again, modal }: Given,
): Promise<void> => {
  const { event, origin } = asked
  const home = origin.home ? { home: outside.homes.seen(origin.team, origin.user, asked.view?.blocks ?? []) } : {}
  const answering = answeringOn(outside, { origin, reader, event: event.id, again, ...home })

  if (event.kind === 'suggest') {
    answer({ options: suggestions(reply.kind === 'choices' ? reply.options : [], event.words, reader.language) })
    return
  }
  if (modal) {
    answer()
    return respondIn(modal, outside, asked, { reply, reader }, answering)
  }
  switch (reply.kind) {
    case 'form':
      return showForm(outside, asked, reply.form, reader, answer, answering, again)
    case 'page': {
      if (event.kind === 'submit' && answer({ response_action: 'update', view: pageOf(reply, origin, reader) })) return
      answer()
      return deliver(reply.show, event.id, answering)
    }
    case 'invalid': {
      if (event.kind !== 'submit' || !asked.view)
        return showForm(outside, asked, reply.form, reader, answer, answering, again)
      const errors = errorsOf(reply.form, asked.view, reader)
      const body = errors
        ? { response_action: 'errors', errors }
        : keepOpen(asked.view, sentenceOf(reply.summary, reader))
      if (!answer(body)) await answering.here(reply.summary)
      return
    }
    case 'failed': {
      const kept = event.kind === 'submit' && asked.view && keepOpen(asked.view, sentenceOf(reply.show, reader))
      if (!kept || !answer(kept)) {
        answer()
        await answering.here(reply.show)
      }
      return
    }
    case 'view': {
      const { here, direct } = reply.show
      const inBody = event.kind === 'command' && here && !direct && !answering.direct && inOneMessage(here.view, reader)
      if (inBody && answer({ response_type: 'ephemeral', ...UNFURLS_NOTHING, ...inBody })) return
      answer()
      return deliver(reply.show, event.id, answering)
    }
    case 'choices':
    case 'nothing':
      answer()
      return
    default:
      return reply satisfies never
  }
}

/** What took long is shown in the modal in which it was waited for; where that was closed, where the person is. */
const respondIn = async (
  modal: Modal,
  outside: Ways,
  asked: Parsed,
  { reply, reader }: Answered,
  answering: Answering,
): Promise<void> => {
  const { event, origin, view: sent } = asked
  switch (reply.kind) {
    case 'page':
      if (!(await put(outside, asked, modal, pageOf(reply, origin, reader))))
        await deliver(reply.show, event.id, answering)
      return
    case 'form':
    case 'invalid': {
      const form = renderForm(reply.form, carry({ form: reply.form.id, origin }), reader)
      if (await put(outside, asked, modal, form)) return
      return answering.here(reply.kind === 'invalid' ? reply.summary : said(slackWordsFor(reader.language).tooLate))
    }
    case 'failed': {
      const again = event.kind === 'submit' && sent && refilled(sent, sentenceOf(reply.show, reader))
      if (again && (await put(outside, asked, modal, again))) return
      await answering.here(reply.show)
      if (!again) await put(outside, asked, modal, doneView(slackWordsFor(reader.language)))
      return
    }
    case 'view':
      await deliver(reply.show, event.id, answering)
      await put(outside, asked, modal, doneView(slackWordsFor(reader.language)))
      return
    case 'choices':
    case 'nothing':
      await put(outside, asked, modal, doneView(slackWordsFor(reader.language)))
      return
    default:
      return reply satisfies never
  }
}

const pageOf = ({ form, skip }: Extract<Answered['reply'], { kind: 'page' }>, origin: Origin, reader: Reader) =>
  renderForm(form, carry({ form: form.id, origin, skip }), reader, { page: true })

/** A command's answer can stand in the response itself, which saves a request. */
const inOneMessage = (view: View, reader: Reader) => {
  const [first, ...rest] = renderMessages(view, reader)
  return rest.length === 0 && filesOf(view).length === 0 ? first : undefined
}

const whyNotOpened = (error: unknown, language: string): string => {
  const slackWords = slackWordsFor(language)
  const trouble = troubleOf(error)
  if (trouble.kind === 'lost') return slackWords.maybeOpened
  if (isNotInstalled(error)) return slackWords.notInstalled
  return trouble.kind === 'refused' && LATE.includes(trouble.code) ? slackWords.tooLate : slackWords.notOpened
}

/** https://docs.slack.dev/reference/methods/views.open#errors */
const LATE = ['expired_trigger_id', 'exchanged_trigger_id']

const showForm = async (
  { web, log }: Ways,
  { event, origin, trigger }: Parsed,
  form: Form,
  reader: Reader,
  answer: Answer,
  answering: Answering,
  again: boolean,
): Promise<void> => {
  let token: string | undefined
  const modal = renderForm(form, carry({ form: form.id, origin }), reader)
  if (event.kind === 'submit' && answer({ response_action: 'update', view: modal })) return
  answer()
  if (!trigger) return answering.here(said(slackWordsFor(reader.language).noForm))
  try {
    token = await web.token(origin.team)
    await web.answers.views.open({ ...(token && { token }), trigger_id: trigger, view: modal })
  } catch (error) {
    const trouble = troubleOf(error)
    // The first answer to this very event has opened it.
    if (again && trouble.kind === 'refused' && trouble.code === 'exchanged_trigger_id') return
    log.warn({ event: event.id, ...factsOf(error) }, 'a form could not be opened on Slack')
    // Another replica may have replaced the token: the next time goes well.
    if (token) await web.renewed(origin.team, token, error).catch(() => false)
    await answering.here(said(whyNotOpened(error, reader.language)))
  }
}
