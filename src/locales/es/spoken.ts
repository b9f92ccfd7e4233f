/** How long it takes to say aloud, to five seconds. */
export const spoken = (seconds: number): string => {
  const rounded = Math.round(seconds / 5) * 5
  const minutes = Math.floor(rounded / 60)
  const rest = rounded % 60
  return [minutes > 0 && `${minutes} min`, rest > 0 && `${rest} s`].filter(Boolean).join(' ') || '0 s'
}
