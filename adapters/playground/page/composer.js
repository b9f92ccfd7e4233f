import { afterPause, combobox } from './combobox.js'
import { found } from './dom.js'
import { say } from './words.js'

/** @import { Offer } from './combobox.js' */
/** @import { Room, WireCommand, WireOption } from './wire.ts' */

/**
 * What was written: a command with its words, or plain words.
 * @typedef {{ command?: string, words: string, line: string }} Written
 */

/**
 * The line at the bottom.
 *
 * @param {object} outside
 * @param {() => readonly WireCommand[]} outside.commands
 * @param {() => Room} outside.room
 * @param {(words: string) => Promise<readonly WireOption[]>} outside.suggest
 * @param {(written: Written) => Promise<boolean>} outside.send false where it could not be sent: the words stay
 * @param {(trouble: string) => void} outside.trouble
 */
export const startComposer = ({ commands, room, suggest, send, trouble }) => {
  const form = found('form', 'composer')
  const input = found('input', 'line')
  const button = found('button', 'send')
  /** A name that was taken from the list stands for its contact until it is changed. @type {Offer | undefined} */
  let taken

  const paused = afterPause(suggest)

  /** @param {string} line @returns {Promise<readonly Offer[]>} */
  const offers = async (line) => {
    const [, name, words] = /^\/(\S*)(?:\s+(.*))?$/s.exec(line) ?? []
    if (name === undefined) return []
    if (words === undefined && !/\s$/.test(line))
      return commands()
        .filter((command) => command.name.startsWith(name) && command.name !== name)
        .map((command) => ({ value: `/${command.name} `, label: `/${command.name}`, note: command.description }))
    const takes = commands().find((command) => command.name === name)?.takes
    const typed = words ?? ''
    if (takes === 'contact') return paused(typed.trim())
    return (takes ?? [])
      .filter((action) => action.startsWith(typed) && action !== typed)
      .map((action) => ({ value: `/${name} ${action}`, label: action }))
  }

  const { close, refresh } = combobox(input, found('div', 'offers'), {
    offers,
    take: (offer) => {
      if (offer.value.startsWith('/')) {
        input.value = offer.value
        refresh()
        return
      }
      taken = offer
      input.value = `${input.value.split(/\s/)[0]} ${offer.label}`
    },
  })

  /** @param {string} line @returns {Written} */
  const read = (line) => {
    const [, command, rest = ''] = /^\/(\S+)\s*(.*)$/s.exec(line) ?? []
    if (command === undefined) return { words: line, line }
    const words = rest.trim()
    return { command, words: taken && taken.label === words ? taken.value : words, line }
  }

  let busy = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const line = input.value.trim()
    if (busy || line === '') return
    const written = read(line)
    if (written.command === undefined && room() === 'channel') {
      trouble(say.onlyCommands)
      return
    }
    close()
    busy = true
    button.disabled = true
    if (await send(written)) {
      // Unless something else has been typed meanwhile.
      if (input.value.trim() === line) input.value = ''
      taken = undefined
    }
    busy = false
    button.disabled = false
  })

  return {
    /** @param {string} words */
    fill: (words) => {
      input.value = words
      input.focus()
      refresh()
    },
    focus: () => input.focus(),
    /** @param {string} label @param {string} placeholder */
    name: (label, placeholder) => {
      found('label', 'line-label').textContent = label
      input.placeholder = placeholder
    },
  }
}
