import { counsel } from './counsel/index.ts'
import { decided } from './decided/index.ts'
import type { Flow } from './define.ts'
import { draft } from './draft/index.ts'
import { gotjob } from './gotjob/index.ts'
import { home } from './home/index.ts'
import { log } from './log/index.ts'
import { people } from './people/index.ts'
import { prep } from './prep/index.ts'
import { profile } from './profile/index.ts'
import { program } from './program/index.ts'
import { programs } from './programs/index.ts'
import { promise } from './promise/index.ts'
import { reflect } from './reflect/index.ts'
import { remind } from './remind/index.ts'
import { settings } from './settings/index.ts'
import { thanks } from './thanks/index.ts'
import { welcome } from './welcome/index.ts'
import { why } from './why/index.ts'

export type { Flow, Step } from './define.ts'

/** Every flow. Commands on both platforms, help and the README's table come from this list. */
export const flows: readonly Flow[] = [
  prep,
  log,
  thanks,
  home,
  program,
  programs,
  welcome,
  profile,
  settings,
  remind,
  promise,
  draft,
  decided,
  gotjob,
  why,
  counsel,
  reflect,
  people,
]

export const flowOf = (command: string): Flow | undefined => flows.find((flow) => flow.command?.name === command)
