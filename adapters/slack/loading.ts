import type { types } from '@slack/bolt'
import type { Log } from '../../src/core/ports.ts'
import { type SubmittedView, valuesOf } from './form.ts'
import { SLACK } from './limits.ts'
import type { Parsed } from './parse.ts'
import { plainText } from './render.ts'
import { factsOf } from './trouble.ts'
import type { Web } from './web.ts'
import { type SlackWords, slackWordsFor } from './words.ts'

/** A modal that is open: without a hash it is replaced whatever it shows by then. */
export type Modal = { id: string; hash?: string | undefined }

const section = (sentence: string): types.SectionBlock => ({ type: 'section', text: plainText(sentence, SLACK.text) })

/** A modal with a sentence in it and nothing to fill in: https://docs.slack.dev/reference/views/modal-views */
export const saying = (title: string, sentence: string, close: string): types.ModalView => ({
  type: 'modal',
  title: plainText(title, SLACK.title),
  close: plainText(close, SLACK.title),
  blocks: [section(sentence)],
})

const openingView = ({ oneMoment, opening, close }: SlackWords): types.ModalView => saying(oneMoment, opening, close)
/** While a form is being saved. */
export const savingView = ({ oneMoment, saving, close }: SlackWords): types.ModalView =>
  saying(oneMoment, saving, close)
/** What was waited for is no form: it stands where it always would. */
export const doneView = ({ shown, elsewhere, close }: SlackWords): types.ModalView => saying(shown, elsewhere, close)

type InputElement = types.InputBlock['element'] & { options?: readonly { value?: string }[] }
type State = SubmittedView['state']['values'][string][string]

/** The form that was sent, as it was filled in, with a sentence on top. */
export const refilled = (sent: NonNullable<Parsed['view']>, sentence: string): types.ModalView => {
  const { callback_id, private_metadata, title, submit, close } = sent as unknown as types.ModalView
  const values = valuesOf(sent)
  const filled = (sent.blocks as unknown as types.KnownBlock[]).map((block) => {
    if (block.type !== 'input' || block.block_id === undefined) return block
    const [state] = Object.values(sent.state.values[block.block_id] ?? {})
    // A picked time wins over words once it is picked: sent again, the words beside it would.
    const isPicked = block.element.type === 'plain_text_input' && state?.value !== values[block.block_id]
    return { ...block, element: withValue(block.element, isPicked ? undefined : state) } as types.InputBlock
  })
  return {
    type: 'modal',
    title,
    blocks: [section(sentence), ...filled],
    ...(callback_id !== undefined && { callback_id }),
    ...(private_metadata !== undefined && { private_metadata }),
    ...(submit && { submit }),
    ...(close && { close }),
  }
}

/** https://docs.slack.dev/reference/block-kit/block-elements: each kind of element has its own name for what it holds at first. */
const withValue = (element: InputElement, state: State | undefined): unknown => {
  const bare = Object.fromEntries(Object.entries(element).filter(([name]) => !name.startsWith('initial_')))
  const { value, selected_option: option, selected_options: options, selected_user: user } = state ?? {}
  const offered = (chosen: { value: string }) => element.options?.find((one) => one.value === chosen.value) ?? chosen
  return {
    ...bare,
    ...(value && { initial_value: value }),
    ...(option && { initial_option: offered(option) }),
    ...(options && options.length > 0 && { initial_options: options.map(offered) }),
    ...(user && { initial_user: user }),
    ...(state?.selected_date_time && { initial_date_time: state.selected_date_time }),
    ...(state?.selected_date && { initial_date: state.selected_date }),
  }
}

type Ways = { web: Web; log: Log }

/**
 * Opens a modal that says to wait, once `after` milliseconds have gone by: a trigger lives 3 seconds, and whether a form comes is
 * not known before it is there (https://docs.slack.dev/surfaces/modals#updating_apis). `end` resolves to it, where there is one.
 */
export const startLoading = (
  { web, log }: Ways,
  { event, origin, trigger }: Parsed,
  after: number,
  language?: string,
) => {
  let opened: Promise<Modal | undefined> = Promise.resolve(undefined)
  const open = async (): Promise<Modal | undefined> => {
    try {
      const token = await web.token(origin.team)
      if (!token || !trigger) return undefined
      const { view } = await web.answers.views.open({
        token,
        trigger_id: trigger,
        view: openingView(slackWordsFor(language)),
      })
      return view?.id ? { id: view.id, hash: view.hash } : undefined
    } catch (error) {
      log.warn({ event: event.id, ...factsOf(error) }, 'Slack opened nothing to wait in')
      return undefined
    }
  }
  const canOpen = trigger !== undefined && ['command', 'press', 'shortcut'].includes(event.kind)
  const timer = canOpen ? setTimeout(() => (opened = open()), after) : undefined
  return {
    end: (): Promise<Modal | undefined> => {
      clearTimeout(timer)
      return opened
    },
  }
}

/** Shows a view in a modal that is open. False where it is not there any more. */
export const put = async ({ web, log }: Ways, { event, origin }: Parsed, modal: Modal, view: types.ModalView) => {
  try {
    const token = await web.token(origin.team)
    if (!token) return false
    await web.answers.views.update({ token, view_id: modal.id, ...(modal.hash && { hash: modal.hash }), view })
    return true
  } catch (error) {
    log.warn({ event: event.id, ...factsOf(error) }, 'a modal could not be replaced on Slack')
    return false
  }
}
