import { generateKeyPairSync, sign } from 'node:crypto'
import { withPatience } from '../patience.ts'
import { answerInteraction } from './callbacks.ts'
import { Refusal } from './refusal.ts'
import { FIRST_ANSWER, type StoredInteraction, type World } from './world.ts'

/**
 * Interactions that Discord sends to the application over HTTP in place of the gateway:
 * https://docs.discord.com/developers/interactions/overview#configuring-an-interactions-endpoint-url
 */
export type Outgoing = {
  /** The application's public key, as its page in the Developer Portal shows it. */
  publicKey: string
  /** The headers of a body that is Discord's. */
  signed: (body: string) => Record<string, string>
  /** Sends one, and does what the response says. */
  send: (url: string, payload: object, interaction: StoredInteraction) => Promise<void>
}

export const outgoingOf = (world: World, refused: (route: string, refusal: Refusal) => void): Outgoing => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')

  const signed = (body: string) => {
    const timestamp = String(Math.floor(world.now() / 1000))
    return {
      'content-type': 'application/json',
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
      'x-signature-timestamp': timestamp,
    }
  }

  const send: Outgoing['send'] = async (url, payload, interaction) => {
    const body = JSON.stringify(payload)
    try {
      const request = { method: 'POST', headers: signed(body), body }
      const response = await withPatience(FIRST_ANSWER, (signal) => fetch(url, { ...request, signal }))
      // Answered by the callback: https://docs.discord.com/developers/interactions/receiving-and-responding
      if (response.status === 202 || response.status === 204) return
      if (response.status !== 200) throw new Refusal(response.status, 0, `the endpoint answered ${response.status}`)
      if (!response.headers.get('content-type')?.startsWith('application/json'))
        throw new Refusal(400, 0, 'the endpoint answered with something that is no JSON')
      answerInteraction(world, interaction.id, interaction.token, {
        body: await response.json(),
        files: [],
      } as unknown as Parameters<typeof answerInteraction>[3])
    } catch (error) {
      refused('endpoint', error instanceof Refusal ? error : new Refusal(400, 0, String(error)))
    }
  }

  return { publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'), signed, send }
}
