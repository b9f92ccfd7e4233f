import { describe, expect, it } from 'vitest'
import { profile } from '../../src/flows/profile/index.ts'
import { welcome } from '../../src/flows/welcome/index.ts'
import { decide, member, NOW, shown } from './asked.ts'

const newcomer = member({ welcomedAt: undefined, profile: undefined })

describe('the first command ever', () => {
  it('shows one screen, sends a test message, and keeps what was asked for', () => {
    const { changes, reply } = decide(welcome, 'start', { by: newcomer, id: 'prep', words: 'Ada Lovelace' })
    expect(changes).toEqual([{ do: 'waitForWelcome', flow: 'prep', words: 'Ada Lovelace' }])
    const { here, direct, closed } = shown(reply)
    expect(here).toContain('What I keep:')
    expect(here).toContain('Who sees it:')
    expect(here).toContain("America/Chicago, where it's 4:00 pm now.")
    expect(here).toContain('[Start]')
    expect(direct).toEqual([expect.stringContaining('test message')])
    expect(closed).toContain('allow direct messages')
  })

  it('asks for the time zone where the platform did not tell it', () => {
    const { here } = shown(decide(welcome, 'start', { by: { ...newcomer, zone: undefined } }).reply)
    expect(here).toContain('[Set my time zone]')
    expect(here).not.toContain('[Start]')
  })

  it('in a Home sends no test message each time it is looked at', () => {
    const { reply, changes } = decide(welcome, 'home', { by: newcomer })
    expect(changes).toBeUndefined()
    expect(shown(reply)).toEqual({ here: expect.stringContaining('What I keep:') })
  })

  it('goes on with what was asked for, nothing retyped', () => {
    const by = { ...newcomer, waiting: { flow: 'prep', words: 'Ada Lovelace' } }
    expect(decide(welcome, 'go', { by })).toEqual({
      changes: [{ do: 'welcome', at: NOW }],
      next: 'prep.start.',
      words: 'Ada Lovelace',
    })
  })
})

describe('the time zone', () => {
  it.each([
    ['Chicago', 'America/Chicago'],
    ['new york', 'America/New_York'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Pacific time', 'America/Los_Angeles'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Kathmandu', 'Asia/Kathmandu'],
    ['Berlin, Germany', 'Europe/Berlin'],
  ])('"%s" is %s', (typed, zone) => {
    expect(decide(welcome, 'zone-save', { by: newcomer }, undefined, { zone: typed }).changes).toEqual([
      { do: 'setZone', zone },
    ])
  })

  it('is said back on the first screen, to be confirmed or changed', () => {
    const { reply } = decide(welcome, 'zone-save', { by: newcomer }, undefined, { zone: 'Tokyo' })
    expect(shown(reply).here).toContain("Asia/Tokyo, where it's 7:00 am now.")
    expect(shown(reply).here).toContain('[Start] [Change time zone]')
  })
})

describe('/ii zone', () => {
  const said = (words: string, by = member()) => decide(welcome, 'zone-said', { by, words })
  it('sets the zone of the place after it', () => {
    const { changes, reply } = said('tokyo')
    expect(changes).toEqual([{ do: 'setZone', zone: 'Asia/Tokyo' }])
    expect(shown(reply).here).toContain("it's 7:00 am for you now (Asia/Tokyo)")
  })
  it('alone says which it is, and how to change it', () => {
    const { changes, reply } = said('')
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain("America/Chicago, where it's 4:00 pm now.")
    expect(shown(reply).here).toContain('/ii zone')
  })
  it('that names no place changes nothing and says what would', () => {
    const { changes, reply } = said('the moon')
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain('I don\'t know a time zone for "the moon"')
    expect(shown(said('Chicgo').reply).here).toContain('[America/Chicago]')
    expect(decide(welcome, 'zone-said', { id: 'America/Chicago' }).changes).toEqual([
      { do: 'setZone', zone: 'America/Chicago' },
    ])
  })

  const nowhere = { ...newcomer, zone: undefined }
  const first = (by: typeof nowhere, words: string) => decide(welcome, 'start', { by, id: 'home', words })
  it('on the first screen shows it with the zone, and what was asked for before goes on waiting', () => {
    const { changes, reply } = first({ ...nowhere, waiting: { flow: 'log', words: 'Ada' } }, 'zone Chicago')
    expect(changes).toEqual([{ do: 'setZone', zone: 'America/Chicago' }])
    expect(shown(reply).here).toContain('[Start]')
    expect(shown(reply).direct).toBeUndefined()
  })
  it('as the very first command shows the first screen, with the zone', () => {
    const { changes, reply } = first(nowhere, 'zone Chicago')
    expect(changes).toEqual([
      { do: 'setZone', zone: 'America/Chicago' },
      { do: 'waitForWelcome', flow: 'home', words: '' },
    ])
    expect(shown(reply).here).toContain('What I keep:')
    expect(shown(reply).here).toContain('[Start]')
  })
  it('that names no place asks again', () => {
    expect(shown(first(nowhere, 'zone nowhere').reply).here).toContain('[Set my time zone]')
  })
})

describe('the profile', () => {
  const VALUES = { name: 'Maya Okafor', school: 'Riverside', stage: 'middle', field: 'Statistics', interests: '' }
  it('goes on with the draft that needed it', () => {
    expect(decide(profile, 'save', { id: 'thanks.draft.talk-1' }, undefined, VALUES)).toEqual({
      changes: [{ do: 'saveProfile', profile: VALUES }],
      next: 'thanks.draft.talk-1',
    })
  })
  it('changed by itself says that it is saved', () => {
    expect(shown(decide(profile, 'save', {}, undefined, VALUES).reply).here).toContain('Saved')
  })
})
