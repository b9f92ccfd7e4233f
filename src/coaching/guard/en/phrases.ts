import { W } from '../rule.ts'

/** Up to `most` words, none of which begins another phrase: "a paid summer job" is within reach, "a picture of the job" is not. */
export const near = (most: number): string =>
  `(?:(?!(?:of|in|at|on|about|for|from|with|to|into|that|who|which|this|your|my|how|what|and|or|where|when)\\b)${W} ){0,${most}}`
export const ADJECTIVES = near(4)
export const A = `(?:an?|any|some|my|my first|my next|the|another|one of the) ${ADJECTIVES}`
/** The same without "my", or with nothing before the noun. */
export const ONE = `(?:(?:an?|any|some|the|this|that|another|your) )?${ADJECTIVES}`
export const JOB = '(?:jobs?|positi?ons?|roles?|posts?|gigs?|employment|vacanc(?:y|ies)|openings?|placements?)'
export const INTERNSHIP = '(?:int[a-z]{0,2}rn?ships?|traineeships?|co ops?|coops?|apprenticeships?|work placements?)'
export const INTERN =
  '(?:interns?|trainees?|apprentices?|juniors?|students?|graduates?|new grads?|beginners?|assistants?|helpers?|part timers?|newcomers?)'
export const PLACE =
  '(?:teams?|company|firm|organi[sz]ation|org|department|division|branch|unit|groups?|lab|office|agency|studio|school|hospital|clinic|bank|business|startup|newsroom|workplace|crew|institute|institution|foundation|charity|nonprofit|practice|museum|library|gallery|shop|store|plant|factory|workshop|ranks|staff|desk|place|employer|colleagues)'
export const TEAM = `your (?:${W} ){0,3}?${PLACE}(?! (?:meeting|call|lunch|event|talk|webinar|session|website|tour|page)s?)`
export const YOU = `(?:you|yours|${TEAM})`
/** Somebody by what they do: writers, assistants, undergrads. */
export const PERSON =
  '(?:[a-z]{2,12}(?:ers?|ors?|ists?|ants?|rads?|ees?|rns?|ices?)|students?|person|people|someone|somebody|anyone|anybody|hands?|help|juniors?|freshm[ae]n|volunteers?|staff|talent)'
export const THERE = `(?:${YOU}|an? (?:${W} ){0,2}?${PLACE} like yours|here|there|the team|the company|the firm|the lab)`
/** Whoever might hire. */
export const THEY = `(?:you(?: guys| all| folks| people)?|they|yall|${TEAM}|the (?:${W} ){0,2}?${PLACE})`
export const HEDGE =
  '(?:(?:really|so|very|also|just|still|currently|actively|now|presently|ever|maybe|possibly|perhaps|potentially|by any chance|at all|all|even|please|kindly|absolutely|honestly|definitely|always|soon|already|both|sometimes|usually|often|urgently|badly|desperately|do|only) )'
