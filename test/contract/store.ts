import { afterAll, beforeAll, describe } from 'vitest'
import type { Store } from '../../src/runtime/store.ts'
import { arriving } from './store/arriving.ts'
import { claiming } from './store/claiming.ts'
import { content } from './store/content.ts'
import { counselling } from './store/counselling.ts'
import { counting } from './store/counting.ts'
import { forgetting } from './store/forgetting.ts'
import { installing } from './store/installing.ts'
import { planning } from './store/planning.ts'
import { policies } from './store/policies.ts'
import { reading } from './store/reading.ts'
import { makeStage } from './store/stage.ts'
import { turns } from './store/turns.ts'
import { writing } from './store/writing.ts'

/** What every store does. `open` opens a new, empty one, and tells of each query. */
export const storeContract = (name: string, open: (onQuery: (sql: string) => void) => Promise<Store>): void => {
  describe(`the store on ${name}`, () => {
    let store: Store | undefined
    const queries: string[] = []
    beforeAll(async () => {
      store = await open((sql) => queries.push(sql))
    })
    afterAll(() => store?.close())

    const stage = makeStage(() => {
      if (!store) throw new Error('the store is not open')
      return store
    }, queries)
    for (const part of [
      arriving,
      writing,
      planning,
      reading,
      claiming,
      counting,
      turns,
      installing,
      counselling,
      forgetting,
      policies,
      content,
    ])
      part(stage)
  })
}
