export const RULES = ['job', 'internship', 'openings', 'hiring', 'application'] as const
/** What is asked for: a job, an internship, news of openings, a way to those who hire, a hand with an application. */
export type RuleId = (typeof RULES)[number]

/** A sentence as it was written, and what it asks for. */
export type JobAsk = { sentence: string; rule: RuleId }

/** More than any draft holds; what is past it is not read. */
const READ = 6000

// Up to three words between a determiner and its noun, none of which begins another phrase: "a paid summer job" is
// within reach, "a picture of the job" is not. Each repetition has a bound, so that time grows with the length alone.
const ADJECTIVES = String.raw`(?:(?!(?:of|in|at|on|about|for|from|with|to|into|that|who|which|the|this|your|my|how|what|and|or)\b)[a-z-]{1,30} ){0,3}`
const A = `(?:a|an|any|some|my|my first|my next|the) ${ADJECTIVES}`
/** The same without "my", or with nothing before the noun. */
const ONE = `(?:(?:a|an|any|some|the|this|that) )?${ADJECTIVES}`
const JOB = '(?:jobs?|positions?|roles?|employment|vacanc(?:y|ies)|openings?)'
const INTERNSHIP = '(?:internships?|traineeships?|co-op|co-ops|apprenticeships?)'
const PLACE =
  '(?:team|company|firm|organi[sz]ation|department|group|lab|office|agency|studio|school|hospital|bank|business)'
const YOU = `(?:you|your (?:[a-z-]{1,30} ){0,3}${PLACE})`
/** "I would love to", "I'm hoping to", "is there a chance to". */
const WISH = `(?:(?:love|(?<!it |it's )like|want|wish|hope|hoping|eager|keen|excited|happy|thrilled|delighted|honou?red|glad|ready|able|chance|opportunity|possible for me|way for me|dream is|goal is) to|interested in|opportunity of|chance of|consider me for|dream of)`
const RESUME = '(?:resume|cv|curriculum vitae|application|cover letter|portfolio)'
const HIRERS = '(?:hr|human resources|hiring|recruit(?:er|ers|ing|ment)|talent)'
const OVERLOOK =
  '(?:review|look(?:ing)? (?:over|at|through)|check(?: on)?|read(?: over| through)?|proofread|support|status of|update on|news (?:of|on|about)|feedback on|thoughts on|help(?: me)? with|speed up|put in|vouch for|consider|received?|seen) (?:on )?my'

