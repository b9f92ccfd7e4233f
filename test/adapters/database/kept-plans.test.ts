import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statementOf } from '../../../adapters/database/changes.ts'
import { Prisma, PrismaClient } from '../../../adapters/database/generated/client.ts'
import { open } from '../../../adapters/database/index.ts'
import type { Change } from '../../../src/interviews/change.ts'
import type { Store } from '../../../src/runtime/store.ts'
import { makeStage, NOW, POLICY } from '../../contract/store/stage.ts'
import { freshDatabase } from '../../databases.ts'
import { silent } from './silent.ts'

let store: Store
let client: PrismaClient
const queries: string[] = []
const { begin, plan, held, apply, log } = makeStage(() => store, queries)

beforeAll(async () => {
  const [used, empty] = await Promise.all([freshDatabase(), freshDatabase()])
  store = await open({ databaseUrl: used, dataDir: '', log: silent, onQuery: (sql) => queries.push(sql) })
  client = new PrismaClient({ adapter: new PrismaPg({ connectionString: empty, max: 1 }) })
})
afterAll(async () => {
  await client.$disconnect()
  await store.close()
})

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  Plans?: readonly Plan[]
}

/** What of a plan reads all that is stored, or all that a program has. */
const wide = (plan: Plan): readonly string[] => {
  const { 'Node Type': type, 'Relation Name': table, 'Index Name': index, 'Index Cond': condition, Plans = [] } = plan
  // A program has few cohorts, and few kinds of content.
  const isWide =
    type === 'Seq Scan' ||
    (/^\(program_id = [^()]*\)$/.test(condition ?? '') && !/^(cohort|program_content)_/.test(index ?? ''))
  return [...(isWide ? [[type, table, index, condition].join(' ')] : []), ...Plans.flatMap(wide)]
}

const on = { interview: 'i', at: NOW }

/** One of each: what they hold does not matter. */
const CHANGES: { [What in Change['do']]: Extract<Change, { do: What }> } = {
  waitForWelcome: { do: 'waitForWelcome', flow: 'log', words: '' },
  welcome: { do: 'welcome', at: NOW },
  setZone: { do: 'setZone', zone: 'UTC' },
  setLanguage: { do: 'setLanguage', language: 'es' },
  setPreference: { do: 'setPreference', preference: {} },
  seeMissed: { do: 'seeMissed' },
  saveProfile: { do: 'saveProfile', profile: { name: '', school: '', stage: 'first', field: '', interests: '' } },
  planInterview: { do: 'planInterview', ...on, contact: 'c', occupation: '', aim: '', minutes: 30, zone: 'UTC' },
  correctPlan: { do: 'correctPlan', ...on, occupation: '', aim: '', minutes: 45 },
  describeInterview: { do: 'describeInterview', ...on, organisation: '', format: 'video', place: '', referredBy: '' },
  scheduleInterview: { do: 'scheduleInterview', ...on, startsAt: NOW, zone: 'UTC' },
  tick: { do: 'tick', ...on, items: { one: true, other: false } },
  arrangeQuestions: { do: 'arrangeQuestions', ...on, questions: { out: ['a'] } },
  saveDraft: { do: 'saveDraft', ...on, draft: 'thanks', words: '' },
  fillSlots: { do: 'fillSlots', ...on, slots: { news: '' } },
  sayFound: { do: 'sayFound', ...on, referredBy: '' },
  placeContact: { do: 'placeContact', ...on, zone: 'UTC' },
  noteReach: { do: 'noteReach', ...on, details: '' },
  noteLeadReach: { do: 'noteLeadReach', ...on, lead: '', newContact: '', details: '', at: 0 },
  noteLearned: { do: 'noteLearned', ...on, learned: '' },
  markAsked: { do: 'markAsked', ...on },
  askAgain: { do: 'askAgain', ...on, on: NOW },
  turnDown: { do: 'turnDown', ...on, outcome: 'declined' },
  confirm: { do: 'confirm', ...on },
  logInterview: { do: 'logInterview', ...on, outcome: 'held', endedAt: NOW, learned: '', zone: 'UTC' },
  describeTalk: {
    do: 'describeTalk',
    ...on,
    referrals: [{ id: 'r', name: '', mayBeNamed: true }],
    suggestions: [{ id: 's', words: '' }],
    details: '',
  },
  lookBack: { do: 'lookBack', ...on, reflection: { clear: [], did: 3, trust: 3, words: '' } },
  compare: { do: 'compare', ...on, takeaways: [{ tag: 'one', agrees: true }, { tag: 'other' }] },
  nameOccupation: { do: 'nameOccupation', ...on, occupation: '' },
  addCandidates: {
    do: 'addCandidates',
    candidates: [{ id: 'c', name: 'Ada', occupation: '', why: '' }],
    origin: 'family',
    referredBy: '',
    details: '',
    at: NOW,
  },
  postpone: { do: 'postpone', ...on, learned: '' },
  markThanked: { do: 'markThanked', ...on },
  dateAdvice: { do: 'dateAdvice', ...on, on: NOW },
  markAdvice: { do: 'markAdvice', ...on, suggestion: 's' },
  markNextStep: { do: 'markNextStep', ...on },
  markReported: { do: 'markReported', ...on },
  markContacted: { do: 'markContacted', ...on },
  setCadence: { do: 'setCadence', ...on, months: 6 },
  decide: { do: 'decide', words: '', at: NOW },
  gotJob: { do: 'gotJob', job: { words: '', starts: '' }, at: NOW },
  markTold: { do: 'markTold', ...on, lead: true },
  snooze: { do: 'snooze', reminder: 'r', until: NOW },
  chooseProgram: { do: 'chooseProgram', program: 'p' },
  askCounselor: { do: 'askCounselor', request: 'h', words: '', at: NOW },
  answerHelp: { do: 'answerHelp', request: 'h', at: NOW },
  claimRole: { do: 'claimRole', role: 'counselor' },
  setPolicy: { do: 'setPolicy', policy: { minutes: 45 } },
  setContent: { do: 'setContent', kind: 'questions', rows: [{}] },
  appoint: { do: 'appoint', role: 'counselor', platform: 'slack', user: 'U' },
  createCohort: { do: 'createCohort', cohort: 'c', name: '', place: 'T', channel: 'C' },
}

