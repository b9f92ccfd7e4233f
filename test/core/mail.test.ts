import { describe, expect, it } from 'vitest'
import { addressIn, mailto } from '../../src/core/mail.ts'

describe('an address in what was typed', () => {
  it.each([
    ['ada@engine.example', 'ada@engine.example'],
    ['Room 4, <Ada.L+work@mail.engine.co.uk>; 555', 'Ada.L+work@mail.engine.co.uk'],
    ['555 0134', undefined],
    ['@ada on the network', undefined],
    ['ada at engine.example', undefined],
    [`${'a'.repeat(100_000)}@`, undefined],
    [`${'a@'.repeat(50_000)}`, undefined],
  ])('%.40s', (words, found) => expect(addressIn(words)).toBe(found))
})

describe('a mail link', () => {
  const to = 'ada@engine.example'

  it('holds subject and body, whatever is in them', () => {
    const subject = 'Q & A? 100 % <b>'
    const body = 'Hi *Ada*,\n\n"thanks" <!channel> |)] é 😀\nMaya'
    const url = mailto({ to, subject, body })
    expect(url).toMatch(/^mailto:ada@engine\.example\?[\w.%=&-]+$/)
    const query = new URLSearchParams(url.split('?')[1])
    expect(query.get('subject')).toBe(subject)
    expect(query.get('body')).toBe(body.replaceAll('\n', '\r\n'))
  })

  it('that would be too long leaves out the body, then the subject', () => {
    expect(mailto({ to, subject: 'Hi', body: '漢'.repeat(1800) })).toBe('mailto:ada@engine.example?subject=Hi')
    for (const [subject, body] of [
      ['漢'.repeat(1800), ''],
      ['', '漢'.repeat(1800)],
      ['', ''],
    ] as const)
      expect(mailto({ to, subject, body })).toBe('mailto:ada@engine.example')
  })

  it('takes half a character', () => {
    expect(mailto({ to, subject: '', body: 'a\ud83d' })).toBe('mailto:ada@engine.example?body=a')
  })
})
