import { button, found, make } from './dom.js'
import { drawDay, drawMessage } from './draw.js'
import { dayOf } from './times.js'
import { say } from './words.js'

/** @import { Acts } from './draw.js' */
/** @import { Room, WireCommand, WireMessage } from './wire.ts' */

/** @typedef {{ name: string, tone: number }} Me */

const log = () => found('div', 'log')

/**
 * Shows a conversation from its beginning.
 *
 * @param {readonly WireMessage[]} messages
 * @param {Room} room
 * @param {Me} me
 * @param {readonly WireCommand[]} commands
 * @param {Acts} acts
 */
export const showAll = (messages, room, me, commands, acts) => {
  // Read aloud only what comes after.
  log().setAttribute('aria-live', 'off')
  log().replaceChildren(drawWelcome(room, commands, acts))
  for (const message of messages) add(message, me, acts)
  toEnd()
  requestAnimationFrame(() => log().setAttribute('aria-live', 'polite'))
}

/**
 * Adds a message, or puts it where it was before it changed.
 *
 * @param {WireMessage} message
 * @param {Me} me
 * @param {Acts} acts
 */
export const showOne = (message, me, acts) => {
  const before = drawn(message.id)
  if (before) redraw(before, message, me, acts)
  else {
    const near = log().scrollHeight - log().scrollTop - log().clientHeight < 160
    const added = add(message, me, acts)
    added.classList.add('fresh')
    if (near || message.from === 'person') toEnd()
  }
}

/** @param {string} id */
const drawn = (id) =>
  /** @type {HTMLElement | undefined} */ (
    [...log().children].find((element) => element instanceof HTMLElement && element.dataset.id === id)
  )

const toEnd = () => {
  log().scrollTop = log().scrollHeight
}

/** @param {WireMessage} message @param {Me} me @param {Acts} acts */
const add = (message, me, acts) => {
  const day = dayOf(message.at, message.zone)
  if (log().dataset.day !== day || !log().querySelector('.day')) log().append(drawDay(message.at, message.zone))
  log().dataset.day = day
  const element = drawMessage(message, me, acts)
  log().append(element)
  return element
}

/**
 * Keeps the keyboard where it was: on the same button or box or, where that is gone, on the message.
 *
 * @param {HTMLElement} before
 * @param {WireMessage} message
 * @param {Me} me
 * @param {Acts} acts
 */
const redraw = (before, message, me, acts) => {
  const key = before.dataset.acted
  const inside = key !== undefined || before.contains(document.activeElement)
  const after = drawMessage(message, me, acts)
  after.classList.add('fresh')
  before.replaceWith(after)
  if (!inside || found('dialog', 'dialog').open) return
  const same = [...after.querySelectorAll('[data-key]')].find(
    (element) => element instanceof HTMLElement && element.dataset.key === key,
  )
  const target = same instanceof HTMLElement ? same : after
  target.focus({ preventScroll: true })
}

/** The message that has the keyboard, or whose act is under way. */
export const messageInHand = () => {
  const element = document.activeElement?.closest('[data-id]') ?? log().querySelector('[data-acted]')
  return element instanceof HTMLElement ? element.dataset.id : undefined
}

/** @param {string} id */
export const focusOn = (id) => drawn(id)?.focus({ preventScroll: true })

/**
 * While the message's own act is under way its buttons rest.
 *
 * @param {string} id
 * @param {string} key of the button or box
 * @param {boolean} busy
 */
export const setBusy = (id, key, busy) => {
  const element = drawn(id)
  if (!element) return
  element.setAttribute('aria-busy', String(busy))
  for (const control of element.querySelectorAll('button, input'))
    if (control instanceof HTMLButtonElement || control instanceof HTMLInputElement) control.disabled = busy
  if (busy) {
    element.dataset.acted = key
    return
  }
  if (element.dataset.acted === undefined) return
  delete element.dataset.acted
  // A control that rests loses the keyboard: give it back.
  if (document.activeElement !== document.body) return
  for (const control of element.querySelectorAll('[data-key]'))
    if (control instanceof HTMLElement && control.dataset.key === key) control.focus({ preventScroll: true })
}

/** @param {Room} room @param {readonly WireCommand[]} commands @param {Acts} acts */
const drawWelcome = (room, commands, acts) =>
  room === 'channel'
    ? make(
        'div',
        { class: 'welcome' },
        make('h3', {}, say.giveCommand),
        make('p', {}, say.channelWelcome),
        make(
          'ul',
          {},
          ...commands.map(({ name, description, takes }) =>
            make(
              'li',
              {},
              commandButton(name, description, () => acts.fill(`/${name}${takes === 'contact' ? ' ' : ''}`)),
            ),
          ),
        ),
      )
    : make('div', { class: 'welcome' }, make('h3', {}, say.youAndAskwell), make('p', {}, say.directWelcome))

/** @param {string} name @param {string} description @param {() => void} act */
const commandButton = (name, description, act) => {
  const one = button('', act)
  one.append(make('strong', {}, `/${name}`), ' ', make('span', {}, description))
  return one
}
