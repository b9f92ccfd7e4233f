import { createPublicKey, verify } from 'node:crypto'

/** What precedes the 32 bytes of an Ed25519 key in its DER form: https://www.rfc-editor.org/rfc/rfc8410#section-4 */
const DER = Buffer.from('302a300506032b6570032100', 'hex')

/** Whether a request is Discord's: https://docs.discord.com/developers/interactions/overview#validating-security-request-headers */
export type Verify = (request: { signature: string; timestamp: string; body: Buffer }) => boolean

/** `publicKey` is the application's, in hexadecimal. */
export const makeVerify = (publicKey: string): Verify => {
  const key = createPublicKey({ key: Buffer.concat([DER, Buffer.from(publicKey, 'hex')]), format: 'der', type: 'spki' })
  return ({ signature, timestamp, body }) =>
    /^[\da-f]{128}$/i.test(signature) &&
    verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'))
}
