import type { Asking } from '../rule.ts'

export const asks: Asking['asks'] = {
  application: [
    {
      words: '{process} [_] (my|the) [_] [_] {filed}',
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
        '(apply|applying) to be|(apply|applying|application|applications|applied|submit*) [_] [_] [_] {toward} [_] ({them}|{job}|{trade})',
      unless: '{talk}',
      example: 'I am writing to apply for a post at your school.',
    },
    { words: '(accept*|take|taking|open for) [_] applications', example: 'Are you accepting applications?' },
  ],
  hiring: [
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
      words: '({mine}|this|it|them|that|me|samples) ... (to|with|by|past|under|before|in front of) ... {boss}',
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
      words: '(know|name of|contact|share|reach|meet|recommend) [_] [_] [_] [_] [_] {hirer}',
      example: 'Do you know who is hiring?',
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
    { words: '{may} ... shadow you for', example: 'Can I shadow you for a month?' },
  ],
  openings: [
    { words: '{exists} !(your|my|had) [_] [_] [_] [_] {job}', unless: '{talk}', example: 'Do you have any openings?' },
    {
      words: '{exists} [_] [_] [_] [_] ({seat}|anything|something|work|scope|opportunit*|hours) [_] [_] {vacant}',
      unless: '({talk}|for you|in return)',
      example: 'Is there room for one more?',
    },
    {
      words: '{exists} [_] (any|some|paid|a bit of) [_] [_] (work|shifts|hours|need)',
      unless: '{feedback}',
      example: 'Have you got any work?',
    },
    {
      words: '{whether} [_] {side} [_] [_] [_] [_] (hiring|recruiting|hire|recruit) !({manner})',
      example: 'Are you hiring?',
    },
    {
      words: '(is|are|be|^) [_] [_] [_] [_] (hiring|recruiting) {whom}',
      example: 'Is your lab hiring now?',
    },
    { words: '^ [_] [_] (any|got any|any [_]) [_] ({job}|work|{seat})', example: 'Any jobs going?' },
    {
      words:
        '(keep|bear|have|hold) me [_] (mind|posted|updated|informed|file|list|loop|thoughts|on|in) !(how|about your|on how)',
      example: 'Please keep me in mind.',
    },
    { words: '(think|thinking|thought|remember*|consider*) [(of|about)] me', example: 'Please think of me.' },
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
      words: '(anything|something) (going|open|available|coming up|for me|[?] $)',
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
  ],
  resume: [
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
  ],
  job: [
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
      words: '{take} [(on|in|up|aboard|out|over|someone like|somebody like)] {somebody} !(seriously|as|to task)',
      unless: '{talk}',
      example: 'Would you hire me?',
    },
    {
      words: '(you|would|might|will|could|firm|team|company) {took} me',
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
    { words: '(i can|i could|let me) offer (you|your)', example: 'I can offer you fifteen hours a week.' },
    {
      words: '({chief}|hr|they|committee|wife|husband|brother) [_] [_] {receive} me',
      example: 'Would your boss at least meet me?',
    },
    {
      words: ['if [_] [_] [_] were (hiring|recruiting|looking for)', '(wonder*|i wanted|i thought|i was hoping)'],
      example: 'I was wondering if you were hiring.',
    },
    { words: '(sponsor|sponsors|sponsoring) [_] [_] (visa|visas|me)', example: 'Does your hospital sponsor visas?' },
    {
      words: '(swap|trade|leave|give up) [_] [_] [_] for (your|a chance|a place|the chance)',
      unless: '{talk}',
      example: 'I would swap my desk for your greenhouse.',
    },
    {
      words:
        '(next|upcoming|new|fall|autumn|spring|summer|september) [_] (recruitment|hiring|intake|recruiting|round|cohort)',
      example: 'I would like to hear of the next intake.',
    },
    {
      words: '({tell}|find out) [_] [_] [_] [_] (bringing|taking|hiring|having|considering) me',
      example: 'Could you ask about taking me on?',
    },
    { words: '(i|me|my) [_] [_] [_] [_] [_] (unpaid|no pay|low pay)', example: 'I would start unpaid.' },
    { words: '{may} {chore}', unless: '({talk}|{visit})', example: 'Could I help in the kitchen?' },
    {
      words: '(is|are|has|have) [_] [_] [_] {job} [_] [_] (taken|filled|open|available|vacant|going|gone|free)',
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
      words: '(give|giving|offer|offering) (a|an) [_] [_] [_] a (chance|go|shot|try|start|break)',
      example: 'Could you give a rookie a chance?',
    },
    {
      words:
        '(would|could|will|might|if|think) [_] [_] let me !(know|see|watch|ask|say|tell|talk|quote|observe|visit|use|in on|off|go)',
      example: 'Would the nursery let me float?',
    },
    {
      words:
        '(writing|calling|call|write|saw|seen|noticed|answering|reply*) [_] [_] [_] (ad|advert*|posting|listing|notice board|notice)',
      example: 'I am writing about the ad for a gardener.',
    },
    {
      words: '(invited|called|asked|come|come in|in) [_] (for|to) [_] interview',
      unless: '{talk}',
      example: 'I hope to be invited for an interview.',
    },
    {
      words: '(be|become|being) [_] part of [_] [_] [_] {place}',
      unless: '{talk}',
      example: 'I hope to be part of the team.',
    },
    { words: 'let me {chore}', unless: '{talk}', example: 'If you let me help, you would not be sorry.' },
    {
      words: 'i (can|could|would|will) [_] [_] (do|take|cover|work|pick up) [_] [_] [_] (shift|shifts)',
      example: 'I can do the night shift.',
    },
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
  ],
}