const any = (...patterns: readonly string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})`, 'g')

const PATTERNS: Record<RuleId, RegExp> = {
  internship: any(
    `(?:do|doing|chance of|chance for) ${ONE}${INTERNSHIP} (?:with you|at your|in your|with your|under you)`,
    `(?:looking for|seeking|searching for|applying for|apply for|hoping for|in need of|interested in|consider(?:ed)? (?:me )?for) ${ONE}${INTERNSHIP}(?! (?:experience|stories))`,
    `(?:i (?:need|want)|(?:i would|i'd) (?:really |so )?(?:love|like|appreciate)|${WISH} (?:get|do|have|find|land|secure|be offered)|help me (?:to )?(?:get|find|land|secure)|(?:give|offer|get|find) me) ${ONE}${INTERNSHIP}`,
    `(?:do|does|would|will|might|could) (?:you|they|${YOU}) (?:currently |also |ever |still )?(?:have|offer|run|arrange|organi[sz]e) ${ONE}${INTERNSHIP}`,
    `(?:are|is) there ${ONE}${INTERNSHIP} (?:available|open|at your|in your|with your|with you|here|for me|i could)`,
    `(?:do|does|would|will) (?:you|they|${YOU}) (?:currently |also |ever |still )?(?:take|hire|accept|need|want)(?: on)? (?:any |new |more |summer |student )?interns`,
    `${WISH} intern(?:ing)? (?:at|with|for|in|under)`,
    `tak(?:e|ing) me on as an (?:intern|apprentice)`,
    '(?:could|can|may) i (?:do an internship|intern (?:at|with|for|in|under))',
  ),
  application: any(
    `${OVERLOOK} ${ADJECTIVES}(?:application|applications|cover letter|candidacy)`,
    `(?:did you|have you) (?:get|got|see|seen|receive|received|read) my ${ADJECTIVES}(?:application|cover letter)`,
  ),
  hiring: any(
    `(?:pass(?:ing)?(?: on| along)?|forward(?:ing)?|hand(?:ing)?(?: on| in)?|submit(?:ting)?|giv(?:e|ing)|shar(?:e|ing)|tak(?:e|ing)|circulat(?:e|ing)|show(?:ing)?|send(?:ing)?|get(?:ting)?) (?:you |them |along )?my ${ADJECTIVES}${RESUME}(?! for feedback)`,
    `(?:pass(?:ing)?(?: on| along)?|forward(?:ing)?|giv(?:e|ing)|mention(?:ing)?) my (?:name|details|information|profile) (?:on |along )?to (?:your |the |a |any )?(?:[a-z-]{1,30} ){0,2}(?:hr|human resources|manager|boss|recruit|hiring|team|supervisor|director)`,
    'put(?:ting)? in a (?:good )?word',
    `(?:refer|recommend)(?:ring|ing)? me (?:for|internally|as a candidate|to (?:your |the |a |any )?(?:[a-z-]{1,30} ){0,2}(?:${HIRERS}|manager|boss|position|job|role|opening))`,
    '(?:could|can|would|will) you (?:please |kindly )?refer me(?= ?[,;.?!]|$)',
    `(?:give|write|provide|get|offer|submit)(?: me)? an? (?:employee |internal |job )?referral(?! to (?:an?other|other|some|people|someone))`,
    `(?:i would|i'd|would) (?:really |so |be |very )?(?:appreciate|love|like|need|grateful for) (?:a|an|your) (?:employee |internal |job )?referral(?! to)`,
    `(?:introduce|connect|direct|point|put)(?: me)? (?:to|with|in touch with|in contact with|towards?|through to) (?:[a-z'-]{1,30} ){0,4}(?:${HIRERS})\\b`,
    `(?:name|e-?mail|number|contact|address|details) (?:of|for) (?:your |the |a )?(?:[a-z'-]{1,30} ){0,2}${HIRERS}\\b`,
    `who (?:is )?(?:your |the )(?:hiring manager|recruiter)`,
    `(?:tell|ask|talk to|speak to|speak with|persuade|convince) (?:your |the )(?:[a-z-]{1,30} ){0,2}(?:manager|boss|hr|recruiter|supervisor|team) (?:about|to (?:hire|consider|take|interview)) (?:me|my)`,
  ),
  openings: any(
    `(?:have|got|are there|is there|know of|know about|aware of|hear of|hear about|learn of|might be|there are|there is|come across) (?:${A}|${ADJECTIVES})(?:(?:openings?|vacanc(?:y|ies))(?! (?:line|question|remark|statement|sentence|words?|hours))|(?:job|work|employment|career) (?:openings?|opportunities) (?:available|open|at your|in your|with your|for me)|(?:jobs?|positions?|roles?|spots?|places?) (?:[a-z]{1,20} )?(?:available|open|vacant|on your|in your (?:[a-z-]{1,30} ){0,2}${PLACE}|at your|with your|for me|for someone like me|i could (?:apply|fill|take)))`,
    `(?<!when )(?<!where )(?:are you|you are|you're|are they|is your (?:[a-z-]{1,30} ){0,3}${PLACE}|your (?:[a-z-]{1,30} ){0,2}${PLACE} is|is anyone|does your (?:[a-z-]{1,30} ){0,2}${PLACE} plan on|plan on) (?:currently |still |also |now |presently |all )?(?:hiring|recruiting|taking on (?:new )?(?:people|staff|graduates))`,
    `do you (?:currently |still |ever )?have ${ONE}jobs?(?= ?(?:for (?:me|students|graduates|someone|people like)|available|open|at your|in your|on your|[?.!,]|$))`,
    `for any (?:open|suitable|available|future|other) (?:roles?|positions?)`,
    `(?:keep|bear|have) me in mind`,
    'think of me (?:if|when|for|should)',
    `let me know (?:if|when|of|about|whether|should) (?:[a-z'-]{1,30} ){0,5}(?:openings?|vacanc(?:y|ies)|(?:a|any|new) ${ADJECTIVES}(?:job|position|jobs|positions|internships?|job opportunit(?:y|ies)))`,
    `(?:if|when|should|in case) (?:a|an|any|something) ${ADJECTIVES}(?:job|position|role|opening|vacancy|spot|something)?s? ?(?:opens? up|comes? up|becomes? (?:available|free|open))`,
  ),
  job: any(
    `(?:i'm|i am|i've been|i have been|currently|actively|also|been) (?:(?!not|no|never)[a-z]{1,20} )?(?:looking for|seeking|searching for|hunting for|in need of|in search of|after|on the lookout for) (?:${A}|${ADJECTIVES})(?:jobs?|positions?|employment|roles?|work)(?! (?:experience|shadow|market|description|like|of))(?=$|[ ,;.?!])`,
    `i (?:really |urgently |do |just |would )?(?:need|want|'d like|would like|like) (?:a|this|that|the|your) ${ADJECTIVES}(?:job|position)(?! (?:description|like|that|where|in which|which))`,
    `${WISH} (?:be )?(?:work|working|join|joining|part of|be part of|be a part of|hired by|employed by|help out|start|starting) (?:for|with|at|in|on|under|alongside)? ?${YOU}\\b(?! (?:on (?:a|this) (?:article|project)))`,
    `${WISH} (?:work|working|start|starting|be hired|get hired|be employed) (?:here|there)\\b`,
    `${WISH} (?:be |get )?(?:hired|employed)\\b`,
    `(?:hire|employ|interview|recruit|onboard) me\\b`,
    `(?:give|offer|get|find|promise|grant|have) (?:you )?me (?:${A}|${ADJECTIVES})(?:jobs?|positions?|job interview|interview(?! (?:about|on|for my))|shot|chance to prove)`,
    `help(?:ing)? me (?:to )?(?:get|find|land|secure|obtain|with finding|with getting) (?:${A}|${ADJECTIVES})(?:jobs?|positions?|employment|work|job interview|interview|hired|in the door|foot in)`,
    `get me (?:hired|in|an interview|in the door)\\b`,
    `consider(?:ed|ing)? (?:me |hiring me|my candidacy|my application|as a candidate|for ${A}${JOB})`,
    `(?:apply|applying|applied|application) (?:for|to) (?:(?:${A}|this |that |your )${ADJECTIVES}${JOB}|(?:work|join) (?:at|for|with)? ?${YOU})`,
    `(?:interested|interest) in (?:${A}|the |this |that )${ADJECTIVES}${JOB} (?:at|with|in|on|under) (?:you\\b|your)`,
    `(?:interested|interest) in (?:the |a |any |this |that )${ADJECTIVES}${JOB} (?:you|that you|which you|that is|which is|is|you have) (?:posted|advertised|open|available|mentioned is open)`,
    `(?:be|make) (?:a |an )?(?:[a-z-]{1,20} ){0,2}asset (?:for|to) your`,
    `(?:great|good|strong|perfect|excellent|ideal|valuable) (?:fit|asset|addition|candidate|match|hire) (?:for|to|on|in) your (?:[a-z-]{1,30} ){0,2}(?:${PLACE}|opening|position|job)`,
    `(?:find|have|make|is there|be) (?:a |any |some )?(?:place|room|spot|work|job|position) (?:[a-z]{1,20} )?for me\\b`,
    `come in for an interview`,
    `chance of ${A}${JOB}`,
    `tak(?:e|ing) me on(?! (?:a|the|your|this))`,
    `(?:schedule|arrange|set up|invite me (?:to|for)|get) (?:a|an|my) (?:job|formal) interview`,
  ),
}

