import type { Log } from '../../src/core/ports.ts'
import { saying } from './loading.ts'
import { teamOf } from './parse.ts'
import { inBody, type Payload } from './payload.ts'
import type { Answer } from './receiver.ts'
import { postTo } from './response-url.ts'
import { factsOf } from './trouble.ts'
import type { Web } from './web.ts'
import { slackWordsFor, toAnyone } from './words.ts'

/** Says a sentence to whoever waits for an answer, where nothing more is done. Never rejects. */
export type TurnAway = (payload: Payload, sentence: string, answer: Answer) => Promise<void>

/** Sentences on their way at the same time that the body has no room for. */
const MOST = 1000

/**
 * In the body of the answer where there is room, else where Slack lets the bot answer a press or a shortcut: at the response url, or,
 * on the Home tab and for a global shortcut, which have none, in a window.
 */
export const makeTurnAway = ({ answers, token: tokenOf }: Pick<Web, 'answers' | 'token'>, log: Log): TurnAway => {
  let underWay = 0

  const elsewhere = async (payload: Payload, sentence: string): Promise<void> => {
    if (typeof payload.response_url === 'string') {
      const said = { response_type: 'ephemeral', replace_original: false, text: sentence }
      const status = await postTo(payload.response_url, said)
      if (status !== 200) log.warn({ status }, 'Slack took no answer at the response url')
      return
    }
    if (typeof payload.trigger_id !== 'string') return
    try {
      const token = await tokenOf(teamOf(payload))
      if (token) {
        const view = saying(
          slackWordsFor().name,
          sentence,
          toAnyone(({ close }) => close, ' · '),
        )
        await answers.views.open({ token, trigger_id: payload.trigger_id, view })
      }
    } catch (error) {
      log.warn(factsOf(error), 'a window could not be opened on Slack')
    }
  }

  return async (payload, sentence, answer) => {
    const body = inBody(payload, sentence)
    answer(body)
    if (body !== undefined) return
    if (underWay >= MOST) return log.error({ underWay }, 'somebody who waits on Slack was told nothing')
    underWay += 1
    await elsewhere(payload, sentence)
    underWay -= 1
  }
}
