import { migrate } from '../../adapters/database/index.ts'
import { type Cluster, startCluster } from '../cluster.ts'
import { buffers } from './buffers.ts'
import { calm } from './calm.ts'
import { type Delivery, delivery } from './delivery.ts'
import { kills } from './kills.ts'
import { restarts } from './restarts.ts'
import { ANEW, BREAKS, type Break, resumes } from './resumes.ts'
import { terms } from './terms.ts'

/** What is promised: how it is said, and whether it holds. */
type Promised = readonly [words: string, holds: boolean]
type Storm = (cluster: Cluster, fresh: (name: string) => Promise<string>) => Promise<readonly Promised[]>

const nothingLost = ({ lost, doubled }: { lost: number; doubled: number }): readonly Promised[] => [
  [`lost ${lost}`, lost === 0],
  [`doubled ${doubled}`, doubled === 0],
]

const ofDelivery = (platform: string, fault: string, ran: Delivery): readonly Promised[] => [
  [
    `${fault}: ${ran.reminders} reminders on ${platform}, ${ran.faults} first posts, ${ran.done} done all the same, ${ran.minutes} min by the clock`,
    ran.faults === ran.reminders,
  ],
  ...nothingLost(ran),
  [`${ran.unsent} not written down as sent`, ran.unsent === 0],
  ...(fault === 'limited'
    ? [
        [
          `${ran.early} tried before they should; the slowest 429 was dealt with in ${ran.slowest.toFixed(0)} ms`,
          ran.early === 0 && ran.slowest < 1000,
        ] as const,
      ]
    : []),
  [`${ran.pauses} slept`, ran.pauses === 0],
]

const RESUMES = { again: 40, anew: 4 }

/** Each kind of break by itself, all at the same time. */
const ofResumes = async (): Promise<readonly Promised[]> => {
  const kinds = Object.keys(BREAKS) as Break[]
  const all = await Promise.all(
    kinds.map(async (how): Promise<readonly Promised[]> => {
      const anew = ANEW.includes(how)
      const times = anew ? RESUMES.anew : RESUMES.again
      const ran = await resumes(how, times)
      const { identified, resumed, kept, replayed, gone, repeated, unanswered } = ran
      return [
        [
          `${how}: ${times} times, ${kept} events, ${replayed} of them replayed, ${repeated} told twice; ${gone} in between`,
          anew ? identified === times + 1 : identified === 1 && resumed >= times,
        ],
        ...nothingLost(ran),
        [`${unanswered} without their answer`, unanswered === 0],
      ]
    }),
  )
  return all.flat()
}

const STORMS: Readonly<Record<string, Storm>> = {
  kills: async (_, fresh) => {
    const rounds = [
      { replicas: 2, kills: 100 },
      { replicas: 4, kills: 100 },
    ]
    const ran = await kills({ databaseUrl: await fresh('kills'), reminders: 10_000, rounds })
    return [
      [`${ran.reminders} reminders, with the key and the look`, ran.reminders >= 10_000],
      [`${ran.kills} kills of replicas that held some, 2 and then 4 at a time`, ran.kills >= 200],
      [`${ran.inFlight} of them hit one in flight`, ran.inFlight >= 100],
      ...nothingLost(ran),
    ]
  },
  terms: async (_, fresh) => {
    const ran = await terms({ databaseUrl: await fresh('terms'), reminders: 4000, terms: 100 })
    return [
      [`${ran.terms} SIGTERMs under load, ${ran.reminders} reminders, no key and no look`, true],
      [`the slowest ended after ${ran.slowest.toFixed(1)} s`, ran.slowest < 10],
      [`${ran.unclean} unclean`, ran.unclean === 0],
      ...nothingLost(ran),
    ]
  },
  restarts: async (cluster, fresh) => {
    await fresh('restarts')
    const ran = await restarts({ cluster, database: 'restarts', reminders: 3000, restarts: 10 })
    return [
      [`${ran.restarts} restarts of PostgreSQL, ${ran.reminders} reminders`, true],
      [`${ran.died} processes died`, ran.died === 0],
      [
        `${ran.acknowledged} saves acknowledged, ${ran.refused} refused, ${ran.missing} missing`,
        ran.missing === 0 && ran.acknowledged > 100,
      ],
      ...nothingLost(ran),
    ]
  },
  replicas: async (_, fresh) => {
    const ran = await calm({ databaseUrl: await fresh('calm'), reminders: 50_000, replicas: 4, seconds: 60 })
    return [[`${ran.reminders} reminders, 4 replicas, ${ran.ticks} ticks`, ran.ticks >= 1000], ...nothingLost(ran)]
  },
  delivery: async (_, fresh) => {
    const promised: Promised[] = []
    for (const platform of ['slack', 'discord'] as const)
      for (const fault of ['lost', 'failed', 'hanging', 'limited'] as const) {
        const databaseUrl = await fresh(`${platform}_${fault}`)
        promised.push(...ofDelivery(platform, fault, await delivery({ databaseUrl, platform, reminders: 1000, fault })))
      }
    const ran = await delivery({
      databaseUrl: await fresh('distributed'),
      reminders: 60,
      fault: 'failed',
      distributed: true,
    })
    return [...promised, ...ofDelivery('slack', 'failed, with a look a minute', ran)]
  },
  resumes: ofResumes,
  buffers: async (_, fresh) => {
    const small = await buffers(await fresh('small'), 10_000, 0)
    const large = await buffers(await fresh('large'), 1_000_000, 1_000_000)
    const ratio = large.claim / small.claim
    return [
      [`a claim of ten touches ${small.claim} pages with ten thousand stored`, true],
      [`and ${large.claim} with a million stored and a million sent: ${ratio.toFixed(2)} times`, ratio <= 1.1],
      [`an idle tick touches ${small.idle} and ${large.idle}`, Math.max(small.idle, large.idle) <= 8],
    ]
  },
}

const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : Object.keys(STORMS)
const unknown = names.find((name) => !STORMS[name])
if (unknown) {
  process.stderr.write(`There is no storm "${unknown}": ${Object.keys(STORMS).join(', ')}.\n`)
  process.exit(1)
}

const cluster = await startCluster()
let broken = 0
try {
  for (const name of names) {
    const from = performance.now()
    const fresh = async (database: string): Promise<string> => {
      await cluster.run(`CREATE DATABASE ${database}`)
      await migrate(cluster.url(database))
      return cluster.url(database)
    }
    const promised = (await STORMS[name]?.(cluster, fresh)) ?? []
    process.stdout.write(`\n${name}, ${((performance.now() - from) / 1000).toFixed(0)} s\n`)
    for (const [words, holds] of promised) process.stdout.write(`  ${holds ? 'holds ' : 'BROKEN'} ${words}\n`)
    broken += promised.filter(([, holds]) => !holds).length
  }
} finally {
  await cluster.remove()
}
process.exit(broken === 0 ? 0 : 1)