/**
 * Something denied, a few words before what was found: "I'm not looking for a job". Not so in "couldn't you pass on ...",
 * "why not ..." and "not sure whether you are hiring", which do ask.
 */
const DENIED =
  /\b(?:not|never|without|no|nor|rather than|instead of|[a-z]{2,8}n't(?! (?:you|we|it)\b))(?! (?:sure|certain|know|only)\b)(?: [a-z'-]{1,30}){0,4} ?$/
/** Something of the past, or of theirs: "how did you apply for your job", "when you were looking for a job". */
const THEIRS =
  /\b(?:(?:how|when|where|why|what|which|after|before|since|while) (?:did |do |does |can |would |should )?(?:you|people|someone|somebody|students|graduates|one|most|they)|you (?:told me|said|mentioned|described|explained)|what made (?:you|them)|do people|do most|for people who|someone who|somebody who|people who)\b[a-z' -]{0,60}$/

/** Past this an earlier word has no say in a later phrase. */
const BEFORE = 90

const plain = (sentence: string): string =>
  sentence
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** Clauses that stand for themselves: "I'm not after a job, but could you pass on my resume". */
const clausesOf = (sentence: string): readonly string[] => sentence.split(/[;:] |,? (?:but|however|though|yet|still) /)

const asks = (clause: string, pattern: RegExp): boolean =>
  [...clause.matchAll(pattern)].some(({ index }) => {
    const before = clause.slice(Math.max(0, index - BEFORE), index)
    return !DENIED.test(before) && !THEIRS.test(before)
  })

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

const sentencesOf = (words: string): readonly string[] =>
  words
    .slice(0, READ)
    .split(/\n[ \t\r]{0,80}\n/)
    .flatMap((paragraph) => [...SENTENCES.segment(paragraph.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')

/**
 * Sentences that ask for a job, an internship, a referral to a hiring manager or a review of an application (A1), in the order
 * in which they stand, each with the first rule that it breaks. Nothing is forbidden: they are pointed out.
 */
export const jobAsks = (words: string): readonly JobAsk[] =>
  sentencesOf(words).flatMap((sentence) => {
    const clauses = clausesOf(plain(sentence))
    const rule = (Object.keys(PATTERNS) as RuleId[]).find((id) => clauses.some((clause) => asks(clause, PATTERNS[id])))
    return rule ? [{ sentence, rule }] : []
  })
