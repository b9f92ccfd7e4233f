/** What goes between the playground's page and its adapter. The page draws all words as text, never as markup. */

/** `channel` is the cohort's channel, whose answers only the person sees; `direct` their conversation with Askwell. */
export type Room = 'channel' | 'direct'

export type WireSpan = { kind: 'plain' | 'strong' | 'date' | 'command'; text: string }
export type WireText = readonly WireSpan[]

type WireButton = { ref: string; label: string; primary: boolean }

export type WireBlock =
  | { kind: 'heading' | 'paragraph' | 'quiet'; text: WireText }
  | { kind: 'list'; items: readonly WireText[]; numbered: boolean }
  | { kind: 'checklist'; ref: string; items: readonly { id: string; label: WireText; done: boolean }[] }
  | { kind: 'facts'; facts: readonly { label: string; value: WireText }[] }
  | { kind: 'file'; name: string; mediaType: string; content: string }
  | { kind: 'picture'; name: string; mediaType: string; alt: string /** In base64. */; bytes: string }
  | { kind: 'copy'; words: string }
  | { kind: 'mail'; label: string; href: string }
  | { kind: 'buttons'; buttons: readonly WireButton[] }

export type WireMessage = {
  id: string
  /** Rises with each message of this run; a message that is replaced keeps its place. */
  place: number
  /** Rises with each change. */
  version: number
  person: string
  room: Room
  from: 'person' | 'askwell'
  /** Milliseconds since 1970, by the playground's clock. */
  at: number
  /** The zone in which the person reads times. */
  zone: string
  /** The language in which Askwell said it. */
  language?: string
  blocks: readonly WireBlock[]
}

export type WireOption = { value: string; label: string }

export type WireField = {
  name: string
  kind: 'text' | 'paragraph' | 'choice' | 'choices' | 'contact' | 'datetime' | 'date' | 'person'
  label: string
  hint?: string
  placeholder?: string
  optional: boolean
  options?: readonly WireOption[]
  value: string | readonly string[]
  /** How a value that is an id or an instant is shown. */
  shownAs?: string
  problem?: string
}

export type WireForm = {
  id: string
  ref: string
  title: string
  submit: string
  intro?: WireText
  fields: readonly WireField[]
}

/** A value as the page sends it: words, chosen values, or what the picker's clock shows in the person's zone (2026-12-02T15:00). */
export type WireValue = string | readonly string[] | { picked: string }

/** What a person did, as the page sends it. */
export type WireAct = { person: string; zone: string; locale?: string; room: Room } & (
  | { act: 'command'; id: string; command: string; words: string /** The line as it was typed. */; line: string }
  | { act: 'say'; id: string; words: string }
  | {
      act: 'submit'
      form: string
      ref: string
      values: Readonly<Record<string, WireValue>> /** Whose button opened the form. */
      message?: string
    }
  | { act: 'press'; id: string; ref: string; message: string }
  | { act: 'tick'; id: string; ref: string; message: string; items: Readonly<Record<string, boolean>> }
  | { act: 'suggest'; id: string; words: string }
)

/** The answer to an act. */
export type WireAnswer = {
  /** New and replaced messages of that person. */
  messages: readonly WireMessage[]
  /** Opens, or stays open with its problems. */
  form?: WireForm
  /** The form stays as it is: what was typed could not be saved, and this says so. */
  kept?: WireText
  options?: readonly WireOption[]
}

export type WirePerson = { id: string; name: string; role: string; directOpen: boolean }
export type WireCommand = { name: string; description: string; takes: 'contact' | readonly string[] }

/** Everything, for a page that opens or has lost touch. */
export type WireState = {
  /** Another one each time the playground starts: messages of an earlier run are gone. */
  run: string
  now: number
  people: readonly WirePerson[]
  /** In each language. */
  commands: Readonly<Record<string, readonly WireCommand[]>>
  installed: boolean
  messages: readonly WireMessage[]
}

/** Where the clock is to go. */
export type WireMove = { zone: string } & (
  | { to: 'hour' | 'day' | 'monday' }
  | { to: 'time' /** 2026-12-02T15:00 in `zone` */; wall: string }
)

/** What is told as it happens. */
export type WireNews =
  | { kind: 'hello'; run: string }
  | { kind: 'message'; message: WireMessage }
  | { kind: 'clock'; now: number }
  | { kind: 'people'; people: readonly WirePerson[]; installed: boolean }
