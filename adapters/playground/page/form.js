import { button, found, make } from './dom.js'
import { plainWords, words } from './draw.js'
import { drawField } from './fields.js'
import { Trouble } from './server.js'
import { say } from './words.js'

/** @import { WireAnswer, WireForm, WireValue } from './wire.ts' */
/** @import { World } from './fields.js' */

/**
 * Shows a form until it is saved or closed.
 *
 * @param {WireForm} form
 * @param {World} world
 * @param {(form: WireForm, values: Record<string, WireValue>) => Promise<WireAnswer>} submit
 * @param {() => void} closed
 */
export const openForm = (form, world, submit, closed) => {
  const dialog = found('dialog', 'dialog')
  const fields = form.fields.map((field) => ({ name: field.name, ...drawField(field, world) }))
  const told = make('p', { class: 'told', role: 'alert' })
  const save = make('button', { type: 'submit', class: 'primary' }, form.submit)
  const cancel = button(say.cancel, () => leave())
  const actions = make('div', { class: 'actions' }, cancel, save)
  const asking = make(
    'div',
    { class: 'actions asking', hidden: true },
    make('p', { id: 'leaving' }, say.loses),
    button(say.closeIt, () => dialog.close(), { 'aria-describedby': 'leaving' }),
    button(say.keepWriting, () => stay(), { class: 'primary', 'aria-describedby': 'leaving' }),
  )
  const element = make(
    'form',
    { novalidate: true, autocomplete: 'off' },
    make('h2', { id: 'dialog-title' }, form.title),
    make(
      'div',
      { class: 'fields' },
      form.intro && make('p', { class: 'intro' }, ...words(form.intro)),
      ...fields.map((field) => field.element),
    ),
    told,
    actions,
    asking,
  )

  const values = () => Object.fromEntries(fields.map(({ name, value }) => [name, value()]))
  const before = JSON.stringify(values())
  let busy = false

  const leave = () => {
    if (busy) return
    if (JSON.stringify(values()) === before) {
      dialog.close()
      return
    }
    actions.hidden = true
    asking.hidden = false
    asking.querySelector('button')?.focus()
  }
  const stay = () => {
    actions.hidden = false
    asking.hidden = true
    fields[0]?.focus.focus()
  }
  /** @param {boolean} now */
  const setBusy = (now) => {
    busy = now
    save.disabled = now
    cancel.disabled = now
    element.setAttribute('aria-busy', String(now))
  }
  /** What was wrong, beside each question; what was typed stays as it is. @param {WireForm} checked */
  const mark = (checked) => {
    const problems = new Map(checked.fields.map(({ name, problem }) => [name, problem]))
    for (const { name, problem } of fields) problem(problems.get(name))
    const wrong = fields.filter(({ name }) => problems.get(name) !== undefined)
    told.textContent = wrong.length > 1 ? say.wrong(wrong.length) : ''
    wrong[0]?.focus.focus()
  }

  element.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    told.textContent = ''
    try {
      const answer = await submit(form, values())
      setBusy(false)
      if (answer.form && answer.form.id === form.id) mark(answer.form)
      else if (answer.kept) told.textContent = plainWords(answer.kept)
      else {
        dialog.close()
        if (answer.form) openForm(answer.form, world, submit, closed)
      }
    } catch (error) {
      setBusy(false)
      told.textContent = error instanceof Trouble ? error.message : say.notSaved
    }
  })
  dialog.oncancel = (event) => {
    event.preventDefault()
    leave()
  }
  dialog.onclose = closed
  dialog.replaceChildren(element)
  dialog.showModal()
  const first = fields.find(({ element }) => element.classList.contains('wrong')) ?? fields[0]
  first?.focus.focus()
}
