import { describe, expect, it } from 'vitest'
import { settings } from '../../src/flows/settings/index.ts'
import { talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const HOURS = { days: [1, 3], from: 10, to: 18 }

describe('the settings', () => {
  it('say when reminders may come, and what comes all the same', () => {
    const { here } = shown(decide(settings, 'open', {}).reply)
    expect(here).toContain('Reminders may come: Mon to Fri, 9 am to 7 pm')
    expect(here).toContain('A few things come at any hour')
    expect(here).toContain('[Hours] [Time zone] [Pause] [Fewer reminders]')
  })

  it('say that they are paused and fewer, with the way back', () => {
    const by = member({ preference: { pausedUntil: NOW + 86_400_000, fewer: true, allowedHours: HOURS } })
    const { here } = shown(decide(settings, 'open', { by }).reply)
    expect(here).toContain('Mon, Wed, 10 am to 6 pm')
    expect(here).toContain('Paused until 4:00 pm tomorrow')
    expect(here).toContain('[Resume now] [All reminders]')
  })
})

describe('the language', () => {
  it('is said, with a button for the other in its own words', () => {
    const { here } = shown(decide(settings, 'open', {}).reply)
    expect(here).toContain('Language · Idioma: English\n[En español]')
    const by = member({ language: 'es' })
    const spanish = shown(decide(settings, 'open', { by }).reply)
    expect(spanish.here).toContain('Idioma · Language: español\n[In English]')
  })

  it('is kept, and told in itself with the way back', () => {
    const { changes, reply } = decide(settings, 'language', { id: 'es' })
    expect(changes).toEqual([{ do: 'setLanguage', language: 'es' }])
    expect(shown(reply).here).toContain('desde ahora te hablo en español')
    expect(shown(reply).here).toContain('[In English]')
  })

  it('can be chosen before anything else, and the first screen comes again in it', () => {
    const { welcomedAt: _, ...by } = member()
    const { reply } = decide(settings, 'language', { id: 'es', by })
    expect(shown(reply).here).toMatch(/^Hola, soy Askwell\n.*\[Empezar\] .*\[In English\]/s)
  })

  it('stays as it is where we do not speak the one that is asked for', () => {
    const { changes, reply } = decide(settings, 'language', { id: 'fr' })
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain('Language · Idioma: English')
  })
})

describe('own hours', () => {
  it('are kept beside what else was set', () => {
    const by = member({ preference: { fewer: true } })
    const values = { days: ['1', '3'], from: '10', to: '18' }
    const { changes, reply } = decide(settings, 'hours-save', { by }, undefined, values)
    expect(changes).toEqual([{ do: 'setPreference', preference: { fewer: true, allowedHours: HOURS } }])
    expect(shown(reply).here).toContain('Mon, Wed, 10 am to 6 pm')
  })

  it.each([
    ['end before they begin', { days: ['1'], from: '18', to: '9' }, { to: 'ends-first' }],
    ['are on no day', { days: [], from: '9', to: '18' }, { days: 'choose' }],
  ])('that %s change nothing, and the form says where', (_, values, wrong) => {
    const { changes, problems } = decide(settings, 'hours-save', {}, undefined, values)
    expect([changes, problems]).toEqual([undefined, wrong])
  })
})

describe('a pause', () => {
  const NONE = { dated: [], due: [] }

  it.each([
    ['tomorrow', '2026-12-03T15:00:00Z'],
    ['monday', '2026-12-07T15:00:00Z'],
    ['weeks', '2026-12-16T15:00:00Z'],
  ])('until %s ends at nine in the morning', (choice, until) => {
    const { changes, reply } = decide(settings, 'pause-until', { id: choice }, NONE)
    expect(changes).toEqual([{ do: 'setPreference', preference: { pausedUntil: Date.parse(until) } }])
    expect(shown(reply).here).toContain('[Resume now]')
  })

  it.each(['4 January', '2027-01-04'])('until %s ends on that morning', (until) => {
    const { changes } = decide(settings, 'pause-save', {}, NONE, { until })
    expect(changes).toEqual([{ do: 'setPreference', preference: { pausedUntil: Date.parse('2027-01-04T15:00:00Z') } }])
  })

  it('names the talks that are in it, and no others', () => {
    const at = (iso: string) => talk({ startsAt: Date.parse(iso) })
    const said = (...dated: ReturnType<typeof talk>[]) =>
      shown(decide(settings, 'pause-until', { id: 'monday' }, { ...NONE, dated }).reply).here
    expect(said(at('2026-12-04T21:00:00Z'))).toContain(
      'Your talk with Ada Lovelace is in that time: Fri 4 Dec, 3:00 pm',
    )
    for (const open of [at('2026-12-08T21:00:00Z'), at('2026-12-02T21:00:00Z'), talk()])
      expect(said(open)).not.toContain('Your talk with')
  })

  it('names the thank-yous that are due in it, and none that is late or due after it', () => {
    const held = (hours: number) => talk({ outcome: 'held', endedAt: NOW - hours * 3_600_000 })
    const said = (choice: string, due: ReturnType<typeof talk>) =>
      shown(decide(settings, 'pause-until', { id: choice }, { ...NONE, due: [due] }).reply).here
    expect(said('monday', held(2))).toContain('Your thank-you to Ada Lovelace is due by 2:00 pm tomorrow')
    expect(said('tomorrow', held(2))).not.toContain('thank-you')
    expect(said('monday', held(30))).not.toContain('thank-you')
  })

  it('is over with a press, and leaves the rest as it was set', () => {
    const by = member({ preference: { pausedUntil: NOW + 1, allowedHours: HOURS } })
    const { changes } = decide(settings, 'resume', { by })
    expect(JSON.parse(JSON.stringify(changes))).toEqual([{ do: 'setPreference', preference: { allowedHours: HOURS } }])
  })
})

describe('fewer', () => {
  it('is set and taken back, and going on changes nothing', () => {
    expect(decide(settings, 'fewer', {}).changes).toEqual([{ do: 'setPreference', preference: { fewer: true } }])
    const by = member({ preference: { fewer: true } })
    expect(JSON.parse(JSON.stringify(decide(settings, 'all', { by }).changes))).toEqual([
      { do: 'setPreference', preference: {} },
    ])
    expect(decide(settings, 'go-on', {}).changes).toBeUndefined()
  })
})
