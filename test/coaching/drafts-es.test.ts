import { describe, expect, it } from 'vitest'
import { CHECKLIST, type ItemId } from '../../src/coaching/checklist.ts'
import { DRAFT, type DraftSlots, missingFrom, REQUESTS } from '../../src/coaching/drafts.ts'
import { closedness } from '../../src/coaching/open/index.ts'
import { PRACTICES, type PracticeId } from '../../src/coaching/practices.ts'
import { QUESTIONS } from '../../src/coaching/questions.ts'
import { countWords, spokenFit, spokenSeconds } from '../../src/coaching/spoken.ts'
import { wordsOf } from '../../src/core/text.ts'
import { DAY, HOUR } from '../../src/core/time.ts'
import { DRAFTS, FOUND } from '../../src/interviews/drafts.ts'
import { FORMATS } from '../../src/interviews/interview.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { STAGES } from '../../src/people/member.ts'
import { DEFAULT_POLICY } from '../../src/people/policy.ts'

const say = wordsFor('es')
const { written } = say.drafts
/** Thursday 26 November 2026, 9:00 in Chicago. */
const NOW = Date.parse('2026-11-26T15:00:00Z')

const talk: DraftSlots = {
  contact: {
    name: 'Ada Lovelace',
    occupation: 'Analista de datos',
    organisation: 'Engine Works',
    referredBy: 'Grace Hopper',
  },
  aim: 'saber si de verdad programan todos los días',
  minutes: 30,
  format: 'video',
  profile: {
    name: 'Sam Reyes',
    school: 'State College',
    stage: 'middle',
    field: 'Historia',
    interests: 'mapas, autobuses',
    phone: '555 0134',
  },
  startsAt: NOW + 2 * DAY,
  askedAt: NOW - 6 * DAY,
  learned: 'los jueves trabajan en pareja\nPrimero SQL. Después Python',
  suggestions: [{ id: 's', words: 'tomar el curso de estadística antes del viernes', doneAt: NOW }],
  referrals: [
    { id: 'r', name: 'Ben Ito', mayBeNamed: true },
    { id: 'q', name: 'Ida Rhodes', mayBeNamed: true },
  ],
  left: ['¿Cómo es una mala semana?'],
  slots: { windows: [NOW + 5 * DAY, NOW + 6 * DAY + HOUR], paid: false, news: 'Aprobé el examen de estadística' },
  decision: { words: 'Quiero ser analista de datos', at: NOW },
  job: { words: 'analista de datos en Engine Works', starts: 'en enero', at: NOW },
  zone: 'America/Chicago',
  now: NOW,
}

const bare: DraftSlots = {
  ...talk,
  contact: { name: 'Ada Lovelace', occupation: '', organisation: '', referredBy: 'Grace Hopper' },
  profile: { ...talk.profile, school: '', field: '', interests: '', phone: '' },
  aim: '',
  left: [],
  suggestions: [],
  referrals: [],
  slots: {},
}

const HARD = [
  'palabra '.repeat(600),
  'x'.repeat(3000),
  '😀'.repeat(1500),
  '...,,;;',
  'uno\ndos\r\n\r\ntres',
  '“hola” "tú"',
]
const filledWith = (typed: string): DraftSlots => ({
  ...talk,
  contact: { name: typed, occupation: typed, organisation: typed, referredBy: typed },
  aim: typed,
  profile: { ...talk.profile, name: typed, school: typed, field: typed, interests: typed, phone: typed },
  learned: typed,
  suggestions: Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, words: typed, doneAt: NOW })),
  referrals: Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, name: typed, mayBeNamed: false })),
  slots: { ...talk.slots, news: typed },
  decision: { words: typed, at: NOW },
  job: { words: typed, starts: typed, at: NOW },
})

const whole = (draft: string): void => {
  expect(draft.length).toBeLessThanOrEqual(1800)
  expect(draft).toBe(draft.trim())
  expect(draft).not.toMatch(/undefined|null|NaN| {2}|\n{3}| \n|\n | [,.;:!?](\s|$)|,,|\.\.$|“”|: ?\.$|[[\]]/m)
}

