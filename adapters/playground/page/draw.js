import { avatar, button, make, tell } from './dom.js'
import { dayOf, momentOf, timeOf } from './times.js'
import { say } from './words.js'

/** @import { WireBlock, WireMessage, WireSpan, WireText } from './wire.ts' */

/**
 * What a message can do.
 * @typedef {object} Acts
 * @property {(message: WireMessage, ref: string) => void} press
 * @property {(message: WireMessage, ref: string, item: string, done: boolean) => void} tick
 * @property {(command: string) => void} fill
 */

/** @param {WireText} text */
export const words = (text) => text.map(drawSpan)

/** @param {WireText} text */
export const plainWords = (text) => text.map((span) => span.text).join('')

/** @param {WireSpan} span */
const drawSpan = (span) => {
  switch (span.kind) {
    case 'plain':
      return document.createTextNode(span.text)
    case 'strong':
      return make('strong', {}, span.text)
    case 'date':
      return make('span', { class: 'date' }, span.text)
    case 'command':
      return make('code', { class: 'command' }, span.text)
    default:
      return /** @satisfies {never} */ (span.kind)
  }
}

/**
 * @param {WireMessage} message
 * @param {{ name: string, tone: number }} person
 * @param {Acts} acts
 */
export const drawMessage = (message, person, acts) => {
  const mine = message.from === 'person'
  const [first] = message.blocks
  const given = mine && first?.kind === 'paragraph' && plainWords(first.text).startsWith('/')
  const time = timeOf(message.at, message.zone)
  const heard = `${mine ? say.you : 'Askwell'}, ${time}`
  return make(
    'article',
    {
      class: `message ${mine ? 'mine' : 'askwell'}${given ? ' given' : ''}`,
      'data-id': message.id,
      'aria-label': heard,
      tabindex: '-1',
    },
    mine
      ? avatar(person.name, person.tone)
      : make('img', { class: 'avatar', src: '/playground/icon.svg', alt: '', width: '36', height: '36' }),
    make(
      'div',
      { class: 'said' },
      make(
        'p',
        { class: 'by' },
        make('span', { class: 'name' }, mine ? person.name : 'Askwell'),
        make('time', { datetime: new Date(message.at).toISOString(), title: momentOf(message.at, message.zone) }, time),
        message.room === 'channel' && !mine && make('span', { class: 'only' }, say.onlyYou),
      ),
      make(
        'div',
        { class: 'body', dir: 'auto', lang: message.language },
        ...message.blocks.map((block) => drawBlock(block, message, acts)),
      ),
    ),
  )
}

/** @param {number} at @param {string} zone */
export const drawDay = (at, zone) => make('p', { class: 'day' }, make('span', {}, dayOf(at, zone)))

/**
 * @param {WireBlock} block
 * @param {WireMessage} message
 * @param {Acts} acts
 * @returns {HTMLElement}
 */
const drawBlock = (block, message, acts) => {
  switch (block.kind) {
    case 'heading':
      return make('h3', {}, ...words(block.text))
    case 'paragraph':
      return make('p', { class: 'paragraph' }, ...words(block.text))
    case 'quiet':
      return make('p', { class: 'quiet' }, ...words(block.text))
    case 'list':
      return make(block.numbered ? 'ol' : 'ul', {}, ...block.items.map((item) => make('li', {}, ...words(item))))
    case 'checklist':
      return drawChecklist(block, message, acts)
    case 'facts':
      return make(
        'dl',
        {},
        ...block.facts.map(({ label, value }) =>
          make('div', {}, make('dt', {}, label), make('dd', {}, ...words(value))),
        ),
      )
    case 'file':
      return drawFile(block)
    case 'picture':
      return drawPicture(block)
    case 'copy':
      return drawCopy(block.words)
    case 'mail':
      return make('p', { class: 'paragraph' }, make('a', { href: block.href }, block.label))
    case 'buttons':
      return make(
        'div',
        { class: 'row buttons' },
        ...block.buttons.map(({ ref, label, primary }) =>
          button(label, () => acts.press(message, ref), { 'data-key': ref, class: primary ? 'primary' : undefined }),
        ),
      )
    default:
      return /** @satisfies {never} */ (block)
  }
}

/**
 * @param {Extract<WireBlock, { kind: 'checklist' }>} block
 * @param {WireMessage} message
 * @param {Acts} acts
 */
const drawChecklist = ({ ref, items }, message, acts) =>
  make(
    'ul',
    { class: 'checklist' },
    ...items.map(({ id, label, done }) => {
      const box = make('input', { type: 'checkbox', checked: done, 'data-key': `${ref} ${id}` })
      box.addEventListener('change', () => acts.tick(message, ref, id, box.checked))
      return make('li', {}, make('label', {}, box, make('span', {}, ...words(label))))
    }),
  )

/** @param {Extract<WireBlock, { kind: 'file' }>} file */
const drawFile = ({ name, mediaType, content }) =>
  make('p', {}, download(name, new Blob([content], { type: mediaType })))

/** @param {Extract<WireBlock, { kind: 'picture' }>} picture */
const drawPicture = ({ name, mediaType, alt, bytes }) => {
  const blob = new Blob([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], { type: mediaType })
  const address = URL.createObjectURL(blob)
  const image = make('img', { class: 'picture', src: address, alt })
  for (const end of ['load', 'error']) image.addEventListener(end, () => URL.revokeObjectURL(address))
  return make('figure', {}, image, make('figcaption', {}, download(name, blob)))
}

/** @param {string} name @param {Blob} blob */
const download = (name, blob) => {
  const link = make(
    'a',
    { class: 'file', href: '#', download: name },
    make('span', {}, name),
    ' ',
    make('small', {}, say.download),
  )
  link.addEventListener('click', () => {
    const address = URL.createObjectURL(blob)
    link.href = address
    // Once the download has begun, the browser no longer needs the address.
    setTimeout(() => {
      URL.revokeObjectURL(address)
      link.href = '#'
    }, 1000)
  })
  return link
}

/** @param {string} said */
const drawCopy = (said) => {
  const text = make('div', { class: 'words', dir: 'auto' }, said)
  const copy = button(say.copy, async () => {
    try {
      await navigator.clipboard.writeText(said)
      copy.textContent = say.copied
      tell(say.copied)
      setTimeout(() => {
        copy.textContent = say.copy
      }, 2000)
    } catch {
      getSelection()?.selectAllChildren(text)
      tell(say.copyByHand)
    }
  })
  return make('div', { class: 'copy' }, text, copy)
}
