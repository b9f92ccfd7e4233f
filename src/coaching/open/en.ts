import { begins } from './begin.ts'
import type { Closedness } from './index.ts'

/** Begins a question that yes or no would answer. */
const AUXILIARY =
  /^(?:do|does|did|is|are|am|was|were|has|have|had|can|could|will|would|should|may|might|must|shall|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|won't|wouldn't|couldn't|can't|shouldn't) (?!tell )/
const OPENLY = /^(?:(?:in|at|on|for|from|with|to|about|of|by) )?(?:what|which|who|whom|whose|where|why|how|when)\b/

/** Words of one or two that lead to a question, with a comma or without. */
const ASIDE =
  /^(?:so|and|but|well|ok|okay|now|then|also|or|oh|hi|hello|hey|honestly|frankly|actually|really|personally|just curious|out of curiosity|to be honest|generally|overall|in general|in your (?:view|opinion|eyes|experience)|if i may|if i may ask|if you don't mind(?: me asking)?)[,:;]? (?!on\b|about\b)/
/** A beginning that is no question itself, up to a comma or a colon. */
const LEAD = /^(?:[^,:;]{1,80})[,:;]+ (?:and |so |but |then )?/
/** "When you began" leads to a question; "when did you begin" is one. */
const IN_TIME = /^when (?!(?:do|does|did|is|are|was|were|will|would|can|could|should|has|have|had)\b)/

const TELL =
  '(?:tell|describe|explain|share|elaborate|expand|outline|compare|name|list|say (?:more|something|a few words)|talk (?:me |us |a bit |a little |more )?(?:through|about|more)|walk (?:me|us)|take (?:me|us)|give (?:me|us|an?)|show (?:me|us)|paint (?:me|us|a)|help (?:me|us) (?:understand|see)|let (?:me|us) know)'
const TELLING = '(?:telling|describing|explaining|sharing|talking|walking|saying|giving|showing|taking)'
/** What asks politely for what follows it. */
const POLITE = [
  /^(?:can|could|may|might) i (?:please |just |also |perhaps )?(?:ask|know|hear)(?: you)?\b[,:]?/,
  new RegExp(`^(?:would|do) you mind (?:if i ask(?:ed)?(?: you)?|(?:me |my )?asking|${TELLING})(?: me| us)?\\b[,:]?`),
  new RegExp(
    `^(?:can|could|would|will) you (?:please |kindly |maybe |possibly |perhaps |also |just )*${TELL}(?: me| us)?\\b`,
  ),
  new RegExp(
    `^(?:would you be|are you|were you|if you(?:'d| would|'re| are| were)(?: be)?) (?:so kind as|kind enough|willing|able|happy|open|comfortable) to ${TELL}(?: me| us)?\\b`,
  ),
  new RegExp(`^if you (?:could|would|can|might) (?:please |maybe |perhaps )*${TELL}(?: me| us)?\\b`),
  /^(?:can|could) you (?:please |maybe |perhaps )*(?:recommend|suggest)\b/,
  /^do you (?:happen to )?(?:know|remember|recall) (?=(?:what|which|who|where|why|how|when|if|whether)\b)/,
  /^(?:i(?:'d| would) (?:love|like) to (?:know|ask|hear)|i(?:'m| am) curious|i(?:'m| am| was)? ?wonder(?:ing)?|please tell me|tell me)\b[,:]?/,
]

/** "You like it here?": what is left out is a do or an are. */
const CURT = /^(?:you|ever|enjoying|need|got|been)\b(?!.*\b(?:what|which|who|where|why|how|when|tell)\b)/
/** "You like it, don't you": a statement that only waits for a yes. */
const TAGGED =
  /, (?:right|correct|yes|no|(?:is|are|do|does|did|was|were|have|has|can|would|will|wo)n't (?:it|you|they|there|he|she|that))$/
/** "… and why": what comes after it lets them talk. */
const AND_WHY = /[, ](?:and|or|if so),? (?:if so,? )?(?:how|why|what|which|where|when|who|in what way)\b/
/** One or the other is no yes or no. */
const EITHER = / or (?!not\b|no\b|so\b|anything\b|something\b)/

const FIRM = '(?:company|firm|organi[sz]ation|business|agency|employer)'
const PAPER =
  '(?:degrees?|qualifications?|certificates?|certifications?|licen[sc]es?|diplomas?|majors?|credentials?|exams?|gpa|grades)'
const NEED = '(?:need|have to have|need to have|require|must have)'
/** What stands on a site, or in a search: facts and figures of an organisation, of a title, or of a person's page. */
const LOOKED_UP = [
  new RegExp(`\\bwho (?:founded|started|owns|runs|leads) (?:your|the|this) (?:\\S+ ){0,2}${FIRM}$`),
  new RegExp(
    `\\b(?:what|which) (?:\\S+ )?(?:does|do) (?:your|the|this) (?:\\S+ ){0,2}${FIRM} (?:make|sell|produce|offer)$`,
  ),
  /\b(?:when|what year|in what year|which year) (?:was|were|did) (?:(?:your|the|this) )?(?:\S+ ){0,3}(?:founded|started|established|begin|start|open|created)\b/,
  /\b(?:when|what year|which year) (?:your|the|this) (?:\S+ ){0,2}was (?:founded|started|established|created)\b/,
  /\bhow (?:many|much) (?:\S+ ){0,3}(?:employees|people work|staff|offices|locations|branches|customers|clients|revenue|money does)\b/,
  /\bhow (?:big|large|old) is (?:your|the) (?:\S+ ){0,2}(?:company|firm|organi[sz]ation|team|business|hospital|school|agency)\b/,
  /\bwhere (?:is|are) (?:your|the) (?:\S+ ){0,2}(?:headquarters|offices?|company|firm|located|based)\b/,
  /\bwhere (?:are you|you are|you're) (?:\S+ )?(?:based|located)\b/,
  /\bwhere do you (?:live|work)$/,
  /\bwhere did you (?:study|go to (?:school|college|university))$/,
  /\bwho (?:is|are) (?:your|the) (?:\S+ ){0,2}(?:ceo|founders?|president|competitors|director|boss|chair)\b/,
  new RegExp(`\\bwhat (?:does|do) (?:your|the|this) (?:\\S+ ){0,2}${FIRM} (?:do|make|sell|produce)(?: exactly)?$`),
  /\bwhat (?:products|services) (?:does|do)\b/,
  /\bwhat (?:is|does) (?:an? |the )?(?:\S+ ){0,2}(?:stand for|mean|definition)\b/,
  /\bwhat(?:'s| is) (?:your|the) (?:\S+ ){0,2}(?:website|address|mission statement|mission|phone number|e-?mail|job title|deadline)\b/,
  // A title, as any page on careers tells of it.
  /\bwhat (?:does|do) an? (?!good |great |bad |typical |normal )(?:\S+ ){1,3}(?:do|earn|make)(?: exactly| for a living)?$/,
  /\bwhat do (?!people |others |you |they |we )\S+s (?:do|earn|make)(?: exactly| for a living)?$/,
  /\bwhat(?:'s| is) an? (?!(?:good|great|bad|typical|normal|usual|ordinary|common|fair|hard|real|realistic|reasonable)\b)(?:\S+ )?\S+$/,
  /\b(?:average|typical|usual|median|starting|normal|entry-level) (?:salary|salaries|pay|wages?|income)\b/,
  /\bwhat(?:'s| is| are) the (?:salary|salaries|pay|wages?|income) (?:of|for)\b/,
  /\bhow much (?:does|do|would|will|can) (?:an? |the average |most )?(?!you\b|i\b)(?:\S+ ){1,3}(?:earn|make|get paid)\b/,
  /\bhow much an? (?:\S+ ){1,3}(?:earns|makes|gets paid)\b/,
  new RegExp(`\\b(?:what|which) (?:\\S+ )?${PAPER} (?:do|does|would|will|must|should) (?:\\S+ ){1,3}${NEED}\\b`),
  new RegExp(
    `\\b(?:what|which) (?:\\S+ )?${PAPER} (?:(?:is|are) (?:needed|required|necessary)|(?:i|you|one|we) (?:need|must have))\\b`,
  ),
  /\bwhat are the (?:\S+ )?(?:requirements|prerequisites)\b/,
  /\bhow (?:long (?:is|does)|many years (?:is|does)) (?:the|an?|your|this) (?:\S+ ){0,2}(?:degree|programme?|training|course|internship|apprenticeship|licen[sc]e|certification)\b/,
]

/** Without a clause before the comma, where what comes after it asks and this does not. */
const withoutLead = (asked: string): string => {
  if (AUXILIARY.test(asked) || (OPENLY.test(asked) && !IN_TIME.test(asked))) return asked
  const rest = asked.replace(LEAD, '')
  return AUXILIARY.test(rest) || OPENLY.test(rest) || POLITE.some((pattern) => pattern.test(rest)) ? rest : asked
}
const LEADS = { aside: ASIDE, polite: POLITE, withoutLead }

/** `question` is one, in small letters and without marks. */
export const en = (question: string): Closedness | undefined => {
  const { asked, politely } = begins(question, LEADS)
  if (AND_WHY.test(asked) && (AUXILIARY.test(asked) || /, and (?:how|why|what)\b/.test(asked))) return undefined
  if (LOOKED_UP.some((pattern) => pattern.test(asked))) return 'look-up'
  if (OPENLY.test(asked) && !IN_TIME.test(asked)) return undefined
  if (politely) return /^(?:if|whether) /.test(asked) || AUXILIARY.test(asked) ? 'yes-no' : undefined
  if (AUXILIARY.test(asked)) return EITHER.test(asked) ? undefined : 'yes-no'
  return TAGGED.test(asked) || (CURT.test(asked) && !EITHER.test(asked)) ? 'yes-no' : undefined
}
