import { startComposer } from './composer.js'
import { found, tell } from './dom.js'
import { openForm } from './form.js'
import { focusOn, messageInHand, setBusy, showAll, showOne } from './log.js'
import { beginRun, isUnread, lastPerson, lastRoom, markRead, rememberPlace } from './memory.js'
import { act, change, listen, moveClock, newId, readState, Trouble } from './server.js'
import { openSide, readClockIn, showClock, showPeople, showRooms, startClock } from './side.js'
import { ZONE } from './times.js'
import { say, speak } from './words.js'

/** @import { Acts } from './draw.js' */
/** @import { Room, WireAct, WireAnswer, WireCommand, WireForm, WireMessage, WireMove, WirePerson, WireState } from './wire.ts' */

let run = ''
let me = ''
/** @type {Room} */
let room = lastRoom()
/** @type {readonly WirePerson[]} */
let people = []
/** In each language. @type {Readonly<Record<string, readonly WireCommand[]>>} */
let commands = {}
let installed = true
/** @type {Map<string, WireMessage>} */
const messages = new Map()

const trouble = found('p', 'trouble')
/** @param {string} words */
const warn = (words) => {
  trouble.textContent = words
}
/** @param {unknown} error */
const sayTrouble = (error) => warn(error instanceof Trouble ? error.message : say.broke)

/** @param {WireMessage} message */
const isHere = (message) => message.person === me && message.room === room
/** As the newest of Askwell's words to them. */
const language = () =>
  [...messages.values()]
    .filter(({ person, language }) => person === me && language !== undefined)
    .sort((a, b) => b.version - a.version)[0]?.language ?? navigator.language
const commandsNow = () => commands[document.documentElement.lang] ?? []
const inRoom = () => [...messages.values()].filter(isHere).sort((a, b) => a.place - b.place)
const self = () => {
  const tone = people.findIndex(({ id }) => id === me)
  return { name: people[tone]?.name ?? '', tone }
}

/** @param {(message: WireMessage) => boolean} which */
const unread = (which) => [...messages.values()].filter((message) => which(message) && isUnread(message)).length

const drawSide = () => {
  showPeople(people, me, (person) => unread((message) => message.person === person), becomePerson)
  showRooms(room, (which) => unread((message) => message.person === me && message.room === which))
  // The newest message tells in which zone they read times.
  readClockIn([...messages.values()].findLast((message) => message.person === me)?.zone ?? ZONE)
  const mine = unread((message) => message.person === me)
  document.title = mine > 0 ? `(${mine}) ${say.title}` : say.title
  found('button', 'installed').textContent = installed ? say.remove : say.addBack
  composer.name(
    room === 'channel' ? say.commandLine : say.messageLine,
    room === 'channel' ? say.commandHint : say.messageHint,
  )
}

const readRoom = () => {
  const last = inRoom().at(-1)
  if (last && document.visibilityState === 'visible') markRead(me, room, last.place)
}

const drawAll = () => {
  speak(language())
  showAll(inRoom(), room, self(), commandsNow(), acts)
  readRoom()
  drawSide()
}

/** In another language; the keyboard stays at the message that it was in. */
const redrawAll = () => {
  const id = messageInHand()
  drawAll()
  if (id !== undefined) focusOn(id)
}

/** @param {string} person */
const becomePerson = (person) => {
  me = person
  warn('')
  openSide(false)
  enter(room)
  tell(say.youAre(self().name))
}

/** @param {Room} next */
const enter = (next) => {
  room = next
  rememberPlace(me, room)
  drawAll()
}

/** @param {WireMessage} message */
const take = (message) => {
  const known = messages.get(message.id)
  if (known && known.version >= message.version) return
  messages.set(message.id, message)
  if (speak(language())) redrawAll()
  else if (isHere(message)) {
    showOne(message, self(), acts)
    readRoom()
  }
}

/** @param {WireState} state */
const takeState = (state) => {
  const again = run !== '' && run !== state.run
  run = state.run
  people = state.people
  commands = state.commands
  installed = state.installed
  messages.clear()
  for (const message of state.messages) messages.set(message.id, message)
  if (!people.some(({ id }) => id === me)) me = people.find(({ id }) => id === lastPerson())?.id ?? people[0]?.id ?? ''
  beginRun(run)
  showClock(state.now)
  drawAll()
  warn(again ? say.startedAgain : '')
}

/** @param {WireAnswer} answer */
const takeAnswer = (answer) => {
  for (const message of answer.messages) take(message)
  drawSide()
}

const from = () => ({ person: me, zone: ZONE, locale: navigator.language, room })

/** @param {string} words */
const suggest = async (words) => {
  try {
    return (await act({ ...from(), act: 'suggest', id: newId(), words })).options ?? []
  } catch {
    return []
  }
}

/** An act that got no answer is sent again with the id it had, so that it counts once. @type {{ key: string, id: string } | undefined} */
let unanswered

/**
 * @param {string} key what makes two acts the same for the person
 * @param {(id: string) => WireAct} made
 */
