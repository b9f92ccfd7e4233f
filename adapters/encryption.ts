import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { Installations, Log, StoredInstallations } from '../src/core/ports.ts'

/** 32 bytes each, at least one. The first encrypts, all decrypt. */
export type Keys = readonly Buffer[]

/** A word that was encrypted under a key that is no longer there, was changed, or belongs to somebody else. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}

const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Tells keys apart without telling anything of them. */
const nameOf = (key: Buffer): string =>
  createHash('sha256').update('askwell key ').update(key).digest('hex').slice(0, 12)

/** AES-256-GCM, as `name of the key:nonce, tag and secret`. It can be read again only with the same `owner`. */
export const encrypt = ([key]: Keys, words: string, owner: string): string => {
  if (!key) throw new Error('no key to encrypt with')
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(owner))
  const secret = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return `${nameOf(key)}:${Buffer.concat([nonce, cipher.getAuthTag(), secret]).toString('base64')}`
}

/** Throws `Unreadable`, which says nothing of the words. */
export const decrypt = (keys: Keys, encrypted: string, owner: string): string => {
  const [name, sealed = ''] = encrypted.split(':')
  const key = keys.find((one) => nameOf(one) === name)
  if (!key) throw new Unreadable('encrypted under a key that is not in ENCRYPTION_KEY')
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Unreadable('too short')
  const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)]
  try {
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(owner)).setAuthTag(tag)
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    throw new Unreadable('changed, or not of this owner')
  }
}

const ownerOf = (platform: string, place: string): string => `installation ${platform} ${place}`

/** Installations whose data is encrypted before it is stored, each for its own place only. */
export const encrypted = (installations: Installations, keys: Keys): Installations => {
  return {
    save: ({ data, ...installation }) => {
      const owner = ownerOf(installation.platform, installation.place)
      return installations.save({ ...installation, data: encrypt(keys, data, owner) })
    },
    find: async (platform, place) => {
      const data = await installations.find(platform, place)
      return data === undefined ? undefined : decrypt(keys, data, ownerOf(platform, place))
    },
    remove: installations.remove,
  }
}

/** Moves every installation to the first key; once it is told that all are, the other keys can go. Rejects where the database does. */
export const moveToFirstKey = async (installations: StoredInstallations, keys: Keys, log: Log): Promise<void> => {
  const [first] = keys
  if (!first) throw new Error('no key to encrypt with')
  let moved = 0
  let unreadable = 0
  for (const { platform, place, data } of await installations.all()) {
    if (data.startsWith(`${nameOf(first)}:`)) continue
    try {
      const owner = ownerOf(platform, place)
      if (await installations.replace(platform, place, data, encrypt(keys, decrypt(keys, data, owner), owner)))
        moved += 1
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      unreadable += 1
      log.error(
        { platform, place, err: error },
        'an installation can not be read with any key: it has to be installed again',
      )
    }
  }
  log.info({ moved, unreadable }, 'every installation that can be read is encrypted with the first key')
}
