import type { Ask } from '../../rule.ts'

export const hiring: readonly Ask[] = [
  {
    words: '(on my behalf|in my favor|in my corner|past the (first|next) round)',
    unless: '(thank*)',
    example: 'It would be kind if you spoke to the matron on my behalf.',
  },
  {
    words:
      '(name|mention of me|i|idea of me) [_] [_] [_] (cross|crosses|comes to|springs to|come to|pops into) [_] mind',
    example: 'I hope that my name comes to mind.',
  },
  {
    words:
      '(one|a|few|single) [_] (sentence|line|word|words|call|letter|note|email) [_] from you [_] (to|with|in|about me|for me)',
    unless: '{talk}',
    example: 'It would take one call from you to the head of nursing.',
  },
  { words: 'put* in a [_] word', example: 'Would you put in a good word for me?' },
  {
    words:
      '(a [_] word|word|words|nudge) [_] [_] (for me|with|to [_] {boss}|from you|about me|on my behalf|of support|of recommendation|in)',
    unless: '{talk}',
    example: 'A kind word from you to the manager would help.',
  },
  {
    words:
      '(something|words|speak|talk|a lot) [_] [_] (nice|kind|good|well|favorabl*|highly|positive) [_] (about|of|for) me',
    example: 'Could you say something nice about me?',
  },
  {
    words:
      '{vouch} [_] [_] (me|my name|my application|my candidacy) !(to (a|an|somebody|someone) [_] (else|article|book|who|friend))',
    unless: '{talk}',
    example: 'Could you refer me for the post?',
  },
  {
    words: '(put*|putting|throw|pull) (me|my name|my hat|myself) [_] {ahead}',
    unless: '{studies}',
    example: 'Would you put me forward for the trainee post?',
  },
  {
    words:
      '({connect} me|introduction|in contact) ... {boss}|(contact|email|number|name|address) [_] [_] [_] ({chief}|hiring|recruit*)',
    unless: '{talk}',
    example: 'Could you introduce me to your recruiter?',
  },
  {
    words: '{pass} [_] [_] [_] {mine}',
    unless: '({talk}|{feedback})',
    example: 'Could you pass my name on to your boss?',
  },
  {
    words:
      '({mine}|{pass} [_] [_] {item}|(this|them|that|me|samples)) ... (to|with|by|past|under|before|in front of) ... {boss}',
    unless: '({talk}|{feedback})',
    example: 'May I send my details to your boss?',
  },
  {
    words: '({tell}|hint) !(me) ... ({boss}|{peers}|upstairs) ... (me|i|i am|my|that i|about me)',
    unless: '{talk}',
    example: 'Could you tell your boss about me?',
  },
  {
    words: '{admit} me (in|into|an interview|hired|a {job}|through the door|on the list|a start|it|up|onto|on)',
    example: 'Could you get me in?',
  },
  {
    words: '(help|assist|get|let) me [_] (get|break|squeeze|slip) (in|there|on|aboard|through) !(touch|time|by)',
    example: 'Could you help me get in?',
  },
  {
    words: ['(help|assist) me [_] (find|get|land) (one|it|that)', '{job}'],
    example: 'Jobs are rare, so could you help me find one?',
  },
  {
    words: '{door}',
    unless: '{talk}',
    example: 'I only need a foot in the door.',
  },
  {
    words:
      '(referral|recommendation|reference|nomination) [_] (for me|from you|at your' +
      '|to your|in your hand|with your name|for the|for a !(book|film|podcast|course|class|museum|place)|for your|on my|[?] $)',
    example: 'Could I have a referral from you?',
  },
  {
    words:
      '(your|be my|me a|write me a|an|employee|internal|as my) [_] ' +
      '(referral|recommendation|reference|nomination|referee) !(of|was|to (the|a|your) _|to (read|watch|visit|try|join|talk|speak))',
    example: 'Would you be my internal referral?',
  },
  {
    words:
      '(go to bat|stick your neck out|speak up|spoke up|speaking up' +
      '|went to bat|advocate|be the connection|lobby|pitch|fight|find out|ask around|talk) for me',
    example: 'Will you go to bat for me?',
  },
  {
    words:
      '(help*|hand|assist*) [_] [_] [_] (get*|land*|find*|secure*|obtain*|win|in getting|with) ' +
      '... ({job}|hired|in at|it !(is)|work|{seat})',
    example: 'Could you help me land a job?',
  },
  {
    words:
      '(tell|let|mention|say|inform|told) !(me|you) ... ((there is|about|of) {det} [_] [_] [_] {trade}|{det} [_] [_] {trade} {lookout})',
    unless: '({talk}|meet|interview|article|book|film)',
    example: 'Tell your foreman that there is a plumber out here.',
  },
  {
    words:
      '(tell|told|telling|convince|persuade|ask) (her|him|them) [_] [_] [_] (about me|i _|to (hire|take|call|consider))',
    unless: '{talk}',
    example: 'If somebody is ill, please tell her about me.',
  },
  {
    words:
      '({tell}|mention|heads up|know|remind|note|say) [_] [_] ({boss}|{peers}|them|[_] lead) ... (i|i have|my) [_] {filing}',
    example: 'Could you mention to your boss that I applied?',
  },
  {
    words:
      '(little|small|gentle|friendly|bit of a|a) (push|nudge|shove|boost|leg up|poke|shout) [_] [_] (for me|[?] $|on my|with)',
    example: 'I sent my form to HR, so could you give them a little push for me?',
  },
  {
    words: '(talk|talking|sweet talk|charm|coax|steer|argue) [_] [_] (him|her|them|boss|chief|manager) into',
    example: 'Could you talk him into an offer?',
  },
  {
    words:
      '(submit*|file|make|write|enter) {det} [_] (referral|one|recommendation) for me|(submit*|making|filing) (one|it) for me',
    example: 'Would you be willing to submit one for me?',
  },
  {
    words: '(gave|give|giving) (her|him|them|{boss}) [_] (my|mine)',
    unless: '{feedback}',
    example: 'I would be glad if you gave her my number.',
  },
  {
    words:
      '(you|anyone|staff|allowed|able) [_] [_] (refer|recommend) (people|candidates|friends|someone|others) [_] (for|to)',
    unless: '{talk}',
    example: 'Are you allowed to refer people for jobs?',
  },
  {
    words: '(use|used|using|name|named|list|put) you as [_] [_] (referral|reference|referee)',
    example: 'May I list you as a reference?',
  },
  {
    words:
      '(checking|check|follow up|following up|speak|speaking|word) with (hr|[_] {chief}|recruit*) [_] [_] (about|on) [_] (my|me)',
    example: 'Would you mind checking with HR about my form?',
  },
  {
    words: '(tell|told|telling|mention|mentioning) [_] [_] [_] ({boss}|{chief}) ... (i|we|you know me|about me|me)',
    unless: '{talk}',
    example: 'It would help if you told the recruiter that you know me.',
  },
  {
    words: '({chief}|he|she|they) [_] [_] would look at me|(your|my) (person|friend|voice|foot) inside',
    example: 'With your word, the chef would look at me.',
  },
  {
    words:
      '(handles|runs|manages|in charge of) [_] (internships|hiring|recruitment|recruiting|placements|applications) [_] [_] [_] [_]',
    unless: '{talk}',
    example: 'Do you know who handles internships at your company?',
  },
  {
    words: '(know|name of|contact|share|reach|meet|recommend) [_] [_] [_] [_] [_] {hirer}',
    example: 'Do you know who is hiring?',
  },
  {
    words: '(say|saying|mention|mentioning|drop|float|bring up|suggest|if you (said|mentioned|dropped)) my name',
    unless: '({talk}|right|correct*|pronounc*)',
    example: 'If she asks for a good baker, I hope that you say my name.',
  },
  {
    words:
      '({tell}|mention|say|let on) ({boss}|{peers}|them|him|her) [that] ' +
      'there is {one} ... (who|with|out here|over here|waiting|{ready}|willing)',
    unless: '({talk}|book|article|film)',
    example: 'Tell your foreman there is a strong lad who likes early mornings.',
  },
  {
    words:
      'let (them|him|her|{boss}|{peers}) [_] [_] know [that] (i exist|about me|i am {ready}|i (could|can) (help|start|join))',
    unless: '{talk}',
    example: 'Could you let the matron know that I am around?',
  },
  {
    words:
      '(earn|collect|pocket) [_] [_] {bonus}|(referral|finders|bring a friend) {bonus}|(bonus|reward) [_] for (bringing|referring)',
    unless: '{talk}',
    example: 'I could help you earn that referral bonus.',
  },
  {
    words: '(good|kind|nice|warm) (word|words) [_] [_] [_] [_] (to|with|in the ear of) {boss}',
    example: 'Any good word that you can say to your foreman would help.',
  },
  {
    words: '(look|smile) (favorably|well) (on|upon|at) (my|me)|(look|smile) (on|upon) (my|me)',
    example: 'I ask you to smile upon my papers.',
  },
  {
    words:
      '(are you|is it you|you are) (the one|the person|one of those|the man|the woman) who (decides|picks|chooses|hires|signs)',
    unless: '{talk}',
    example: 'Are you the person who picks the trainees?',
  },
  {
    words: '(be|being|been) my (nod|voice|way in|foot|door|ticket|key|ally|champion|advocate|sponsor|inside man)',
    unless: '{talk}',
    example: 'Would you be my way in?',
  },
  {
    words: '(you have|you) (met|found|talked to|come across) (just the|someone|somebody|a [_] {trade})',
    unless: '({talk}|thank*|when|where)',
    example: 'Tell your chief that you have met someone who sews.',
  },
  {
    words:
      '(brought|bring|bringing|draw|drawing|drew) my [_] (candidacy|application|name|file|letter) [_] [_] [_] attention',
    unless: '{talk}',
    example: 'I would be glad if you brought my letter to the attention of the dean.',
  },
  {
    words: '(would|could|might|may|can) mine [_] (do|be one|be the|be next|be among|help|count)',
    unless: '{talk}',
    example: 'Referrals go on top, so could mine be one?',
  },
  {
    words:
      '(name|email) of (the|whoever) [_] [_] (reads|read|opens|sees|handles|decides) [_] [_] (applications|letters|cvs|forms)',
    unless: '{talk}',
    example: 'Tell me the name of the person who reads the applications.',
  },
  {
    words: '(nudg*|remind*|chase|chasing|prod*|jog*) [_] [_] (hr|{boss})',
    unless: '{talk}',
    example: 'Would you mind nudging HR for me?',
  },
  {
    words: [
      '(who|whoever|whom|person|people) [_] [_] [_] [_] (hires|hire|hiring|decides|decide|picks|signs off|chooses|selects|runs|handles)',
      '({connect} me|introduction|word|speak|talk|tell|show|{pass}) ... (them|him|her)',
    ],
    unless: '{talk}',
    example: 'Who does the hiring here, and could you introduce me to them?',
  },
  {
    words: '{pass} (mine|this one|ours) [_] (to|on|along|in front|in|around)',
    unless: '{talk}',
    example: 'Letters are lost, so would you hand mine to the principal?',
  },
  {
    words: ['(think|feel|reckon|believe) [that] i (would|could|might) [_] (fit|suit|do|be)', '{tell} {boss}'],
    unless: '{talk}',
    example: 'If you think I would fit, would you tell your director so?',
  },
  {
    words: '(mention|mentioning|say|saying|let slip|point out|add|tell (them|him|her)) [that] i am [_] {ready}',
    unless: '{talk}',
    example: 'When the vet is tired, could you mention that I am around?',
  },
  {
    words: '(let|letting) {boss} know [that|about|of] (we|i|my|me)',
    unless: '{talk}',
    example: 'I sent in my form, so would you let the recruiters know that we have spoken?',
  },
  {
    words: ['(meeting|call|chat|contact|introduction|conversation) between (me|us|myself)', '{boss}'],
    example: 'Could you arrange a meeting between me and your recruitment manager?',
  },
  {
    words:
      'your (backing|support|endorsement|word|blessing|vote|influence|voice) [_] (would|could|might|will|counts|carries)',
    unless: '({talk}|thank*)',
    example: 'I gather the post falls vacant, and your backing would help.',
  },
  {
    words: '({tell}|told) (your|the) [_] [_] ({kin}|{trade}) [_] [_] [_] (that i|i am|about me|my name)',
    unless: '{talk}',
    example: 'Could you tell your cousin at the brewery that I am looking?',
  },
  {
    words:
      '(get|help|push|take|lift|carry) me (past|around|through|beyond|over) ' +
      '(the|your|that) [_] [_] (form|portal|screening|gate|pile|robot*|system|stage|round|filter*)',
    unless: '{talk}',
    example: 'Can you get me past the online form?',
  },
  {
    words:
      '(tell|told|telling) (them|him|her|{boss}) [that] you [_] (know|knew|rate|met|like|trust|recommend) (me|someone|somebody)',
    unless: '{talk}',
    example: 'Would you tell the head of design that you know me?',
  },
  {
    words: [
      '(your|the|their) [_] [_] ({chief}|recruit*|hiring _)',
      '(me|my|i am|i have|i would|mine)',
      '(would|could|can|might|may|will|if|please) (you|your|they|he|she)|please|hop*|grateful|thankful',
    ],
    unless: '{talk}|{feedback}|{studies}|thank*|recruit* (sergeant|round)|choosing',
    example: 'Would you whisper to the head that I am interested?',
  },
  {
    words:
      '(name|list|put|count) [_] (me|you) [_] as (someone|somebody|a|an|the|your) ' +
      '[_] [_] (worth|candidate|employee|referee|reference|who referred)',
    unless: '{talk}',
    example: 'Would you name me as someone worth interviewing?',
  },
  {
    words: '(hear|hearing|get|getting) [_] my name from you|nod from you',
    unless: '{talk}',
    example: 'Perhaps the person who plans the rota would be glad to hear my name from you.',
  },
  {
    words: [
      '(need|needs|needing|looking|hiring|short|after|wants)',
      '(tell|telling|let) (them|him|her) (you|that you|i|that i|about|know)',
    ],
    unless: '{talk}',
    example: 'If the theater still needs a dresser, please tell them you know one.',
  },
  {
    words:
      '(write|writing|written|give|giving|do|doing) me a [_] [_] (letter|note|reference|testimonial|recommendation) ' +
      '... for (the|a|that|your|this) [_] [_] [_] ({job}|{trade}|{term}|post)',
    unless: '({feedback}|{studies})',
    example: 'Would you be comfortable writing me a letter for the curator post?',
  },
  {
    words: '(say|saying|said) [_] (something|anything|a few words) [_] to [_] [_] {chief}',
    unless: '{talk}',
    example: 'Could you say something to the supervisor?',
  },
  {
    words: '(say|saying|mention|write|put|tell (them|her|him)) ... you (referred|recommended|know) me',
    unless: '{talk}',
    example: 'Could I write in the form that you know me?',
  },
  {
    words:
      '(appreciate|grateful for|glad of|count on|hope for|have|get|need|with) [_] your (vote|backing|endorsement|nod|blessing)',
    unless: '{talk}',
    example: 'You sit on the panel, and I would appreciate your vote.',
  },
  {
    words: ['referral [_] (code|link|number|id)', '(yours|your (code|name|link)|me|my)'],
    unless: '{talk}',
    example: 'A referral number is all it takes, so might I borrow yours?',
  },
  {
    words: 'my name [_] (could|might|would|should) [_] (fall|come up|drop|be (mentioned|dropped|said))',
    example: 'Over coffee my name could fall.',
  },
  {
    words: '(vote of confidence|vote|nod|line|sign) [_] [_] from you',
    unless: '({talk}|hear)',
    example: 'A vote of confidence from you opens doors.',
  },
  {
    words:
      '(let|tell|inform|alert) (your|the) [_] (recruiter*|hr|human resources|boss|manager|director|supervisor) [know] (about|of) me',
    unless: '{talk}',
    example: 'Could you let your recruiter know about me?',
  },
]
