import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decrypt, encrypt, encrypted, Unreadable } from '../../adapters/encryption.ts'
import type { Installation } from '../../src/core/ports.ts'

const [old, current, other] = [randomBytes(32), randomBytes(32), randomBytes(32)]
const TOKEN = 'xoxb-very-secret-ñ'

describe('what is encrypted', () => {
  it('is read again by the same owner, holds nothing in clear, and never looks the same', () => {
    const sealed = encrypt([current], TOKEN, 'T1')
    expect(decrypt([current], sealed, 'T1')).toBe(TOKEN)
    expect(sealed).not.toContain('xoxb')
    expect(Buffer.from(sealed.split(':')[1] ?? '', 'base64').toString()).not.toContain('xoxb')
    expect(encrypt([current], TOKEN, 'T1')).not.toBe(sealed)
  })

  it('is not read under another key, by another owner, or once it was changed', () => {
    const sealed = encrypt([current], TOKEN, 'T1')
    const refused = (read: () => unknown) => {
      expect(read).toThrow(Unreadable)
      expect(read).not.toThrow(/xoxb|T1|T2/)
    }
    refused(() => decrypt([other], sealed, 'T1'))
    refused(() => decrypt([current], sealed, 'T2'))
    refused(() => decrypt([current], '', 'T1'))
    refused(() => decrypt([current], sealed.slice(0, 20), 'T1'))
    const [name = '', secret = ''] = sealed.split(':')
    const bytes = Buffer.from(secret, 'base64')
    for (const at of [0, 12, 28, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      refused(() => decrypt([current], `${name}:${changed.toString('base64')}`, 'T1'))
    }
    // The name of another key does not make it readable under that one.
    const [otherName = ''] = encrypt([other], '', 'T1').split(':')
    refused(() => decrypt([current, other], `${otherName}:${secret}`, 'T1'))
  })

  it('stays readable when a new key is put in front, and is written with the new one from then on', () => {
    const before = encrypt([old], TOKEN, 'T1')
    expect(decrypt([current, old], before, 'T1')).toBe(TOKEN)
    const after = encrypt([current, old], TOKEN, 'T1')
    expect(decrypt([current], after, 'T1')).toBe(TOKEN)
    expect(() => decrypt([old], after, 'T1')).toThrow(Unreadable)
  })
})

describe('installations', () => {
  it('are stored only encrypted, each for its own place', async () => {
    const rows = new Map<string, Installation>()
    const sealed = encrypted(
      {
        save: async (installation) => void rows.set(installation.place, installation),
        find: async (_, place) => rows.get(place)?.data,
        remove: async (_, place) => rows.delete(place),
      },
      [current],
    )
    await sealed.save({ platform: 'slack', place: 'T1', data: TOKEN, by: 'U1', at: 1 })
    expect(rows.get('T1')).toMatchObject({ place: 'T1', by: 'U1', at: 1 })
    expect(JSON.stringify([...rows])).not.toContain('xoxb')
    expect(await sealed.find('slack', 'T1')).toBe(TOKEN)
    expect(await sealed.find('slack', 'T2')).toBeUndefined()
    rows.set('T2', { ...(rows.get('T1') as Installation), place: 'T2' })
    await expect(sealed.find('slack', 'T2')).rejects.toThrow(Unreadable)
    expect(await sealed.remove('slack', 'T1', 1)).toBe(true)
    expect(await sealed.find('slack', 'T1')).toBeUndefined()
  })
})