const actOnce = async (key, made) => {
  const id = unanswered?.key === key ? unanswered.id : newId()
  unanswered = { key, id }
  const answer = await act(made(id))
  unanswered = undefined
  return answer
}

/** @param {WireForm} form @param {string} [message] whose button opened it */
const show = (form, message) => {
  const asked = from()
  openForm(
    form,
    { people, suggest },
    async ({ id, ref }, values) => {
      const answer = await act({
        ...asked,
        act: 'submit',
        form: id,
        ref,
        values,
        ...(message !== undefined && { message }),
      })
      takeAnswer(answer)
      return answer
    },
    () => {
      if (!found('dialog', 'dialog').open && document.activeElement === document.body) composer.focus()
    },
  )
}

/** @param {WireMessage} message */
const showAsKnown = (message) => {
  if (isHere(message)) showOne(messages.get(message.id) ?? message, self(), acts)
}

/**
 * @param {WireMessage} message
 * @param {string} control whose key it is
 * @param {(id: string) => WireAct} made
 */
const actOn = async (message, control, made) => {
  setBusy(message.id, control, true)
  try {
    const answer = await actOnce(`${message.id} ${message.version} ${control}`, made)
    warn('')
    takeAnswer(answer)
    setBusy(message.id, control, false)
    // What was not replaced is as it was, whatever the box shows.
    if (!answer.messages.some(({ id }) => id === message.id) && made('').act === 'tick') showAsKnown(message)
    if (answer.form) show(answer.form, message.id)
  } catch (error) {
    // As it was before: a box that was ticked in vain is drawn anew.
    setBusy(message.id, control, false)
    showAsKnown(message)
    sayTrouble(error)
  }
}

/** @type {Acts} */
const acts = {
  press: (message, ref) => actOn(message, ref, (id) => ({ ...from(), act: 'press', id, ref, message: message.id })),
  tick: (message, ref, item, done) =>
    actOn(message, `${ref} ${item}`, (id) => ({
      ...from(),
      act: 'tick',
      id,
      ref,
      message: message.id,
      items: { [item]: done },
    })),
  fill: (words) => composer.fill(words),
}

const composer = startComposer({
  commands: commandsNow,
  room: () => room,
  suggest,
  trouble: warn,
  send: async ({ command, words, line }) => {
    try {
      const answer = await actOnce(`${me} ${room} ${line}`, (id) =>
        command === undefined
          ? { ...from(), act: 'say', id, words }
          : { ...from(), act: 'command', id, command, words, line },
      )
      warn('')
      takeAnswer(answer)
      if (answer.form) show(answer.form)
      return true
    } catch (error) {
      sayTrouble(error)
      return false
    }
  },
})

/** @param {WireMove} to */
const move = async (to) => {
  const moved = found('p', 'moved')
  const before = messages.size
  moved.textContent = say.moving
  try {
    showClock((await moveClock(to)).now)
    const state = await readState()
    for (const message of state.messages) take(message)
    drawSide()
    const news = messages.size - before
    moved.textContent = say.moved(news)
  } catch (error) {
    moved.textContent = error instanceof Trouble ? error.message : say.failed
  }
}

/** @param {HTMLButtonElement | HTMLInputElement} control @param {() => Promise<WireState>} ask @param {string} done */
const alter = async (control, ask, done) => {
  control.disabled = true
  found('p', 'moved').textContent = say.oneMoment
  try {
    takeState(await ask())
    found('p', 'moved').textContent = done
  } catch (error) {
    drawSide()
    found('p', 'moved').textContent = error instanceof Trouble ? error.message : say.failed
  }
  control.disabled = false
  control.focus()
}

const start = () => {
  startClock(move)
  for (const one of found('nav', 'rooms').querySelectorAll('button'))
    one.addEventListener('click', () => {
      openSide(false)
      enter(one.dataset.room === 'direct' ? 'direct' : 'channel')
    })
  found('button', 'menu').addEventListener('click', () => openSide(!document.body.classList.contains('side-open')))
  const closed = found('input', 'closed')
  closed.addEventListener('change', () =>
    alter(
      closed,
      () => change({ person: me, directOpen: !closed.checked }),
      closed.checked ? say.nowClosed : say.nowOpen,
    ),
  )
  const install = found('button', 'installed')
  install.addEventListener('click', () =>
    alter(install, () => change({ installed: !installed }), installed ? say.gone : say.back),
  )
  document.addEventListener('visibilitychange', () => {
    readRoom()
    drawSide()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !document.body.classList.contains('side-open')) return
    openSide(false)
    found('button', 'menu').focus()
  })
  listen(
    (news) => {
      switch (news.kind) {
        case 'hello':
          readState().then(takeState, sayTrouble)
          return
        case 'message':
          take(news.message)
          drawSide()
          return
        case 'clock':
          showClock(news.now)
          return
        case 'people':
          people = news.people
          installed = news.installed
          drawSide()
          return
        default:
          // A page that is older than the server leaves what it does not know.
          return /** @satisfies {never} */ (news)
      }
    },
    () => warn(say.lost),
  )
}

start()
