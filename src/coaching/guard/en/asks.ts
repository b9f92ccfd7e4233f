import type { Asking } from '../rule.ts'

export const asks: Asking['asks'] = {
  application: [
    {
      words: '({process}|attention to) [_] (my|the) [_] [_] {filed}',
      unless: '(what|honest*)',
      example: 'Could you review my application?',
    },
    {
      words: '(support|nudge|push|boost|help|hand) ... (my|with my|on my) [_] [_] (application|candidacy|file)',
      example: 'I would be glad of any support for my application.',
    },
    {
      words:
        'my [_] (application|candidacy) ... (receive*|seen|moved|top|noticed|read|considered|status|through|attached|for a job|yet|is in)',
      example: 'Can you get my application seen?',
    },
    {
      words:
        '<!(you|they|people|one|who) (apply|applying) to be|(appl*|submit*) [_] [_] [_] {toward} [_] ({them}|{job}|{trade})',
      unless: '{talk}',
      example: 'I am writing to apply for a post at your school.',
    },
    { words: '(accept*|take|taking|open for) [_] applications', example: 'Are you accepting applications?' },
    {
      words:
        '(regarding|about|concerning|on|for|of|with) my [_] (candidature|candidacy|application) (with|to|at|in|for)',
      unless: '({studies}|{feedback}|thank*|sorry)',
      example: 'I write concerning my candidacy with the bureau.',
    },
  ],
  hiring: [
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
      words: '(one|a|few|single) [_] (sentence|line|word|words|call) [_] from you [_] (to|with|in)',
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
      example: 'I only need a foot in the door.',
    },
    {
      words:
        '(referral|recommendation|reference|nomination) [_] (for me|from you|at your|to your|for the|for a|for your|on my|[?] $)',
      example: 'Could I have a referral from you?',
    },
    {
      words:
        '(your|be my|me a|write me a|an|employee|internal|as my) [_] (referral|recommendation|reference|nomination)',
      example: 'Would you be my internal referral?',
    },
    {
      words:
        '(go to bat|stick your neck out|speak up|advocate|be the connection|lobby|pitch|fight|find out|ask around|talk) for me',
      example: 'Will you go to bat for me?',
    },
    {
      words:
        '(help*|hand|assist*) [_] [_] [_] (get*|land*|find*|secure*|obtain*|win|in getting|with) ... ({job}|hired|in at|it|work|{seat})',
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
      words: '(tell|told|telling|mention|mentioning) [_] [_] [_] ({boss}|{chief}) ... (i|you know me|about me|me)',
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
        '({tell}|mention|say|let on) ({boss}|{peers}|them|him|her) [that] there is {one} ... (who|with|out here|waiting)',
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
  ],
  internship: [
    {
      words: '{may} (intern|do an apprenticeship) [_] (with|at|for|under|in|next|this)',
      example: 'Could I intern with you?',
    },
    {
      words: '({may}|{wish}|{seek}|{exists}|{need}|give*|get|arrange|land|about|finding) [_] [_] [_] [_] {term}',
      unless: '{talk}',
      example: 'I would love an internship at your paper.',
    },
    {
      words: '{need} [_] [_] [_] (intern|interns|apprentice*|trainee*|student*|volunteer*|undergrad*)',
      example: 'Do you take interns?',
    },
    {
      words: '{may} ... shadow you for !(a (morning|day|few hours|couple)|an)',
      example: 'Can I shadow you for a month?',
    },
  ],
  openings: [
    {
      words:
        '(taking|takes|take) (people|anyone|someone|students|staff|graduates|folk|anybody|new people|beginners|career changers) on',
      unless: '{talk}',
      example: 'Is the harbor office taking people on?',
    },
    {
      words:
        '<!(do not|does not|did not|finally|i just|i have|are there more|are there many) {exists} !(your|my|had) [_] [_] [_] [_] {job}',
      unless: '{talk}',
      example: 'Do you have any openings?',
    },
    {
      words: '{exists} [_] [_] [_] [_] ({seat}|anything|something|work|scope|opportunit*|hours) [_] [_] {vacant}',
      unless: '({talk}|for you|in return|favor|do for|help you)',
      example: 'Is there room for one more?',
    },
    {
      words: '{exists} [_] (any|some|paid|a bit of) [_] [_] [_] (work|shifts|hours|need)',
      unless: '{feedback}',
      example: 'Have you got any work?',
    },
    {
      words:
        '{whether} [_] {side} [_] [_] [_] [_] <!(enjoy|like|hate|mind|find|love) (hiring|recruiting|hire|recruit) !({manner})',
      unless: '(what|which|how|who) (would|do|did|is|are) [_] (you|your|your [_]|the first)',
      example: 'Are you hiring?',
    },
    {
      words: '(is|are|be|^) [_] [_] [_] [_] <!(enjoy|like|hate|mind|find|love) (hiring|recruiting) {whom}',
      unless: '(what|which|how) (would|do|did|is|are) [_] (you|your|your [_]|the first)',
      example: 'Is your lab hiring now?',
    },
    { words: '^ [_] [_] (any|got any|any [_]) [_] ({job}|work|{seat})', example: 'Any jobs going?' },
    {
      words:
        '(keep|bear|have|hold) me [_] (mind|posted|updated|informed|file|list|loop|thoughts|on|in) !(how|about your|on how)',
      example: 'Please keep me in mind.',
    },
    {
      words:
        '(think|thinking|thought) (of|about) me|(^|and|please|to|you|will|would) (remember|remembering|consider|considering) me !(as|from)',
      example: 'Please think of me.',
    },
    { words: '(eye|eyes|ear|ears) (out|open|peeled)', example: 'Please keep an eye out for me.' },
    { words: '(lead|leads) [_] (on|for|at|[?] $)', example: 'I would be glad of any leads.' },
    {
      words: '(send|throw|steer|push|toss) [_] [_] [_] (my|our) way',
      example: 'If you hear of any work, send it my way.',
    },
    {
      words: '{room} ... for (me|someone like me|somebody like me|my skills)',
      unless: '{talk}',
      example: 'I wonder whether a place could be found for me.',
    },
    {
      words: 'be [_] (of|any) [_] (use|help|service|assistance|interest|value) [_] (to|on|for|in) [_] {them}',
      example: 'Would I be of any use to you?',
    },
    {
      words:
        '((anything|something) (going|open|available|coming up|for me)|{exists} [_] [_] (anything|something) [?] $)',
      unless: '({talk}|{feedback}|learn|hear)',
      example: 'Have you got anything going?',
    },
    { words: '{query} ... {need} [_] [_] {anyone}', unless: '{talk}', example: 'Do you need another nurse?' },
    {
      words: '{cond} ... ({job}|{seat}|{trade}|anyone|somebody|someone) ... {opens}',
      unless: '{talk}',
      example: 'If a post opens up, tell me.',
    },
    { words: ['{cond} ... {opens}', '{plea}'], unless: '{talk}', example: 'If anything comes up, call me.' },
    { words: ['{cond} ... ({gap}|room for)', '{plea}'], unless: '{talk}', example: 'If you are swamped, call me.' },
    {
      words:
        '{inform} ... (of|about|if|when|whether|as soon as|the moment|the minute|for) ... ({job}|hiring|recruit*|any work|anything that)',
      unless: '{talk}',
      example: 'Let me know when jobs are posted.',
    },
    {
      words: '(in the pipeline|coming up|on the horizon|in the works|on the cards) [_] (for|at|with) !(your)',
      unless: '{talk}',
      example: 'Is anything in the pipeline for graduates?',
    },
    {
      words:
        '(another|an extra|one more) [_] (adult|pair|person|{trade}) ... (welcome|needed|useful|wanted|in there|of use)',
      unless: '{talk}',
      example: 'Might another typist be welcome?',
    },
    {
      words: '(know|hear|think) [_] [_] (of|about) (a|an|any*|some*|one) ... {need} [_] [_] {anyone}',
      unless: '{talk}',
      example: 'Do you know of a lab that needs an assistant?',
    },
    {
      words: ['(know of|hear of|come across) (anything|something|anyone|any|some*)', '({plea}|i am|me)'],
      unless: '({talk}|book|article|film|club)',
      example: 'If you know of anything, I would be so grateful.',
    },
    {
      words:
        '(request|budget|case|place|slot|spot) [_] for (an|a|another) [_] (intern|trainee|apprentice|assistant|graduate|{trade})',
      unless: '{talk}',
      example: 'Could you put in a request for an intern?',
    },
    {
      words:
        '^ [_] (has|have|did) [_] [_] [_] [_] (filled|fill|found (someone|anyone|a|an)) ... ({job}|{seat}|{trade})',
      unless: '{talk}',
      example: 'Has the depot filled the night clerk slots?',
    },
    {
      words:
        '(you (will|would|could|might)|please|to) (think of|remember|consider|call) (the|this|that|your) [_] {fellow}',
      unless: '{talk}',
      example: 'When the crew grows, I hope you will remember the guy with the red boots.',
    },
    {
      words: 'whether (someone|somebody|a person|a [_]) like (me|myself) (would|could|might|can|is)',
      unless: '{talk}',
      example: 'Could you find out whether somebody like me might be welcome?',
    },
  ],
  resume: [
    {
      words: '(think of|treat|regard|consider|see) my [_] {cv} as',
      unless: '{feedback}',
      example: 'Please think of my CV as an offer.',
    },
    {
      words: '(attach*|enclos*|below|herewith|here is|includ*|popped|put|left|find|sending) ... {cv}',
      unless: '{feedback}',
      example: 'By the way, here is my resume.',
    },
    {
      words: 'my [_] {cv} ... (attach*|enclos*|below|herewith|on my website|online|on file|here|reach*)',
      unless: '{feedback}',
      example: 'My CV is enclosed.',
    },
    {
      words: '({may}|happy to|glad to|like to|can|could|will) ... {hand} ... my [_] {cv}',
      unless: '{feedback}',
      example: 'May I send you my CV?',
    },
    {
      words: '(interest*|consider|accept|keep|want|see|look* at|take|have) ... my [_] {cv}',
      unless: '{feedback}',
      example: 'Would your firm be interested in my CV?',
    },
    {
      words:
        '(bring*|left|with|drop*|copy|accept|page|print*) ... my [_] [_] {cv} ... (useful|handy|whoever|desk|pile|my thanks)',
      unless: '{feedback}',
      example: 'I will leave a copy of my CV on the desk.',
    },
    {
      words: [
        'my [_] {cv}',
        '(whoever|in case|who (does|do|hires|selects|decides)|feel free to (show|share|pass|send)|may come in|might come in|do with it)',
      ],
      unless: '{feedback}',
      example: 'I have my papers with me in case anyone at the mill wants a look.',
    },
    {
      words:
        '(i (can|could|will|would)|to|if i) [_] [_] (send|sent|bring|mail|provide|supply) [_] [_] (references|referees|my [_] {cv})',
      unless: '{feedback}',
      example: 'I can send references.',
    },
    {
      words: ['(my {cv}|application|form)', 'ask (them|him|her|{boss}) to (look|read|check|consider|call)'],
      example: 'I sent my CV to HR, so could you ask them to look at it?',
    },
  ],
  job: [
    { words: '{eager}', unless: '({talk}|{visit})', example: 'I would give anything to be on your crew.' },
    { words: '{apply}', unless: '{studies}', example: 'May I apply for it?' },
    { words: '{strings}', unless: '{talk}', example: 'Could you smooth my path at the bank?' },
    {
      words:
        '(how does one|(procedure|process|steps|way) (for|to|of)) [_] [_] [_] (get*|join*|becom*|be|being) [_] [_] [_] [_] {them}',
      unless: '{talk}',
      example: 'How does one get to be on your crew?',
    },
    {
      words:
        '(i|one) [_] [_] [_] to (get|be|become|join|land) [_] [_] (hired|taken on|considered|{trade}|your _) (by|at|with|in|on)',
      example: 'What do I need to do to get hired by you?',
    },
    {
      words:
        '(might|could|would|is|may|will) there [be] (one|something|anything|a place|any|room|somewhere) [_] (with|at|in|for) ({them}|me)',
      unless: '{talk}',
      example: 'I want a first post, so might there be one with you?',
    },
    {
      words:
        '{wouldyou} [_] [_] [_] [_] (look at|consider|take|want|have|employ) (somebody|someone|anyone) [_] (without|with|who|like)',
      unless: '{talk}',
      example: 'Would the mill look at somebody without a degree?',
    },
    {
      words:
        '(in|on) your (plans|radar|thoughts|crew|payroll)|(wash*|carry*|hold*|sweep*|scrub*|peel*) [_] [_] (in|at|for|on) your',
      unless: '{talk}',
      example: 'I would sooner wash bottles in your brewery.',
    },
    {
      words: '(save|spare) you the [_] (of|trouble|cost|ad*)|before you advertise|not [_] advertise',
      example: 'I could save you the cost of a search.',
    },
    {
      words: '(would|could) (enthusiasm|passion|energy|i|my [_]) [_] (do|be enough|count|suffice|qualify)',
      unless: '{talk}',
      example: 'Would my papers be enough?',
    },
    { words: '(you need [_] i [_]|you could do worse than)', example: 'You could do worse than a retired sergeant.' },
    {
      words:
        '(before|until|till) you (offer|give|hire|take) me|an offer from (your|you)|a contract [?] $|walk out with',
      example: 'I would pick up if there were an offer from your firm.',
    },
    {
      words:
        '(smallest|tiniest|humblest|lowliest|any|slightest) (role|part|job|task|position|spot) [_] (on|in|at|with)',
      unless: '{talk}',
      example: 'I would be thankful for the smallest role in your play.',
    },
    {
      words: '(make|making|introduce|offer|present|propose) (myself|me) [_] [_] [_] [_] as (a|an|your)',
      unless: '{talk}',
      example: 'I write to make myself known as a translator.',
    },
    {
      words:
        '(with|having) you as my (boss|chief|manager|mentor at work|employer|supervisor)|(learn|train) [_] [_] [_] on the job',
      example: 'With you as my boss I would never be late.',
    },
    {
      words:
        '(you will|you are going to|you must|you might|you may) [_] (want|need|be after|be needing) [_] [_] {trade}',
      unless: '({talk}|not)',
      example: 'In June you will want waiters.',
    },
    {
      words: '(led|leads|lead|leading) to (something|anything|more|a) [_] (permanent|more|lasting|else|{job})',
      example: 'I hope that coffee leads to something permanent.',
    },
    {
      words: '(list|shifts|hours|days) [_] [_] i (could|can) (cover|work|do|take)',
      example: 'Here are the hours that I could cover.',
    },
    {
      words: '(come|i would [_] come|be there) running|toolbox|my (bag|bags|tools|boots) (is|are) packed',
      example: 'My bags are packed.',
    },
    {
      words: '(home|place|use|market|demand) for (it|me|them|my [_]|someone like me) [_] (at|in|on|with) [_] {them}',
      unless: '{talk}',
      example: 'Is there a home for my drawings at your agency?',
    },
    {
      words: '(paid|part time|extra|freelance|regular|steady) (work|hours|shifts) [_] (at|in|with|on|for) {them}',
      unless: '{talk}',
      example: 'Is there a path to paid work in your lab?',
    },
    { words: '{wish} [_] [_] [_] {join} [_] [_] {them}', unless: '{talk}', example: 'I would love to work for you.' },
    {
      words: '({wish}|{may}) [_] [_] (work|working|start|help) (there|here)|working there',
      example: 'I want to work there.',
    },
    {
      words: '({may}|i (can|could|would|will|might)|how [_] i|about me|about) [_] [_] [_] {join} [_] [_] {them}',
      unless: '{talk}',
      example: 'Could I work for you?',
    },
    {
      words: '({may}|{wish}|i (would|could|can|will)) ... (be|become|becoming|being) [_] {theirs}',
      unless: '{talk}',
      example: 'I hope to be your assistant.',
    },
    {
      words:
        '({may}|{wish}|i (would|could|can|will)|join|start*|become|becoming) ... as (a|an|your|the) [_] [_] {trade}',
      unless: '{talk}',
      example: 'Could I start as an assistant?',
    },
    {
      words:
        '{take} [(on|in|up|aboard|out|over|someone like|somebody like)] {somebody} !(seriously|as|to task|by|when|back)',
      unless: '{talk}',
      example: 'Would you hire me?',
    },
    {
      words:
        '(would|might|will|could|firm|team|company|<!(time|when|that|method|advice|which|what|chance) you) {took} me',
      example: 'I would be thrilled if you hired me.',
    },
    {
      words:
        '(give|giving|given|offer|offering|find|finding|get|getting|grant|allow|gave|offered|save) (me|someone|somebody) [_] [_] {chance}',
      unless: '{talk}',
      example: 'Please give me a chance.',
    },
    { words: '(take|taking) a (chance|gamble|risk|punt|bet) on', example: 'Would you take a chance on me?' },
    {
      words:
        '({may}|{wish}|i (would|could|can|will)|get|given) [_] [_] a [_] (chance|shot|start|go|try|break) [_] (at|in|with|to|on)',
      unless: '{talk}',
      example: 'I would love a chance at your studio.',
    },
    {
      words: '{seek} [_] [_] [_] {sought}',
      unless: '({talk}|data one day|know what)',
      example: 'I am looking for a job.',
    },
    {
      words:
        '({may}|{wish}) [_] [_] [_] [_] (have|get|find|land|do|take|of|for|a|an|any) [_] [_] ({job}|interview|work|hours|shifts)',
      unless: '{talk}',
      example: 'Could I get a job at your firm?',
    },
    { words: 'as your [_] {trade}', example: 'I picture myself as your assistant.' },
    {
      words: '(on|to|onto|into) (your|the) [_] [_] (list|books|roster|rota|pool|register|payroll|shortlist|lineup)',
      unless: '{talk}',
      example: 'Could you add me to your list?',
    },
    {
      words:
        '(start*|hold*|run*|doing|conduct*|schedul*|arrange|get|land|for|an) [_] interview* (at|with|for|by) ({them}|{job})',
      unless: '(talk|{talk})',
      example: 'Are you holding interviews for the new clinic?',
    },
    {
      words:
        'i [_] [_] be (engaged|employed|hired|considered|taken on|recruited|interviewed|shortlisted|appointed|placed)',
      example: 'How may I be engaged as a clerk?',
    },
    {
      words: '({chief}|hr|they|committee|wife|husband|brother) [_] [_] {receive} me',
      example: 'Would your boss at least meet me?',
    },
    { words: '(sponsor|sponsors|sponsoring) [_] [_] (visa|visas|me)', example: 'Does your hospital sponsor visas?' },
    {
      words:
        '(next|upcoming|new|fall|autumn|spring|summer|september) [_] (recruitment|hiring|intake|recruiting|round|cohort)',
      example: 'I would like to hear of the next intake.',
    },
    { words: '(i|me|my) [_] [_] [_] [_] [_] (unpaid|no pay|low pay)', example: 'I would start unpaid.' },
    {
      words: '{may} {chore} !(to you|down|you (again|back|to|out)|your (time|name|advice))',
      unless: '({talk}|{visit})',
      example: 'Could I help in the kitchen?',
    },
    {
      words: '(is|are|has|have) [_] [_] [_] {job} [_] [_] [_] [_] (taken|filled|open|available|vacant|going|gone|free)',
      unless: '{talk}',
      example: 'Is the mailroom job taken?',
    },
    { words: '(need|needs|want|wants|use) me !(to)', unless: '{talk}', example: 'I think your desk needs me.' },
    {
      words: '(money|budget|funds|funding|pull) [_] [_] [_] [_] for (a|an|another|me|one|somebody|someone)',
      example: 'Is there money in the grant for a coder?',
    },
    {
      words: 'any (hope|chance|use|room|scope|luck|need) [_] (for|of) (me|a|an|some|my|someone)',
      unless: '{talk}',
      example: 'Any hope for an old hand?',
    },
    {
      words:
        '(would|could|will|might|if|think) [_] [_] let me =(_) !(know|see|watch|ask|say|tell|talk|quote|observe|visit|use|in on|off|go)',
      example: 'Would the nursery let me float?',
    },
    {
      words: '(invited|called|asked|come|come in|in) [_] (for [_]|to) interview !(someone|somebody|a|people)',
      unless: '{talk}',
      example: 'I hope to be invited for an interview.',
    },
    {
      words: '(be|become|being) [_] part of [_] [_] [_] {place}',
      unless: '{talk}',
      example: 'I hope to be part of the team.',
    },
    { words: 'let me {chore}', unless: '{talk}', example: 'If you let me help, you would not be sorry.' },
    { words: '(open to|give|do|have|be|for) [_] [_] trial', example: 'Would you be open to a trial?' },
    {
      words: '(any|an|the|for) [_] (opportunity|opportunities) [_] (at|with|in) {them}',
      example: 'I would be glad of any opportunity at your firm.',
    },
    {
      words: '(turn|lead|grow|develop|evolve) [_] (into|to) [_] [_] ({job}|something|more)',
      unless: '{talk}',
      example: 'I hope that this will lead to a job.',
    },
    { words: '(with a view to|with an eye to)', example: 'Could I visit with a view to joining?' },
    { words: '{free}', unless: '({talk}|video|suits)', example: 'I can start in June.' },
    { words: '{humble}', unless: '{talk}', example: 'I would do it for free.' },
    {
      words: '{service}',
      example: 'I could take that off your hands.',
    },
    {
      words: '{proof}',
      example: 'Could I do a trial shift?',
    },
    {
      words: '(how|where|who|what|when|steps) [_] {ought} [_] [_] [_] {enter} !(... (clearer|better|prepare))',
      unless: '({talk}|one|else)',
      example: 'How can I get a job on your team?',
    },
    { words: 'what (would|will|does) it take', example: 'What would it take to join you?' },
    {
      words: '(my|the) (odds|chances|chance) [_] [_] [_] [_] (at|of|with|if)',
      unless: '{talk}',
      example: 'What are my chances at your firm?',
    },
    {
      words: ['{gap}', '({offer}|{sell}|{free}|{ring})'],
      unless: '{talk}',
      example: 'You seem swamped, and I have two free hands.',
    },
    { words: '{self}', unless: '{talk}', example: 'You need a typist, and here I am.' },
    {
      words: ['({scarce}|{gap})', '({self}|{plea}|{offer})'],
      unless: '({talk}|{visit})',
      example: 'You are stuck for cooks, so try my number.',
    },
    {
      words: '(i|me) (can|could|would|will|am happy to|am glad to) [_] come [_] [_] {chore}',
      unless: '{talk}',
      example: 'I can come over and mend the roof.',
    },
    {
      words: '(me|my|of me|us) (coming|joining|starting|working|helping|moving) [_] [_] [_] ({them}|on|aboard|in)',
      unless: '{talk}',
      example: 'What do you say to me joining you?',
    },
    {
      words:
        '({wouldyou}|your way to|open to|consider) [_] [_] [_] {recruit} (a|an|somebody|someone) [_] [_] [_] (like|with|who|{trade})',
      unless: '({talk}|rather|or)',
      example: 'Would your shop employ somebody with a bad knee?',
    },
    {
      words:
        '{decider} ... (get|about|for|if|regarding|to join|to be) ... ({job}|hired|hiring|taken on|a start|on your|at your|with your)',
      unless: '{talk}',
      example: 'Whom should I write to for a job?',
    },
    {
      words:
        '({job}|{seat}|{trade}|shift*) [_] [_] [_] [_] [_] (yet|already|been|to be) [_] (free|available|open|filled|taken|found|had|un*)',
      unless: '{talk}',
      example: 'Is the seat by the window already taken?',
    },
    {
      words:
        '(find|make|be|spare) [_] [_] [_] ({seat}|use|task|role|work|{job}) [_] [_] [_] [_] for (a|an|me|somebody|someone|my|one)',
      unless: '{talk}',
      example: 'Could you find a corner of the firm for me?',
    },
    {
      words: '(poach|poached|poaching|snap|snatch|grab|scoop) (me|[?] $)|be poached',
      example: 'You are welcome to poach me.',
    },
    {
      words: 'could i have it|is it mine|can it be mine|i will take it',
      example: 'I saw the sign about the van, so could I have it?',
    },
    {
      words: 'what (are|is) (the|my) [_] (odds|chances|chance|likelihood)',
      unless: '{talk}',
      example: 'What are the odds of you taking a novice?',
    },
    {
      words:
        '(become|becoming|be) (an|a|your|the) [_] [_] {trade} [_] {toward} [_] {them}|becoming an (intern|apprentice|assistant)',
      unless: '({talk}|what it is like|like to be)',
      example: 'I write to you about becoming an intern at your paper.',
    },
    {
      words:
        '(looking for|want|need|seeking|seek) (full time|part time|paid|seasonal|casual|steady|any|some) [_] (work|hours|position|job)',
      example: 'I finish in May and am looking for full time work.',
    },
    {
      words: '(could|can|would|will|might|to) [_] (start|begin) [_] (at|in|on|with) [_] your',
      unless: '{talk}',
      example: 'I have taught for years and could start at your school.',
    },
    {
      words:
        '(take over|cover|handle|carry on) [_] [_] (tasks|work|duties|bit|rounds|shifts|job) [_] [_] [_] (last|{trade}|did|left|old)',
      unless: '{talk}',
      example: 'I can take over the rounds that your last trainee did.',
    },
    {
      words:
        'my (skills|experience|background|training|profile) [_] (would|could|might|will) [_] (fit|suit|match|help|serve|be)',
      unless: '{talk}',
      example: 'I think that my skills would suit your shop.',
    },
    {
      words: '(i am|would be|am) [_] [_] (good|great|right|perfect|strong|natural) (fit|match|candidate|choice)',
      example: 'I am a good fit for the post.',
    },
    {
      words:
        '(meeting|seeing|interviewing|considering|trying|hearing) me [_] [_] (about|for|regarding) (a|an|the|any|your)',
      unless: '{talk}',
      example: 'Would your boss think of meeting me about a post?',
    },
    {
      words:
        'would [_] be {wish} to (hear|receive|get) [_] [_] (from (your|the) (hr|recruit*|boss)|news [_] [_] {job})',
      example: 'I would be glad to hear from your HR office.',
    },
    {
      words:
        '(two|three|couple of|few|some) (weeks|months|days|nights|mornings) (in|at|on|with|behind) your [_] [_] {place}',
      unless: '({talk}|spent|thank*)',
      example: 'Even a few weeks in your kitchen would teach me a lot.',
    },
    {
      words: '(be [_] earning|earn|earning) my (keep|bread|living|crust) (in|at|with|on)',
      example: 'I could be earning my keep on your farm.',
    },
    {
      words:
        '{whether} [_] {side} [_] [_] [_] (offer|offers|provide|have|give) [_] (work|hours|shifts) [_] (to|for|it|on|at|in)',
      unless: '{talk}',
      example: 'Does your cafe offer work to students?',
    },
    {
      words: 'set up [_] [_] interview (for|about)',
      unless: '(class|paper|assignment)',
      example: 'Could we set up an interview for the post?',
    },
    { words: '{dream}', unless: '{talk}', example: 'I hope to become your colleague.' },
    { words: '{hopeful}', unless: '{talk}', example: 'I hope that it could be you.' },
    { words: '{ring}', unless: '{talk}', example: 'You know where to find me.' },
    {
      words:
        '(makes|make) me [_] [_] (candidate|fit|match)|i ... (would|could|might) [_] (do well at|be|make|prove) [_] [_] [_] [_] {asset}',
      unless: '{talk}',
      example: 'I would be an asset to you.',
    },
    {
      words: '{mood} !(... {visit}) ... ... (at|in|on|with|for|into|onto|to|of|like) [_] (your [_] [_] {place}|yours)',
      unless: '{talk}',
      example: 'I hope to spin records at your station.',
    },
    {
      words: '({wish}|{may}|{wouldyou}|if (you|your)) !(... {visit}) ... ... {anyjob}',
      unless: '{talk}',
      example: 'Would they trust me with a job?',
    },
    {
      words:
        '({wish}|{may}|{wouldyou}|{case}) !(... (be|become|becoming|{visit})) ... ... (a|an|another|any|more|extra) [_] {trade}',
      unless: '{talk}',
      example: 'Would your theater pay for an usher?',
    },
    {
      words: '(gladly|happily|happy to|glad to|love to|willing to|delighted to|honored to) [_] [_] {chore}',
      unless: '{talk}',
      example: 'I would gladly edit the film.',
    },
    {
      words: 'i [_] (would|could|might|will|may) [_] (be|make|prove) [_] [_] {handy} (pair|pairs|set|hand|hands)',
      unless: '{talk}',
      example: 'I would be a steady pair of hands for your kiln.',
    },
    {
      words: '(make|makes|made|find|have|has) [_] [_] use (of|for) (me|somebody|someone|my [_])',
      unless: '{talk}',
      example: 'A summer is long, and the park could make use of me.',
    },
    {
      words: '(sort|fix|set|hook|kit|fit) me [_] (out|up) [_] with',
      unless: '{talk}',
      example: 'Could you fix me up with a few hours at the bar?',
    },
    {
      words:
        '{chore} {whatever} [_] (you|they|that|going|at)|(take|accept) (anything|whatever) [_] (you|they|is|going|on offer)',
      unless: '({talk}|{visit})',
      example: 'I would take whatever you can offer me.',
    },
    {
      words: 'than to ... {join} [_] [_] {them}',
      unless: '{talk}',
      example: 'There is nothing finer than to be employed under you.',
    },
    {
      words: 'worth (my|me) (sending|applying|trying|writing|asking|dropping|putting|leaving|coming|calling)',
      unless: '{talk}',
      example: 'Is it worth my dropping off a form?',
    },
    {
      words: [
        'you have [got] (the|a lot of|too much|plenty of|more|all that|so much) [_] (work|orders|jobs|shifts|mess|patients|guests|dishes)',
        'i have [got] [_] [_] (hours|time|hands|skills|days|van|tools|license|muscles|energy|evenings)',
      ],
      unless: '{talk}',
      example: 'You have plenty of orders, and I have the evenings.',
    },
    {
      words: 'i (could|can|would) [_] ({chore}|build|make|sew|repair) you (a|that|the|this|some|your)',
      unless: '({talk}|{visit})',
      example: 'I could build you that shelf in a week.',
    },
    {
      words: '(could|can|may|might|would) i be (the|that|your) [_] [_] ({trade}|one|person|hand|hands) !({talk})',
      unless: '{talk}',
      example: 'Could I be the third welder whom you never found?',
    },
    {
      words: 'for (a|any|that|the) [_] ({seat}|desk|job|post) (in|at|on|with|beside) (your|yours|you)',
      unless: '({talk}|{visit}|calendar|diary)',
      example: 'I would swap my bike for a bench in your workshop.',
    },
    {
      words: '{wish} [_] [_] [_] (wear|wearing|don|put on|pull on) (your|the|that) [_] [_] {garb}',
      unless: '{talk}',
      example: 'It would be a dream to wear the green overalls.',
    },
    {
      words: '(bench|chair|desk|seat|post|place|gap|locker|counter|stool) ... (would|might|could) (suit|fit) me',
      unless: '({talk}|chat|call|talk)',
      example: 'The empty desk near the stove would suit me.',
    },
    {
      words: '(your|yours) [_] [_] (could|might|would|can) be my [_] (next|new|first|one|second home|home)',
      unless: '{talk}',
      example: 'I would love it if yours could be my next one.',
    },
    {
      words: '(i|to) [_] [_] be (considered|shortlisted|interviewed|in the running|thought of) [_] (for|as)',
      unless: '{talk}',
      example: 'Might I be considered for the night crew?',
    },
    {
      words: '(have to|need to|must i|should i) ... to get (behind|into|onto|on|inside) (your|the) [_] [_] {place}',
      unless: '{talk}',
      example: 'Whom must I bribe to get into your kitchen?',
    },
  ],
}
