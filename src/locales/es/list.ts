const AND = new Intl.ListFormat('es', { type: 'conjunction' })
const OR = new Intl.ListFormat('es', { type: 'disjunction' })

/** "Ana, Ben e Ida": the `y` that becomes `e`, and the `o` that becomes `u`, are the platform's to know. */
export const listed = (parts: readonly string[]): string => AND.format(parts)
export const either = (parts: readonly string[]): string => OR.format(parts)
