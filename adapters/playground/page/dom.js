/**
 * An element with its attributes and children. Words become text nodes: nothing is ever read as markup.
 * A property that is `true` is set empty, `false` or undefined is left out.
 *
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Readonly<Record<string, string | boolean | undefined>>} [attributes]
 * @param {...(Node | string | undefined | false)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
  for (const child of children) if (child !== undefined && child !== false) element.append(child)
  return element
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {string} id
 * @returns {HTMLElementTagNameMap[K]}
 */
export const found = (tag, id) => {
  const element = document.getElementById(id)
  if (element?.localName !== tag) throw new Error(`no ${tag} of id ${id}`)
  return /** @type {HTMLElementTagNameMap[K]} */ (element)
}

/**
 * @param {string} label
 * @param {() => void} act
 * @param {Readonly<Record<string, string | boolean | undefined>>} [attributes]
 */
export const button = (label, act, attributes = {}) => {
  const element = make('button', { type: 'button', ...attributes }, label)
  element.addEventListener('click', act)
  return element
}

/** @param {string} name */
const initials = (name) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1))
    .join('')
    .toUpperCase()

/**
 * A round picture with somebody's initials; `tone` is one of the six colours.
 *
 * @param {string} name
 * @param {number} tone
 */
export const avatar = (name, tone) =>
  make('span', { class: `avatar tone-${tone % 6}`, 'aria-hidden': 'true' }, initials(name))

/** Tells a screen reader, and nobody else. @param {string} words */
export const tell = (words) => {
  found('p', 'status').textContent = words
}
