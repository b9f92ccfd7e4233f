import type { Closedness } from './index.ts'

/** Begins a question that yes or no would answer. */
const YES_NO =
  /^(?:so |and |but |well |ok |okay )?(?:do|does|did|is|are|am|was|were|has|have|had|can|could|will|would|should|may|might|must|shall|isn't|aren't|don't|doesn't|didn't|wouldn't|couldn't|can't|won't) (?!you (?:tell|describe|walk|talk|explain|share|give|show|say|recommend|suggest|name) |you please )/

/** What stands on a site, or in a search: facts and figures of an organisation or of a title. */
const LOOKED_UP = [
  /\b(?:when|what year|in what year|which year) (?:was|were|did) (?:(?:your|the|this) )?(?:\S+ ){0,3}(?:founded|started|established|begin|start|open|created)\b/,
  /\bhow (?:many|much) (?:\S+ ){0,3}(?:employees|people work|staff|offices|locations|branches|customers|clients|revenue|money does)\b/,
  /\bhow (?:big|large|old) is (?:your|the) (?:\S+ ){0,2}(?:company|firm|organi[sz]ation|team|business|hospital|school|agency)\b/,
  /\bwhere (?:is|are) (?:your|the) (?:\S+ ){0,2}(?:headquarters|offices?|company|firm|located|based)\b/,
  /\bwho (?:is|are) (?:your|the) (?:\S+ ){0,2}(?:ceo|founders?|president|competitors|director|boss|chair)\b/,
  /\bwhat (?:does|do) (?:your|the) (?:\S+ ){0,2}(?:company|firm|organi[sz]ation|business|agency) (?:do|make|sell|produce)(?: exactly)?\s*(?:\?|$)/,
  /\bwhat (?:products|services) (?:does|do)\b/,
  /\bwhat (?:is|does) (?:an? |the )?(?:\S+ ){0,2}(?:stand for|mean|definition)\b/,
  /\bwhat(?:'s| is) (?:your|the) (?:\S+ ){0,2}(?:website|address|mission statement|mission|phone number)\b/,
]

export const en = (question: string): Closedness | undefined =>
  LOOKED_UP.some((pattern) => pattern.test(question)) ? 'look-up' : YES_NO.test(question) ? 'yes-no' : undefined
