import { make } from './dom.js'

/** @typedef {{ value: string, label: string, note?: string }} Offer */

/**
 * Offers completions under (or over) a text field, by the combobox pattern of
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: arrows move, Enter takes, Escape closes.
 *
 * @param {HTMLInputElement} input has the role combobox and names `list`
 * @param {HTMLDivElement} list
 * @param {object} offering
 * @param {(words: string) => Promise<readonly Offer[]>} offering.offers an empty list closes it
 * @param {(offer: Offer) => void} offering.take
 * @returns {{ close: () => void, refresh: () => void }}
 */
export const combobox = (input, list, { offers, take }) => {
  /** @type {readonly Offer[]} */
  let shown = []
  let active = -1
  let asked = 0

  const close = () => {
    asked++
    shown = []
    active = -1
    list.hidden = true
    list.replaceChildren()
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  /** @param {number} index */
  const activate = (index) => {
    active = index
    for (const [i, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(i === active))
      if (i === active) {
        input.setAttribute('aria-activedescendant', option.id)
        option.scrollIntoView({ block: 'nearest' })
      }
    }
    if (active === -1) input.removeAttribute('aria-activedescendant')
  }
  /** @param {Offer | undefined} offer */
  const choose = (offer) => {
    if (!offer) return
    close()
    take(offer)
  }
  const refresh = async () => {
    const mine = ++asked
    const found = await offers(input.value)
    if (mine !== asked) return
    if (found.length === 0) {
      close()
      return
    }
    shown = found
    list.replaceChildren(
      ...found.map((offer, i) => {
        const option = make(
          'div',
          { role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false' },
          make('span', offer.note === undefined ? {} : { class: 'offered' }, offer.label),
          offer.note !== undefined && make('small', {}, offer.note),
        )
        // Before the field would lose its focus.
        option.addEventListener('pointerdown', (event) => event.preventDefault())
        option.addEventListener('click', () => choose(offer))
        return option
      }),
    )
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    activate(-1)
  }

  input.addEventListener('input', refresh)
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return
    const count = shown.length
    if (event.key === 'ArrowDown') activate((active + 1) % count)
    else if (event.key === 'ArrowUp') activate(active <= 0 ? count - 1 : active - 1)
    else if (event.key === 'Enter' && active >= 0) choose(shown[active])
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  return { close, refresh }
}

/**
 * Asks once the typing pauses.
 *
 * @param {(words: string) => Promise<readonly Offer[]>} ask
 * @returns {(words: string) => Promise<readonly Offer[]>}
 */
export const afterPause = (ask) => {
  let latest = 0
  return async (words) => {
    const mine = ++latest
    await new Promise((rest) => setTimeout(rest, 120))
    return mine === latest ? ask(words) : []
  }
}