export const HEDGES = `${HEDGE}{0,2}`
/** "I would love to", "I'm hoping to", "is there a chance to", "could I". */
export const WISH = `(?:(?:love|over the moon|grateful|lucky|proud|overjoyed|ecstatic|stoked|pumped|chuffed|(?<!it |its |you |people |they )like|(?<!you |people |they )(?:want|wish|hope)|hoping|wishing|eager|keen|excited|happy|thrilled|delighted|honou?red|honou?r|glad|ready|able|willing|available|dying|pleasure|privilege|chance|opportunity|possible|possible for me|way for me|way|(?:dream|goal|plan|hope|wish|aim)(?: is| would be| has always been|s)|need|mean the world) to|(?:dream come true|mean (?:a lot|everything|so much)) to|interested in|interest in|opportunity of|(?:chance|possibility|prospect|thought|idea) of|consider me for|dream(?:ing|ed|t)? of|see myself|picture myself|imagine myself|love|could i|can i|may i|might i|let me|whether i|if i could|whether i could|if i can|whether i can|if i might|that i could|i could|i can|have me) ${HEDGES}`
export const WORK = `(?!be at |being at )(?:work(?:ing)?|join(?:ing)?|help(?:ing)? out|volunteer(?:ing)?|freelanc(?:e|ing)|contribut(?:e|ing)|com(?:e|ing) (?:on board|aboard|in|and work|and help|work|to work)|hop(?:ping)? (?:on|in)|pitch(?:ing)? in|lend(?:ing)? a hand|(?:be|being|become|becoming) (?:a )?(?:small )?part|(?:be|being)|start(?:ing)?(?: out| my career)?|begin(?:ning)? my career|get(?:ting)? (?:in|into|onto|on|started)|build(?:ing)? (?:a|my) career|assist(?:ing)?)`
export const RESUME = '(?:resumes?|resum|cvs?|c v|curriculum vitae|curriculum)'
export const HIRERS = '(?:hr|human resources|hiring|recruit(?:ers?|ing|ment)|talent|people team|personnel)'
/** "The person who hires", "whoever is recruiting". */
export const WHO_HIRES = `(?:who(?:ever|s)?|anyone|anybody|someone|somebody|person|people|one|folks|colleague|lead|manager) (?:(?:who|that|whos|is|are|does|do|handles?|makes?|runs?|in|charge|of|the|your|responsible|for|might|may|be|deals?|with|doing|decides?|on|currently|actively|looking|to|over|there) ){0,6}(?:hires?|hiring|recruit(?:s|ing|ment)?|(?:your |the )?(?:interns|internships?)|new hires|hiring decisions?|applications?|openings|job postings)`
export const SCHOOL =
  '(?:study|abroad|studies|admission|summer school|grad|graduate|school|scholarship|college|visa|university|masters?|phd|fellowship|grant|course|club|exchange|transfer|loan|housing|law|med|medical)'
export const OVERLOOK = `(?:review(?:ing)?|look(?:ing)? (?:over|at|through|into)|check(?:ing)?(?: on)?|read(?:ing)?(?: over| through)?|proofread|support(?:ing)?|status of|update on|news (?:of|on|about)|word on|feedback on|thoughts on|help(?:ing)?(?: me)? (?:with|on)|speed up|push|put in|vouch for|consider|received?|seen|happened (?:to|with)|hear(?:d)? (?:back )?(?:about|on|from)|strengthen|edit|fix|polish|write|fill (?:out|in)|look out for|(?:eye|glance) (?:on|at|over)|boost|flag|endorse|back|move) (?:on )?my`
export const OPENS =
  '(?:open(?:s|ed|ing)?(?: up)?|c[oa]m(?:e|es|ing) (?:up|along|free|available)|pop(?:s|ped)? up|turn(?:s|ed)? up|show(?:s|ed)? up|free(?:s|d)? up|crop(?:s|ped)? up|arises?|(?:is|are|becomes?|gets?|were|goes|going) (?:ever |to be )?(?:available|free|open|vacant|posted|advertised|needed)|available)'
/** "If something comes up and you have to move our call" is about the talk. */
export const MOVED = `(?! (?:${W} ){0,12}(?:reschedul(?:e|ing)|move|moving|cancel|postpone|another (?:time|day)|call|meeting|talk|chat|late|later|that (?:day|morning|afternoon)|no problem|no worries|understand)\\b)`
export const TELL =
  '(?:let(?:ting)? me know|tell me|ping me|drop me (?:a line|a note|a message)|give me a (?:shout|call|ring|heads up)|text me|e ?mail me|message me|write to me|write me|contact(?:ing)? me|reach out|alert me|notify me|call me|heads up|send (?:word|me word|me a message|them my way|it my way|something my way|anything my way|any my way)|keep(?:ing)? me (?:posted|updated|informed|in the loop)|point me (?:to|toward|towards|at)|share|steer me (?:to|toward|towards)|send me|forward me|pass (?:on|along)|hear (?:of|about)|know of|know about|aware of|come across|spot|see)'
