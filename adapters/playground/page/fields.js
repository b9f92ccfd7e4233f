import { afterPause, combobox } from './combobox.js'
import { make } from './dom.js'
import { pickedDay, pickedWords } from './times.js'
import { say } from './words.js'

/** @import { WireField, WireOption, WirePerson, WireValue } from './wire.ts' */

/**
 * A question as it is drawn.
 * @typedef {object} DrawnField
 * @property {HTMLElement} element
 * @property {HTMLElement} focus where to go when something is wrong
 * @property {() => WireValue} value
 * @property {(problem: string | undefined) => void} problem
 */

/**
 * What fields need of the world.
 * @typedef {object} World
 * @property {readonly WirePerson[]} people
 * @property {(words: string) => Promise<readonly WireOption[]>} suggest
 */

/**
 * @typedef {object} Control
 * @property {HTMLElement} focus
 * @property {() => WireValue} value
 * @property {readonly Node[]} parts
 */

/**
 * @param {WireField} field
 * @param {World} world
 * @returns {DrawnField}
 */
export const drawField = (field, world) => {
  const id = `field-${field.name}`
  const { focus, value, parts } = control(field, id, world)
  const hint = field.hint && make('p', { class: 'hint', id: `${id}-hint` }, field.hint)
  const problem = make('p', { class: 'problem', id: `${id}-problem` })
  const optional = field.optional && make('span', { class: 'optional' }, say.optional)
  const group = field.kind === 'choices'
  const element = group
    ? make(
        'fieldset',
        { class: 'field' },
        make('legend', {}, field.label, optional),
        hint || undefined,
        ...parts,
        problem,
      )
    : make(
        'div',
        { class: 'field' },
        make('label', { for: id }, field.label, optional),
        hint || undefined,
        ...parts,
        problem,
      )

  /** @param {string | undefined} said */
  const setProblem = (said) => {
    problem.textContent = said ?? ''
    const described = [hint ? hint.id : '', said ? problem.id : ''].filter(Boolean).join(' ')
    const about = group ? element : focus
    if (described) about.setAttribute('aria-describedby', described)
    else about.removeAttribute('aria-describedby')
    element.classList.toggle('wrong', said !== undefined)
    if (!group) focus.setAttribute('aria-invalid', String(said !== undefined))
  }
  setProblem(field.problem)
  return { element, focus, value, problem: setProblem }
}

/**
 * @param {WireField} field
 * @param {string} id
 * @param {World} world
 * @returns {Control}
 */
const control = (field, id, world) => {
  const given = typeof field.value === 'string' ? field.value : ''
  const about = {
    id,
    name: field.name,
    placeholder: field.placeholder,
    'aria-required': field.optional ? undefined : 'true',
  }
  switch (field.kind) {
    case 'text': {
      const input = make('input', { ...about, type: 'text', dir: 'auto' })
      input.value = given
      return { focus: input, value: () => input.value, parts: [input] }
    }
    case 'paragraph': {
      const input = make('textarea', { ...about, rows: '4', dir: 'auto' })
      input.value = given
      return { focus: input, value: () => input.value, parts: [input] }
    }
    case 'choice':
      return choose(about, field, field.options ?? [])
    case 'person':
      return choose(
        about,
        field,
        world.people.map((person) => ({ value: person.id, label: `${person.name}, ${say.role(person.role)}` })),
      )
    case 'choices': {
      const boxes = (field.options ?? []).map(({ value, label }) => {
        const box = make('input', { type: 'checkbox', value, checked: field.value.includes(value) })
        return { box, element: make('label', { class: 'option' }, box, make('span', {}, label)) }
      })
      const first = boxes[0]?.box ?? make('span', { tabindex: '-1' })
      return {
        focus: first,
        value: () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value),
        parts: boxes.map(({ element }) => element),
      }
    }
    case 'contact':
      return contact(about, field, world)
    case 'datetime':
      return picked(about, field, 'datetime-local', (at) => [pickedWords(at), { picked: at.slice(0, 16) }])
    case 'date':
      return picked(about, field, 'date', (day) => [pickedDay(day), day])
    default:
      return /** @satisfies {never} */ (field.kind)
  }
}

/**
 * @param {Record<string, string | undefined>} about
 * @param {WireField} field
 * @param {readonly WireOption[]} options
 * @returns {Control}
 */
const choose = (about, field, options) => {
  const select = make(
    'select',
    { ...about, placeholder: undefined },
    make('option', { value: '' }, field.optional ? say.noAnswer : say.choose),
    ...options.map(({ value, label }) => make('option', { value, selected: value === field.value }, label)),
  )
  return { focus: select, value: () => select.value, parts: [select] }
}

/**
 * A text field whose words may stand for something else, as a name for a contact's id, until they are changed.
 *
 * @param {HTMLInputElement} input
 * @param {WireField} field
 */
const standing = (input, field) => {
  /** @type {{ words: string, value: WireValue } | undefined} */
  let stands = field.shownAs === undefined ? undefined : { words: field.shownAs, value: field.value }
  input.value = field.shownAs ?? (typeof field.value === 'string' ? field.value : '')
  return {
    /** @param {string} words @param {WireValue} value */
    set: (words, value) => {
      input.value = words
      stands = { words, value }
    },
    value: () => (stands && stands.words === input.value ? stands.value : input.value),
  }
}

/**
 * @param {Record<string, string | undefined>} about
 * @param {WireField} field
 * @param {World} world
 * @returns {Control}
 */
const contact = (about, field, world) => {
  const list = make('div', {
    id: `${about.id}-offers`,
    role: 'listbox',
    'aria-label': say.offered(field.label),
    hidden: true,
  })
  const input = make('input', {
    ...about,
    type: 'text',
    dir: 'auto',
    role: 'combobox',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  })
  const { set, value } = standing(input, field)
  combobox(input, list, { offers: afterPause(world.suggest), take: ({ label, value }) => set(label, value) })
  return { focus: input, value, parts: [make('div', { class: 'combo' }, input, list)] }
}

/**
 * Words, or a picker that fills them in.
 *
 * @param {Record<string, string | undefined>} about
 * @param {WireField} field
 * @param {'datetime-local' | 'date'} type
 * @param {(picked: string) => [words: string, value: import('./wire.ts').WireValue]} read
 * @returns {Control}
 */
const picked = (about, field, type, read) => {
  const input = make('input', { ...about, type: 'text', autocomplete: 'off' })
  const picker = make('input', { type, id: `${about.id}-picker` })
  const { set, value } = standing(input, field)
  picker.addEventListener('input', () => {
    if (picker.value) set(...read(picker.value))
  })
  input.addEventListener('input', () => {
    picker.value = ''
  })
  const pick = make(
    'div',
    { class: 'pick' },
    make('label', { for: picker.id }, say.orPick, make('span', { class: 'unseen' }, say.pickFor(field.label))),
    picker,
  )
  return { focus: input, value, parts: [make('div', { class: 'when' }, input, pick)] }
}
