import { aboutSeconds } from '../coaching/spoken.ts'

/** How long it takes to say aloud, to five seconds. */
export const spoken = (seconds: number): string => {
  const about = aboutSeconds(seconds)
  const minutes = Math.floor(about / 60)
  const rest = about % 60
  return [minutes > 0 && `${minutes} min`, rest > 0 && `${rest} s`].filter(Boolean).join(' ')
}
