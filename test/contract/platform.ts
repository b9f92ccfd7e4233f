import { describe, test } from 'vitest'
import type { Driver } from './driver.ts'
import { eventKinds } from './platform/event-kinds.ts'
import { fieldKinds } from './platform/field-kinds.ts'
import { replyKinds } from './platform/reply-kinds.ts'
import { type Case, stageOf } from './platform/stage.ts'
import { comingAndGoing, messages, trouble } from './platform/trouble.ts'
import { uncertain } from './platform/uncertain.ts'
import { userWords } from './platform/user-words.ts'
import { viewKinds } from './platform/view-kinds.ts'

const kinds: Record<string, Case> = { ...eventKinds, ...replyKinds, ...viewKinds, ...fieldKinds }

/**
 * What every platform does in its own manner: people act, a scripted dispatch answers, and what they see is looked at.
 * `makeDriver` is called three times, and each driver is started once.
 */
export const platformContract = (makeDriver: () => Driver): void => {
  describe('platform contract', () => {
    const stage = stageOf(makeDriver)
    describe('every kind has its case', () => {
      for (const [kind, { says, run }] of Object.entries(kinds)) test(`${kind} ${says}`, () => run(stage))
    })
    userWords(stage)
    trouble(stage)
    messages(stage)
  })

  describe('platform contract: what nobody knows about', () => uncertain(stageOf(makeDriver)))
  describe('platform contract: coming and going', () => comingAndGoing(stageOf(makeDriver)))
}