describe.each(DRAFTS)('the draft %s in Spanish', (draft) => {
  const write = written[draft]

  it('is whole for every stage and format, with all that is known and with little', () => {
    for (const stage of STAGES)
      for (const format of FORMATS)
        for (const slots of [talk, bare]) whole(write({ ...slots, format, profile: { ...slots.profile, stage } }))
  })

  it.each(HARD)('stays short with %j in every slot', (typed) => {
    const words = write(filledWith(typed))
    expect(words.length).toBeLessThanOrEqual(1800)
    expect(words).not.toMatch(/undefined| {2}|\n{3}|[\ud800-\udbff](?![\udc00-\udfff])/u)
  })

  it('speaks to a stranger as usted, and has no English in it', () => {
    const words = write(talk)
    expect(words).not.toMatch(/(?<!\p{L})(tú|tu|tus|te|ti|contigo)(?!\p{L})/iu)
    expect(words).not.toMatch(/\b(the|and|you|your|with|hello|thank)\b/i)
  })

  it('is asked for what it needs before it is written', () => {
    expect(missingFrom(draft, talk)).toEqual([])
    expect(DRAFT[draft].practices.length).toBeGreaterThan(0)
  })
})

it.each(DRAFTS)('greets with a colon only where nothing follows in the line: %s', (id) =>
  expect(written[id](talk)).not.toMatch(/Hola[^.\n]*: \S/),
)

describe('a request in Spanish', () => {
  it.each(REQUESTS)('%s says who, who sent them, what for, how long, and that it is no job', (draft) => {
    const words = written[draft](talk)
    for (const said of [
      'Ada Lovelace',
      'Sam Reyes',
      'Historia',
      'State College',
      'Grace Hopper',
      'Analista de datos',
      '30 minutos',
    ])
      expect(words).toContain(said)
    expect(words).toMatch(/aprender,? (?:y )?no (?:para )?pedir trabajo/)
  })

  it.each(['Enfermera', 'medicina', 'Trabajo social', 'trabaja en un banco', 'Maestra en Lincoln High'])(
    'names a job, a field or what they do as it was typed: "%s"',
    (occupation) => {
      const words = written['request-email']({ ...talk, contact: { ...talk.contact, occupation } })
      expect(words).toContain(
        `Me da curiosidad esta profesión: ${occupation}. Me encantaría que usted me contara cómo es de verdad su trabajo en Engine Works.`,
      )
    },
  )

  it('has a subject as an e-mail, which is read back', () => {
    const words = written['request-email'](talk)
    expect(words).toMatch(/^Asunto: ¿30 minutos para preguntarle por su trabajo\?\n\nHola, Ada/)
    expect(say.drafts.SUBJECT.exec(words)?.[1]).toBe('¿30 minutos para preguntarle por su trabajo?')
  })

  it.each(FOUND)('where nobody gave the name says how it was found: %s', (found) => {
    const words = written['request-email']({ ...talk, contact: { ...talk.contact, referredBy: '', found } })
    expect(words).toMatch(/Encontré su|Ya nos conocemos/)
    expect(words).not.toContain('me dio su nombre')
  })

  it('offers times in Spanish, in both zones where theirs is another', () => {
    expect(written['request-email'](talk)).toContain(
      'Yo podría el martes 1 de diciembre a las 9:00 (CST). O el miércoles 2 de diciembre a las 10:00 (CST).',
    )
    const far = { ...talk, contact: { ...talk.contact, zone: 'Asia/Tokyo' } }
    expect(written['request-email'](far)).toContain('a las 9:00 CST (miércoles 0:00 GMT+9 para usted)')
  })
})

