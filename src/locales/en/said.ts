import { strong, type Text, text } from '../../core/text.ts'
import type { Reading } from '../reading.ts'

/** How plain words in the direct message are read. They come in one line, with straight apostrophes. */
const reading: Reading = {
  /** Said first, and no part of what is asked for. */
  before:
    /^(?:(?:please|hi|hey|hello|askwell|ok|okay|can you|could you|would you|can i|i want to|i need to|i have to|i should|i would like to|i'd like to|help me(?: to)?|let me|let's|remind me to)[ ,:]+)+/i,
  /** Said last, and no part of a name. */
  after:
    /[\s,]+(?:from|please|today|yesterday|tomorrow|tonight|now|just now|soon|again|this (?:morning|afternoon|evening|week)|last (?:night|week)|(?:on |next |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i,
  /** The first word of what stands where a name might, and is none. */
  noName:
    /^(?:you|the|that|this|it|its|all|everything|your|a|an|so|very|for|me|him|her|them|every\w+|some\w+|any\w+)\b/i,
  /** The first that fits counts; `who` is a name. */
  wants: [
    ['owed', /^who(?:m)? (?:do|did|should|must) i (?:still )?(?:owe|thank|have to thank|need to thank)\b/i],
    ['owed', /^(?:(?:my )?thank[- ]?(?:you|yous|you notes?)|thanks|thx)(?: (?:so|very) much| a lot)?$/i],
    ['due', /^what(?:'?s| is| are)?(?: \w+){0,2} (?:due|next|up|open|overdue|waiting)\b/i],
    ['due', /^what (?:do|should|must) i (?:have to |need to )?do\b/i],
    ['due', /^(?:(?:show |see )?(?:me )?(?:what is )?(?:due|overdue)|home|overview|my (?:talks|overview)|to-?do)\b/i],
    [
      'pause',
      /^(?:pause|stop|mute|quiet|be quiet|leave me alone|take a break|unsubscribe|no more (?:messages|reminders))\b/i,
    ],
    ['settings', /^(?:change )?(?:my |the )?(?:settings|preferences|hours|time ?zone|notifications)\b/i],
    [
      'settings',
      /^(?:resume|unpause)\b|^(?:change |my |the |in |en )*(?:language|idioma|spanish|espa[nñ]ol|english|ingl[eé]s)$/i,
    ],
    ['profile', /^(?:change )?(?:my )?profile$|^about me$/i],
    ['export', /^export\b|^(?:download|send me|give me) (?:all )?my data$/i],
    [
      'log',
      /^(?:log|record|write down|note down)\b(?: (?:a|an|the|my|our|another|how)\b)*(?: (?:talk|chat|call|meeting|conversation|interview|coffee)\b)?(?: (?:with|to|about)\b)?(?<who>.*)$/i,
    ],
    ['log', /^i(?:'ve| have)? (?:just )?(?:talked|spoke|met|chatted)(?: (?:to|with))? (?<who>.+)$/i],
    [
      'log',
      /^(?:i(?:'ve| have)? )?(?:just )?had (?:a |an |my )?(?:talk|chat|call|meeting|coffee|lunch) with (?<who>.+)$/i,
    ],
    ['thanks', /^i(?:'ve| have)? (?:just )?(?:thanked|sent (?:my |the |a )?(?:thank[- ]you|note) to) (?<who>.+)$/i],
    ['thanks', /^i(?:'ve| have)? (?:just )?sent (?:it|the note|my note)$/i],
    [
      'prep',
      /^(?:prep|prepare|plan|schedule|arrange|set up|get ready)\b(?: (?:a|an|the|my|our|another)\b)*(?: (?:talk|chat|call|meeting|conversation|interview|coffee)\b)?(?: (?:with|for|to)\b)?(?<who>.*)$/i,
    ],
    ['prep', /^(?:talk|speak) (?:to|with) (?<who>.+)$/i],
    [
      'thanks',
      /^(?:(?:write|draft|send) )?(?:a |an |the |my )?(?:thank[- ]you|thanks?|thx)\b(?: notes?\b)?(?: (?:to|for)\b)?(?<who>.+)$/i,
    ],
    ['people', /^(?:who do i know|brainstorm|(?:my )?people|contacts to ask)\b/i],
    ['add', /^add (?<who>.+)$/i],
    // A sentence that begins so need not name anybody.
    [
      'add',
      /^i know (?!(?:not|nothing|nobody|no|none|that|this|these|those|it|its|it's|you|what|how|why|when|where|who|whom|whose|which|if|about|of|the|a|an|all|every\w*|some\w*|any\w*|enough|more|less|much|many|little|few|very|so)\b)(?<who>.+)$/i,
    ],
    ['help', /^(?:help\b|\?|what can you\b|how does (?:this|it) work\b|commands?$|menu$)/i],
    [
      'hello',
      /^(?:(?:hi|hey|hello|good (?:morning|afternoon|evening))(?: (?:there|askwell))?|ok|okay|great|cool|nice|perfect|got it|yes|no)$/i,
    ],
    ['remind', /^(?:remind|reminders?)\b/i],
  ],
}

const names: Record<'log' | 'prep' | 'thanks', (name: string) => Text> = {
  log: (name) => text`Log the talk with ${strong(name)}`,
  prep: (name) => text`Get ready for a talk with ${strong(name)}`,
  thanks: (name) => text`Say thank you to ${strong(name)}`,
}

export const said = {
  /** What stands in a message in place of a name that is not told: of a person, a group of them, a channel. */
  unnamed: { person: 'someone', group: 'a group', channel: 'a channel' },
  reading,
  /** What a button beneath opens. */
  about: names,
  nobody: { log: text`Log a talk`, prep: text`Plan a talk`, profile: text`What I know about you` },
  open: { log: 'Log it', prep: 'Prepare', thanks: 'Draft it', profile: 'Open', form: 'Open the form' },
  reminders: text`Reminders come by themselves, from what you plan and log. Plan a talk, and I'll remind you in time.`,
  overview: 'My overview',
  hello: text`I'm here. What would you like to do?`,
  unknown: text`I'm not sure what you mean. Try “log Ada”, “prep Ben” or “what's due”, or one of these:`,
}
