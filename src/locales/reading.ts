/** What plain words may ask for. */
export type Want =
  | 'owed'
  | 'due'
  | 'pause'
  | 'settings'
  | 'profile'
  | 'export'
  | 'log'
  | 'prep'
  | 'thanks'
  | 'help'
  | 'hello'
  | 'remind'
  | 'people'
  | 'add'

/** How plain words are read in a language. */
export type Reading = { before: RegExp; after: RegExp; noName: RegExp; wants: readonly (readonly [Want, RegExp])[] }