it.each([
  ['mi tío Ben', 'Mi tío Ben me dio su nombre.', 'Hola, Ben:'],
  ['Mi Tío Ben', 'Mi Tío Ben me dio su nombre.', 'Hola, Ben:'],
  ['Mi vecina', 'Mi vecina me dio su nombre.', 'Hola:'],
  ['La Dra. Ruiz', 'La Dra. Ruiz me dio su nombre.', 'Hola, Dra. Ruiz:'],
  ['Mi Abuela', 'Mi Abuela me dio su nombre.', 'Hola:'],
  ['MI TÍO', 'MI TÍO me dio su nombre.', 'Hola:'],
  ['El Alcalde', 'El Alcalde me dio su nombre.', 'Hola:'],
  ['La Panadera de la esquina', 'La Panadera de la esquina me dio su nombre.', 'Hola:'],
  ['mi amiga Rosa del trabajo', 'Mi amiga Rosa del trabajo me dio su nombre.', 'Hola, Rosa:'],
  ['Rosa de la Cruz', 'Rosa de la Cruz me dio su nombre.', 'Hola, Rosa de la Cruz:'],
  // Names that begin like an article go on with a capital.
  ['Mi Tran', 'Mi Tran me dio su nombre.', 'Hola, Mi Tran:'],
  ['El Hadj Diallo', 'El Hadj Diallo me dio su nombre.', 'Hola, El Hadj Diallo:'],
  ['Un Kim', 'Un Kim me dio su nombre.', 'Hola, Un Kim:'],
  ['La Toya Jones', 'La Toya Jones me dio su nombre.', 'Hola, La Toya Jones:'],
])('greets whoever gave the name, and says who it was: %s', (referredBy, start, greeting) => {
  const by = { ...talk, contact: { ...talk.contact, referredBy } }
  expect(written['request-email'](by)).toContain(start)
  expect(written.report(by).startsWith(`${greeting}\n`)).toBe(true)
})

it('an opening takes one to two minutes to say, whatever is known', () => {
  for (const slots of [talk, bare, ...HARD.map(filledWith)])
    for (const stage of STAGES) {
      const seconds = spokenSeconds(written.opening({ ...slots, profile: { ...slots.profile, stage } }))
      expect([stage, spokenFit(seconds)]).toEqual([stage, 'fits'])
      expect(seconds).toBeLessThanOrEqual(100)
    }
})

it('a thank-you has 80 to 170 words, and says two names as Spanish does', () => {
  for (const slots of [talk, bare, ...HARD.map(filledWith)])
    for (const format of FORMATS) {
      const words = countWords(written.thanks({ ...slots, format }))
      expect(words).toBeGreaterThanOrEqual(80)
      expect(words).toBeLessThanOrEqual(170)
    }
  // `y` is `e` before the sound of another.
  expect(written.thanks(talk)).toContain('hablarme de Ben Ito e Ida Rhodes.')
  expect(written.thanks(talk)).toMatch(/\nSam Reyes$/)
  const referrals = [{ id: 'r', name: 'Sara Ruiz (urgencias), enfermera', mayBeNamed: true }]
  expect(written.thanks({ ...talk, referrals })).toContain('hablarme de Sara Ruiz.')
})

it('news of advice that was followed does not tell the student’s own deadline', () => {
  expect(written.news(talk)).toContain('“tomar el curso de estadística”')
})

it.each(Object.keys(PRACTICES) as PracticeId[])('says in two lines why %s, in Spanish', (id) => {
  const [reason = '', sources = '', ...rest] = wordsOf(
    say.practices.why(id, { name: 'Riverside', policy: DEFAULT_POLICY }),
    {
      zone: 'UTC',
      language: 'es',
      now: 0,
    },
  ).split('\n')
  expect(reason.length).toBeGreaterThan(30)
  expect(reason.length).toBeLessThanOrEqual(160)
  expect(rest).toEqual([])
  const named = {
    UCSB: 'UC Santa Barbara',
    UCLA: 'UCLA',
    UNM: 'Universidad de Nuevo México',
    Pitzer: 'Pitzer',
    CCC: 'California Career',
  }
  const by = Object.entries(named).filter(([, name]) => sources.includes(name))
  expect(by.map(([source]) => source).sort()).toEqual([...PRACTICES[id].by].sort())
})

it.each(QUESTIONS.map(({ id }) => id))('asks %s shortly and openly, as usted', (id) => {
  const words = say.questions.question(id)
  expect(words.length).toBeLessThanOrEqual(90)
  expect(words).toMatch(/¿[^?]+\?$/)
  expect(words).not.toMatch(/(?<!\p{L})(tú|tu|tus|te|ti)(?!\p{L})/iu)
  expect(closedness(words)).toBeUndefined()
})

it.each(Object.keys(CHECKLIST) as ItemId[])('the checklist item %s is short, whatever was typed', (id) => {
  for (const typed of ['Engine Works', 'x'.repeat(200)]) {
    const label = say.checklist.label(id, {
      contact: { name: typed, organisation: typed, occupation: typed },
      policy: { arriveEarly: 15, resume: 'case' as const },
    })
    expect(label.length).toBeLessThanOrEqual(60)
  }
})
