import { describe, expect, it } from 'vitest'
import { findZone, zonesLike } from '../../src/core/zone.ts'

const NOW = Date.UTC(2026, 11, 1, 12)

describe('zones for what is typed so far', () => {
  it.each([
    ['chi', 'America/Chicago'],
    ['New Y', 'America/New_York'],
    ['cent', 'America/Chicago'],
    ['sao pau', 'America/Sao_Paulo'],
    ['MADRID', 'Europe/Madrid'],
    ['gmt+9', 'Asia/Tokyo'],
    ['UTC-6', 'America/Chicago'],
    ['+5:30', 'Asia/Calcutta'],
    ['europe/ber', 'Europe/Berlin'],
  ])('%s: %s is among the first', (typed, zone) => {
    expect(zonesLike(typed, NOW)).toContain(zone)
  })

  it('has whom it names first, never more than are asked for, and nothing for nonsense', () => {
    expect(zonesLike('Berlin', NOW)[0]).toBe('Europe/Berlin')
    expect(zonesLike('', NOW)).toHaveLength(25)
    expect(zonesLike('a', NOW, 7)).toHaveLength(7)
    expect(new Set(zonesLike('', NOW)).size).toBe(25)
    for (const typed of ['xyzzy', '<@1>', '+99', '(', '\\', '%']) expect(zonesLike(typed, NOW)).toEqual([])
  })

  it('offers only what is understood when it is sent', () => {
    for (const typed of ['a', 'gmt+2', 'pacific', 'argentina'])
      for (const zone of zonesLike(typed, NOW)) expect(findZone(zone)).toBeDefined()
  })
})
