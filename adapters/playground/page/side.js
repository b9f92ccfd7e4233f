import { avatar, found, make } from './dom.js'
import { momentOf, ZONE } from './times.js'
import { say } from './words.js'

/** @import { Room, WireMove, WirePerson } from './wire.ts' */

/** @param {number} count */
const badge = (count) =>
  count > 0 && make('span', { class: 'badge' }, String(count), make('span', { class: 'unseen' }, say.new))

/**
 * @param {readonly WirePerson[]} people
 * @param {string} me
 * @param {(person: string) => number} unread
 * @param {(person: string) => void} choose
 */
export const showPeople = (people, me, unread, choose) => {
  const list = found('ul', 'people')
  const had =
    document.activeElement instanceof HTMLElement && list.contains(document.activeElement)
      ? document.activeElement.dataset.person
      : undefined
  list.replaceChildren(
    ...people.map(({ id, name, role }, tone) => {
      const one = make(
        'button',
        { type: 'button', 'data-person': id, 'aria-current': id === me ? 'true' : undefined },
        avatar(name, tone),
        make(
          'span',
          { class: 'who' },
          make('span', { class: 'name', dir: 'auto' }, name),
          ' ',
          make('small', {}, say.role(role)),
        ),
        badge(unread(id)),
      )
      one.addEventListener('click', () => choose(id))
      return make('li', {}, one)
    }),
  )
  for (const one of list.querySelectorAll('button')) if (one.dataset.person === had && had !== undefined) one.focus()

  const tone = people.findIndex(({ id }) => id === me)
  const mine = people[tone]
  const others = people.reduce((sum, { id }) => sum + (id === me ? 0 : unread(id)), 0)
  if (mine)
    found('button', 'menu').replaceChildren(
      avatar(mine.name, tone),
      make('span', { class: 'unseen' }, say.menuBefore),
      make('span', { class: 'name', dir: 'auto' }, mine.name),
      make('span', { class: 'unseen' }, say.menuAfter),
      badge(others) || '',
    )
  found('span', 'closed-label').textContent = say.closed(mine?.name.split(' ')[0] ?? say.you)
  found('input', 'closed').checked = mine ? !mine.directOpen : false
}

/**
 * @param {Room} room
 * @param {(room: Room) => number} unread
 */
export const showRooms = (room, unread) => {
  const names = { channel: '# informational-interviews', direct: 'Askwell' }
  for (const one of found('nav', 'rooms').querySelectorAll('button')) {
    const which = one.dataset.room === 'direct' ? 'direct' : 'channel'
    one.replaceChildren(make('span', { class: 'name' }, names[which]), badge(unread(which)) || '')
    if (which === room) one.setAttribute('aria-current', 'true')
    else one.removeAttribute('aria-current')
  }
  found('h2', 'room-title').textContent = names[room]
  found('p', 'room-about').textContent = room === 'channel' ? say.channelAbout : say.directAbout
}

/** The playground's clock as it was last told, going on from there. */
let told = { now: Date.now(), since: performance.now() }
/** The zone in which the person reads times. */
let zone = ZONE
const drawClock = () => {
  found('p', 'now').textContent = momentOf(told.now + performance.now() - told.since, zone)
}

/** @param {number} now */
export const showClock = (now) => {
  told = { now, since: performance.now() }
  drawClock()
}

/** @param {string} read */
export const readClockIn = (read) => {
  zone = read
  drawClock()
}

/** @param {(to: WireMove) => Promise<void>} move */
export const startClock = (move) => {
  setInterval(drawClock, 5000)
  const all = [...found('div', 'moves').querySelectorAll('button'), ...found('form', 'go').querySelectorAll('button')]
  /** @param {WireMove} to */
  const go = async (to) => {
    for (const one of all) one.disabled = true
    const had = document.activeElement
    await move(to)
    for (const one of all) one.disabled = false
    if (had instanceof HTMLElement && document.activeElement === document.body) had.focus()
  }
  for (const one of found('div', 'moves').querySelectorAll('button'))
    one.addEventListener('click', () => go({ zone, to: /** @type {'hour' | 'day' | 'monday'} */ (one.dataset.to) }))
  found('form', 'go').addEventListener('submit', (event) => {
    event.preventDefault()
    const wall = found('input', 'go-to').value.slice(0, 16)
    if (wall) go({ zone, to: 'time', wall })
    else found('p', 'moved').textContent = say.pickFirst
  })
}

/** On a phone the side is a screen of its own. @param {boolean} open */
export const openSide = (open) => {
  document.body.classList.toggle('side-open', open)
  found('button', 'menu').setAttribute('aria-expanded', String(open))
}