/** An opening in somebody's week. */
export const CALENDAR =
  '(?:(?:in|on|for|this|next|around|between|before|after|at) (?:(?:your|the|a|an|my|any|next|this|early|late) ){0,2}(?:calendar|schedule|agenda|diary|call|talk|chat|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|weekend|week|afternoon|morning|minutes?|noon|lunch|coffee|conversation|quick|short|[0-9]+))'
/** Nothing of one's own is asked for in "the job market", "a job that matters", "the job is like". */
export const NOT_THAT =
  '(?! (?:in the (?:spring|fall|autumn|summer) or|early|now or|experience|shadow(?:ing)?|market|markets|description|descriptions|titles?|like|of|that (?!lets?|allows?|pays|involves|uses|would let|starts?|begins?|runs|might|would|could|works|you posted|i could|i can)|where (?!i (?:can|could|might))|in which|which|stories|story|fair|fairs|interviews|itself|i (?:have|had|am)|ive))'
export const HAND =
  '(?:hands?|help|helpers?|person|people(?! skills)|pair|assistants?|assistance|interns?|trainees?|juniors?|analysts?|staff|someone|somebody|anyone|anybody|students?|part timers?|volunteers?|freelancers?|apprentices?|team members?|colleagues?|graduates?|member|designers?|developers?|engineers?|writers?|researchers?)'

/** Working out a time with them, or joining them for a coffee, is about the talk. */
export const NOT_TALK =
  '(?! (?:on (?:an?|this|the) (?:article|project|call|time|day|date|zoom|panel|interview|paper|event)|to (?:find|set|arrange|schedule|pick)|around|for (?:coffee|lunch|a (?:walk|coffee|call|chat|talk|few|quick|short|video)|\\d+|twenty|thirty|fifteen|half)|on zoom|at (?:your convenience|any|a time|the|\\d)|online|virtually|from home|again|in person|by (?:phone|video)|next week|for the|via|over|about|and (?:ask|hear|learn)|as (?:transparent|honest|clear|brief)|today|soon|open|honest|a time|asked|did|do|said|told|if|when|in touch|know|find|see|mention|where|that there|that|to be|questions|an update|some))'
/** Wanting to hear of something is not wanting it: no phrase reaches across these. */
const LEARN =
  '(?:how(?! i)|what|why|which|whose|learn|learning|hear (?:about|of) your|understand|reading|advice|describe|explain|story|stories|did|was|were|had|common|normal|most|people|descriptions?|class|paper|article|about your|of your|not|never|no|enjoy|whether you (?:like|enjoy|think)|if you (?:like|enjoy|think)|you think|feedback|suggest|wrong|between)'
export const gap = (most: number): string => `(?:(?!${LEARN}\\b)${W} ){0,${most}}?`
export const IN_THE_FIELD =
  '(?! (?:in|across|within|for) (?:this|the|your|that|our) (?:field|industry|sector|line|area|profession|trade|discipline)s?)'
/** A job or an internship, but not theirs. */
export const POST = `(?:(?:an?|any|some|another|one of the|possible|potential|my first) ${near(3)}(?:jobs?|positi?ons?|roles?|gigs?|employment|${INTERNSHIP}|work)|(?<!your |their |his |her |of |which |what )(?:(?:entry level|junior|summer|part time|full time|paid|unpaid|open|possible|future|student|graduate) )?(?:jobs|roles|positions|internships|placements|employment(?: opportunities)?|job opportunities))${NOT_THAT}(?! you)${IN_THE_FIELD}`
export const SAY =
  '(?:talk|chat|discuss|speak|explore|inquire|enquire|ask|asking|talking|inquiring|enquiring|write|writing|reach out|reaching out|get in touch|email|emailing|contact|contacting|hear|reason)'