test('a plan that was made for empty tables, and is kept, finds what is asked for by its id or its owner', async () => {
  const sam = await begin()
  const interview = await plan(sam)
  await held(sam, 3, NOW, 'Grace Hopper')
  await apply(sam, [log(interview, NOW)])
  await apply(sam, [CHANGES.setZone])
  const { reads } = store
  await reads.home(sam.owner, POLICY, NOW)
  await Promise.all([
    reads.open(sam.owner),
    reads.owed(sam.owner),
    reads.met(sam.owner),
    reads.interview(sam.owner, interview),
  ])
  await Promise.all([reads.with(sam.owner, { name: 'Ada' }), reads.with(sam.owner, { contact: 'c' })])
  await Promise.all([reads.explored(sam.owner), reads.candidates(sam.owner), reads.occupations(sam.owner)])
  await Promise.all([reads.contacts(sam.owner, 'a'), reads.named(sam.owner, 'a'), reads.missed(sam.owner)])
  await Promise.all([
    reads.programs(sam.account),
    store.arrive({ id: 'in direct', by: sam.account, at: { direct: true } }, NOW),
  ])
  await Promise.all([reads.reminder(sam.owner, 'r', NOW), store.drafts(sam.owner, 'log.save')])
  const writing = { owner: sam.owner, platform: 'slack', user: 'U', place: 'T', minutes: 30, now: NOW } as const
  const changes = Object.values(CHANGES).map((change) => statementOf(change, writing).text)

  const found: string[] = []
  for (const sql of new Set([...queries, ...changes].filter((one) => one.includes('$1')))) {
    const explain = Prisma.raw(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${sql}`)
    const [row] = await client.$queryRaw<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(explain)
    for (const { Plan } of row?.['QUERY PLAN'] ?? [])
      found.push(...wide(Plan).map((what) => `${what}: ${sql.replace(/\s+/g, ' ').trim().slice(0, 100)}`))
  }
  expect(found).toEqual([])
})
