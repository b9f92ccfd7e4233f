import type { Frame } from '../rule.ts'

export const frames: readonly Frame[] = [
  // What is not asked.
  {
    words:
      '(<!(why|{pretend}) not !({notdenied})|never|rather than|without|instead of|nobody should|no longer|stopped) [_] [_] {seeking}',
    takes: 'rest',
    example: 'I am not asking you for a job.',
  },
  {
    words: '(no|nothing|neither|nor) [_] [_] {intent}',
    takes: 'rest',
    example: 'There is no need to refer me to anyone.',
  },
  {
    words: '(is|was) not [_] (what|why|the reason|one of|about)',
    takes: 'clause',
    example: 'Asking for a job is not why I write.',
  },
  { words: 'not (whether|if|in any|how|to)', takes: 'rest', example: 'My question is not whether you are hiring.' },
  // What others do.
  {
    words: '^ [_] [_] (my|a|his|her|our|the|an|nobody in) [_] [_] {kin} !(... ({toldto}|you [_] {lacking}))',
    takes: 'clause',
    example: 'My uncle wanted me to ask you for a job.',
  },
  {
    words:
      '(^ [(and|but|because|so|that|since)]|if) (they|she|he|we|nobody|someone told) !({wanting}|{gone}|... you [_] {lacking})',
    takes: 'rest',
    example: 'They put me on the night shift, as you said.',
  },
  {
    words: '{opener} [{sort}] {generic} !(like me|[_] {place})',
    takes: 'rest',
    example: 'Do you know if new nurses want another nurse around?',
  },
  { words: '^ !(your) [_] {generic}', takes: 'clause', example: 'People say there are jobs at your firm.' },
  {
    words:
      'should (a|an|someone|one) [_] (student|changer|beginner|person|applicant|candidate|newcomer|graduate|use|put|send)',
    takes: 'rest',
    example: 'Should a career changer put the old career on the resume?',
  },
  // What was.
  {
    words: '<!(could|can|may|might|would|should|if|when|do|did) i {done}',
    takes: 'rest',
    example: 'I got a job at your firm.',
  },
  {
    words: 'i have !(taken the liberty) {settled} !(... your (company|firm|[_] scheme|[_] program))',
    takes: 'rest',
    example: 'I have been offered an internship at the zoo.',
  },
  {
    words:
      '(i|we) (was|were) (an|a|offered|hired|accepted|given|taken|told|let|looking for a) !(that (you|your)) !(... (need|whether|might))',
    takes: 'rest',
    example: 'I was looking for a job last year.',
  },
  {
    words:
      '^ and (got|started|accepted|landed)|it (was|has been|must be) [_] [_] (a|great|lovely|kind|pleasure|hard|odd|nice|good)',
    takes: 'rest',
    example: 'It was a pleasure to be on your team.',
  },
  {
    words:
      '(<!(if|you|your|they|i) (did|was) (you|your|it|the|that|he|she|they|any*|some*) ' +
      '!(... (yet|already|my {cv}|for me|whether there))|were you !(to))',
    takes: 'rest',
    example: 'Did you apply for a job at your firm?',
  },
  {
    words: '(when|before|after|since|until) you {theirpast}',
    takes: 'rest',
    example: 'When you hire a new cook, what do you notice?',
  },
  {
    words: '<!(if|time) you [had] {told} !(... ... ({hint}|{rumor}))',
    takes: 'rest',
    example: 'You said there are jobs in rivers.',
  },
  {
    words:
      '(thank|say* (ta|cheers|thank*)|<!(my|with) thanks !(again any)|congrat*|good news|all the best|happy new|your {words})',
    takes: 'clause',
    example: 'Thanks for giving my name to the foreman.',
  },
  // What is mine already.
  {
    words:
      '(^ [_] [_] my|(^ [_]|that) i [_] have [_] (a|an)|in my|at my|i love my|i like my) [_] {own} !(at your|with you|is only|background)',
    takes: 'rest',
    example: 'I already have a job, so no worries.',
  },
  {
    words: '^ [(and|but)] i [_] (work|volunteer|teach|study) [_] (as|at|in|part|full|near|with|nights)',
    takes: 'rest',
    example: 'I work as a typist for free.',
  },
  {
    words: '(application|applied|apply|applying) [_] [_] (to|for) !(... your) ... {studies} !(at your|there)',
    takes: 'rest',
    example: 'I sent my application to the graduate school.',
  },
  // What the work is like.
  {
    words:
      '<!({asker}) !({method}) (how|what|why|which|whom|where) !(soon' +
      '|i|my|(do|should|can|could|would|must) i|you (are [_] (free|welcome)|may|can)|it is worth) [_] [_] {verb} !(... {mewards})',
    takes: 'rest',
    example: 'What would a good first project look like for someone new?',
  },
  {
    words:
      '^ [_] who !([_] [_] [_] (could|can|would|might)|can|could|should|do|handles|would' +
      '|must|might|decides|signs|does the|... decides|in your [_] (decides|signs|hires|picks)|... i|is the (best|right) person)',
    takes: 'rest',
    example: 'Who gave you your first chance?',
  },
  {
    words: '(are|is|do|does|like to|want to|hope to|hard to|easy to) ... in (your|this|the) {field} !(who)',
    takes: 'rest',
    example: 'Are there jobs in your field for shy people?',
  },
  {
    words:
      '{learn} !([_] (any*|some*)) [_] [_] (how|what|why|which|who|whom|where|about (your|the|a|an|how|what)|more) !({meantime})',
    takes: 'rest',
    example: 'Tell me about the people who join your company.',
  },
  {
    words: '(thoughts|opinion|view|views|advice|your take|perspective|read up) [_] on',
    takes: 'rest',
    example: 'I would love your thoughts on unpaid internships.',
  },
  {
    words: '(is|are) (a|an|the) ... (normal|common|usual|standard|typical|worth)',
    takes: 'rest',
    example: 'Is a trial shift normal?',
  },
  {
    words: '(to have|have) a (steady|good|secure|full time|permanent|decent) job',
    takes: 'rest',
    example: 'I am glad to have a steady job.',
  },
  {
    words: '(advice|tips|competition|common|usual|normal|hard|true|meaning) ... (about|for|to|in|that)',
    takes: 'rest',
    example: 'Do you have any advice about internships?',
  },
  {
    words: '(do|have|are|would) you {habit}',
    takes: 'rest',
    example: 'Do you like to work for your boss?',
  },
  {
    words: '(they|she|he|<!(you|if|if [_] [_] _) (offered|hired)) {acted} !(... you [_] {lacking})',
    takes: 'rest',
    example: 'Last week they offered me a job.',
  },
  {
    words:
      '<!(who|whom|how|where) should i !(talk|contact|send|speak|take|call|see|write|email|be (speaking|talking|writing))',
    takes: 'rest',
    example: 'Should I apply for jobs in the spring?',
  },
  { words: 'if i (apply|work|become|am)', takes: 'rest', example: 'If I apply to a firm like yours, I will know.' },
  {
    words:
      'have you ' +
      '!(any|got|a|an|room|heard|thought|considered !(writing|recording|publishing)|space|work|need|jobs|openings|seen (one|any|a))',
    takes: 'rest',
    example: 'Have you done two jobs at once?',
  },
  {
    words:
      'your [_] (job|role|work|career|path|position|search|hunt|advice|shift) !(opening*|posting*|ad|advert*|offer*)',
    takes: 'rest',
    example: 'Is there anything about your role that the ad left out?',
  },
  {
    words:
      '^ (the|a|that|this|which|my|is the|is your|is this) [_] {job} ' +
      '!(at your|on your|with you|in your|i |taken|filled|[_] open|gone|still|... (would|could|might) [_] (let|suit|mean|be|use))',
    takes: 'clause',
    example: 'The internship you suggested was for me.',
  },
  {
    words:
      '(^ i|that i|that you|<!(do|would|could|might|may|if|did|whether) you) (have|had) {several} [_] [_] ({job}|interview) !(for me)',
    takes: 'rest',
    example: 'I had a job at your firm.',
  },
  {
    words: '(change|changing|changed|switch|leave|leaving|lost|left|quit|<!(i am|am) between) [_] (job|jobs|positions)',
    takes: 'rest',
    example: 'How should I explain a gap between jobs?',
  },
  {
    words: '(would|could|can) you !(let your [_] [_] know) {judge}',
    takes: 'rest',
    example: 'Could you imagine being a trainee?',
  },
  {
    words:
      'hope (the|your|that|work) ... ... ' +
      '(going|went|goes|treating|settling|well|made|has not|sorted|leaves you|gives you|suits you|is everything)',
    takes: 'clause',
    example: 'I hope that your opening of the second shop went well.',
  },
  {
    words:
      '(put|introduce|connect) me [_] [_] (to|with) (a|an|somebody|someone|another|your [_] {acquaintance}) !(... (hir*|recruit*))',
    takes: 'rest',
    example: 'Could you put me in touch with a nurse?',
  },
  {
    words: 'would you (take|accept) (an|a) [_] {term}',
    takes: 'rest',
    example: 'If you were nineteen, would you take an internship?',
  },
  {
    words:
      '(has|have|had) [_] (put|taken|kept|given|called|asked|let|sent|moved|made|hired|promoted|accepted|invited|offered|employed) me',
    takes: 'rest',
    example: 'The boss has put me on the early shift.',
  },
  {
    words: '^ [_] (someone|somebody|a|my|the|everyone|people|he|she|they|our) [_] [_] [_] {teased} [(me|us)] $',
    takes: 'sentence',
    example: 'A classmate asked me, is there a job at your firm?',
  },
  {
    words: '(whether|if|that) the (job|work|internship|position) is (as|really|so|too|more|less|all|always|worth)',
    takes: 'rest',
    example: 'I would really like to know whether the job is as quiet as it looks.',
  },
  {
    words: '(is|was|would|be) it [_] [be] {usual}',
    takes: 'rest',
    example: 'Is it better to take an internship or a part time job?',
  },
  {
    words: 'when your [_] [_] (was|were|hired|recruited|took|chose)',
    takes: 'rest',
    example: 'When your hospital was recruiting last spring, who came?',
  },
  {
    words: '(want|like|love|have|need) a job (that|where|which|in which|i) !(... your|starts|begins)',
    takes: 'rest',
    example: 'I want a job that lets me be outdoors.',
  },
  {
    words: '(if|when) you were {younger}',
    takes: 'rest',
    example: 'What kind of internship would you look for if you were a student today?',
  },
  {
    words: '(rumors|rumours|stories|gossip|myth|story|remark) [_] (about|of|that|on)',
    takes: 'rest',
    example: 'I have heard rumors about jobs there.',
  },
  {
    words:
      '(are|is|were) there [_] (more|many|fewer|enough|lots|a season|a time|a month) !(... (at your|on your|for me|left))',
    takes: 'rest',
    example: 'Are there more jobs on ships or on land?',
  },
  {
    words:
      '(job|jobs|position|internship|work) (like (yours|that|this|his|hers) !(... (at|in|with|on) (you|your))|of women|in general)',
    takes: 'clause',
    example: 'Can a shy person be happy in a job like yours?',
  },
  {
    words:
      '(not talk|people write|people ask|plenty of|lots of people|others) [_] [_] [_] [_] (about|for) [_] (job|jobs|work)',
    takes: 'clause',
    example: 'I would rather not talk about jobs.',
  },
  { words: '(early|late|soon) for me to', takes: 'rest', example: 'It is too early for me to think about a job.' },
  {
    words:
      '{grasp} [_] (how|why|what|when) (you !({seekers})|your !([_] [_] {seekers})' +
      '|(a|an) [_] [_] (decides|chooses|picks|knows|finds|gets|does|is|can)|people|someone|one|they|he|she)',
    takes: 'rest',
    example: 'I would appreciate hearing how you balanced a part time job with a band.',
  },
  {
    words:
      '(good|best|right|usual|normal|better) (time|moment|age|way|month|season) (to|for) (start|look|apply|send|begin|ask|find)',
    takes: 'rest',
    example: 'When is a good time to start looking for internships?',
  },
  {
    words:
      '(when|once|before|whenever) your !(... (next|again)) [_] [_] ' +
      '(recruits|hires|takes on|picks|interviews|reads) !(next|again|some*|any*|in [_] next)',
    takes: 'rest',
    example: 'When your firm recruits trainees, does age matter?',
  },
  {
    words: '(would|do) you (recommend !(me|my)|advise|suggest !(me|my)|say it is worth|think it is worth)',
    takes: 'rest',
    example: 'Would you recommend an internship in a small company?',
  },
  {
    words:
      '(i am|i was|am) [_] [_] (glad|happy|pleased|sorry|relieved|delighted) [_] (that|the|your|to hear|you|he|she|they|about) !(... join)',
    takes: 'rest',
    example: 'I am glad the hospital found someone for the vacancy.',
  },
  {
    words:
      '(helped|made|taught|convinced|showed) me [_] (see|realize|understand|decide|think|that|how|what|believe) !(... (your|yours|you))',
    takes: 'rest',
    example: 'You made me see that I need a job with people in it.',
  },
  { words: '(turned down|rejected) [_] [_] {job}', takes: 'rest', example: 'I have been turned down for three jobs.' },
  {
    words:
      '(when|before|once|how|why) (a|an|the) [_] [_] {place} (hires|recruits|takes|picks|chooses|looks|interviews|employs)',
    takes: 'rest',
    example: 'When a clinic takes on a new nurse, is age a problem?',
  },
  {
    words: 'i [_] (have|kept|keep|got) [got] my [_] [_] (job|shift|shifts|work|position|post|role)',
    takes: 'rest',
    example: 'I have got my factory job until June.',
  },
  {
    words: '(i know|i understand|i realize|sure) [_] you (can not|will not|could not|do not|are not)',
    takes: 'rest',
    example: 'I know that you can not get me a job.',
  },
  {
    words: 'not once|(never|not) [_] did (we|he|she|they|i)',
    takes: 'rest',
    example: 'Not once did we talk about vacancies.',
  },
  {
    words: '({craft}|{kin}|woman|man|those|classmates) (applying|looking|searching|hunting|queueing) for',
    takes: 'rest',
    example: 'The film had a typist applying for jobs at your yard.',
  },
  {
    words:
      '<!(if|could|would|can|will|should|might|and|hope|time|let|say|mention|write) you {introduced} me !(on|... {hint})',
    takes: 'rest',
    example: 'The baker you put me in touch with looks for early risers.',
  },
  {
    words: '(been|was|were|being) (refused|denied|promised|robbed of) [_] [_]',
    takes: 'rest',
    example: 'The claimant had been refused a job there.',
  },
  {
    words:
      '(do|does|did|whether|if) [_] [_] [_] [_] {choose} ... or (for|through|via|people|those|rather|mostly|more|by|from|has|only)',
    takes: 'rest',
    example: 'Do you hire pickers direct or through a gang?',
  },
  {
    words: '(done|did|doing|made|make|making|do) (a|an|such a|quite a) [_] [_] job !(interview|hunt)',
    takes: 'rest',
    example: 'You have done a wonderful job with the roof.',
  },
  {
    words: 'my [_] (manager|boss|supervisor|chief|foreman|chef|employer) [_] {bossed}',
    takes: 'clause',
    example: 'My manager put me on nights.',
  },
  {
    words: '(whether|if|that|think) (the|this|your) {field} (is|stays|was|remains)',
    takes: 'rest',
    example: 'I would like to know whether the trade is open to anyone over forty.',
  },
  {
    words: 'your (cv|resume) !(pile|stack|inbox|drawer|box)',
    takes: 'rest',
    example: 'Do you recall what you put on your resume?',
  },
  {
    words: '(reason|why) i (wanted|want|wrote|write|like|liked)',
    takes: 'rest',
    example: 'Your window is the reason I wanted to talk to a baker.',
  },
  {
    words: '(read|reads|sound|sounds|look|looks|looking|come across) like (that|the|a|an) [_] [_] [_] [_]',
    takes: 'rest',
    example: 'Does my letter read like that of a nurse who wants a new post?',
  },
  {
    words: '(work|works|worked) (better|best) (for|than|when|with)',
    takes: 'clause',
    example: 'Direct applications work better for newcomers.',
  },
  {
    words: '^ if my (question|questions|message|email|letter)',
    takes: 'clause',
    example: 'Sorry if my question about the vacancy opened old wounds.',
  },
  {
    words: 'when (looking|applying|searching|interviewing|hiring|recruiting) !(again|next)',
    takes: 'rest',
    example: 'What helps when looking for seasonal work?',
  },
  {
    words: 'how it went|keep you (posted|updated)',
    takes: 'sentence',
    example: 'Here is how it went: they are hiring me as an intern.',
  },
  {
    words: '(i am|i will be|i have been|i was) [_] (retiring|retired|leaving !(you|this|a)|quitting|resigning)',
    takes: 'rest',
    example: 'I am retiring in May and could do with a talk.',
  },
  {
    words: '(apply|applying|applied) (the !({job}|[_] {job})|a thin|some|pressure|heat|it to|what|makeup|paint)',
    takes: 'rest',
    example: 'Could you tell me how to apply what you taught me to my job?',
  },
  {
    words: 'your [_] (colleague|coworker|friend|guard|porter|neighbor|secretary) (opened|showed|let|gave|helped|was)',
    takes: 'rest',
    example: 'Your colleague opened the gate for me.',
  },
  {
    words:
      '(we are|^ were|we were|we have been) [_] [_] (hiring|recruiting|short|swamped|understaffed|stretched|snowed|down|overworked)',
    takes: 'rest',
    example: "We're short of hands this week.",
  },
  {
    words: 'their [_] (job|jobs|careers|roles|positions|openings)',
    takes: 'rest',
    example: 'At the fair, parents talk about their jobs.',
  },
  { words: '(photo|photos|picture|pictures) of', takes: 'rest', example: 'I will send you a picture of the uniform.' },
  {
    words: '(helps|help|gets|get) [_] (people|others|students|graduates) [to] (get|find|land|into|secure)',
    takes: 'rest',
    example: 'Do you think that a forklift license helps people get jobs?',
  },
  {
    words: 'would you (take|do|choose|accept|pick|join|study) ... (the same !(for me)|differently)',
    takes: 'rest',
    example: 'If you could start over, would you take the same traineeship again?',
  },
  {
    words:
      'if [any of] your (daughter|son|kid|kids|children|student|students|niece|nephew|pupils|wife|husband|granddaughter|grandson)',
    takes: 'sentence',
    example: 'If your niece is looking for a job, she can call me.',
  },
  {
    words:
      '(course|courses|book|books|class|school|tip|tips|guide) [_] for (someone|somebody|people|anyone|a) [_] [_] (who|that)',
    takes: 'clause',
    example: 'Do you know a course for someone who wants to get a job in music?',
  },
  {
    words: '(surprised|amazed|puzzled|struck|astonished|touched|moved) [_] (that|why|how|by|to (hear|learn|read|see))',
    takes: 'rest',
    example: 'I was surprised that the position you hold did not exist in 1990.',
  },
  {
    words:
      '(am|be|was|been) the one (in|with|wearing|holding|at|by|near|who (asked|wrote|sat|spoke|met|hires|pays|signs|came))',
    takes: 'rest',
    example: 'I will be the one in the green hat.',
  },
  {
    words: 'work around (your|their|his|her|any)',
    takes: 'rest',
    example: 'I am happy to work around your shifts, so name a time.',
  },
  {
    words: '(am|are|is) not [_] [_] (writing|asking|here|contacting you|reaching out|calling) $',
    takes: 'sentence',
    example: 'I am not writing because I want a job in your firm.',
  },
  {
    words: '(never|not) [_] had (a|an|any) [_] [_] {job}',
    takes: 'rest',
    example: 'I have never had a proper job.',
  },
  {
    words: '^ [_] (the {place} i work|my [_] {place}) [_] [_] (is|are) [_] (looking|hiring|recruiting|searching)',
    takes: 'clause',
    example: 'The kitchen I work in is looking for a porter.',
  },
  {
    words: '(considering|deciding|decide|unsure|torn) (whether|if) to',
    takes: 'rest',
    example: 'I am considering whether to qualify as a nurse.',
  },
  {
    words: '(having|have|had|with) [_] (kids|children)',
    takes: 'rest',
    example: 'Did having kids hurt your career?',
  },
  {
    words: '^ [_] my (got|has|had|works|is|was|started)',
    takes: 'rest',
    example: 'My mate got an internship at a zoo.',
  },
  {
    words: '(what|which|where) [_] [_] i (would|could|might|am) [_] [be] [_] (good|happy|suited|cut out|best)',
    takes: 'rest',
    example: 'I want to find out what I would be good at.',
  },
  { words: '^ not (a|an|the|for|any)', takes: 'rest', example: 'I want a picture of the days, not a way in.' },
  {
    words:
      '(licence|license|degree|certificate|diploma|experience|qualification) [_] (is|are|be) [_] (needed|required|necessary)',
    takes: 'rest',
    example: 'Can you tell me whether a driving license is needed for most posts in home care?',
  },
  {
    words: 'i know you (open|close|start|get up|finish)',
    takes: 'rest',
    example: 'I know you open the shop at six and work till late.',
  },
  {
    words: '(i (could|can|may|might)|(could|can|may|might|if) i) [_] (sit in on|listen in|look in|watch|observe)',
    takes: 'rest',
    example: 'Any chance I could sit in on a lecture of yours?',
  },
  {
    words: '^ you asked [me] $',
    takes: 'sentence',
    example: 'You asked if I would want a job at your place.',
  },
  {
    words: '(contract is signed|signed (my|the|a) contract)',
    takes: 'sentence',
    example: 'My contract is signed, and I will be working two streets from your office.',
  },
  {
    words: '(hardly|scarcely|barely|few) [any] [_] (jobs|openings|vacancies|positions|posts)|there (are|is) hardly',
    takes: 'rest',
    example: 'I have heard there are hardly any openings in astronomy.',
  },
  {
    words: '^ [_] your {kin} (said|told|says|thinks|mentioned) !(... you [_] {lacking})',
    takes: 'rest',
    example: 'Your sister said you hire seasonal pickers every year.',
  },
  {
    words:
      '(whether|if) i (would|could|am) [be] (any good|good enough|suited|cut out|happy|right) !(... (you|your|yours))',
    takes: 'rest',
    example: 'I am trying to find out whether I would be any good as a teacher.',
  },
  {
    words:
      'if (someone|somebody|anyone|one) !(like me|there|(at|on|from) your) [_] (appl*|want*|asked|wish*|hope*|decide*|dream*) !(... me)',
    takes: 'rest',
    example: 'Is it odd if someone applied to a place like yours?',
  },
  {
    words: 'what (does|did|do) [_] [_] [_] take for (somebody|someone|a|an|people) !(like me)',
    takes: 'rest',
    example: 'What does it take for somebody to get hired in your trade?',
  },
  {
    words:
      '(do|did|does|have|has|must) (you|your [_]) [_] (get|receive|had|gotten|field) [_] [_] (letters|emails|messages|requests|calls)',
    takes: 'sentence',
    example: 'Do you ever get letters from strangers asking you for a job?',
  },
  {
    words:
      '(does|do|did|will|can) (the|a|your) (union|guild|college|state|city|army|law|church) [_] (help|offer|give|find|let|pay)',
    takes: 'rest',
    example: 'Does the union help apprentices find work?',
  },
  {
    words:
      '(need not|not need to|not have to|no need to|please do not|rather you did not) [_] (forward|pass|send|show|share|mention|tell|give)',
    takes: 'rest',
    example: 'You need not forward my letter to anyone.',
  },
  {
    words: 'it took me',
    takes: 'rest',
    example: 'It took me three applications to get a placement.',
  },
  {
    words: '(article|book|piece|video|podcast|film|report|poem|program|documentary|paper|essay) [_] (about|on) [_] [_]',
    takes: 'rest',
    example: 'I could send you the article about apprenticeships.',
  },
  {
    words: '(you|must|probably|surely|often) [_] (get|are|be) asked (for|about)',
    takes: 'rest',
    example: 'You must be asked for jobs all day.',
  },
  {
    words: 'i [_] (thought|toyed|played) [_] (about|of|with) [_] *ing !(... (your|you|there))',
    takes: 'rest',
    example: 'I thought about applying to be a ranger.',
  },
  {
    words: '(be|feel|am) as [_] (about|at|in|with|of)',
    takes: 'rest',
    example: 'I hope one day to be as sure about my work as you.',
  },
  {
    words:
      '(must be|must have been|must feel) [_] (quite|an|a|so|exciting|hard|tiring|odd|strange|wonderful|stressful|lonely)',
    takes: 'clause',
    example: 'Working under you must be quite an education.',
  },
  {
    words: '(fair play|well done|hats off|kudos|bravo|good on you|good for you|good luck|bless you) [_] [_]',
    takes: 'clause',
    example: 'Good luck with filling the posts on your team.',
  },
  {
    words: '(usually|normally|typically|generally|mostly|mainly|tend to) (hire|recruit|hires|recruits)',
    takes: 'rest',
    example: 'Does your hospital usually recruit nurses from abroad?',
  },
  {
    words: '(withdrew|withdrawn|abandoned|pulled) [_] my',
    takes: 'rest',
    example: 'I withdrew my application to the agency.',
  },
  {
    words: '(when|how|why|after|before|that) your own [_] (application|job|internship|interview|apprenticeship)',
    takes: 'rest',
    example: 'When your own application to the bank was turned down, what helped?',
  },
  {
    words: '^ [_] (for|to|of|among) (the|those|most|all|many) [_] {generic}',
    takes: 'clause',
    example: 'For those nurses who apply to your ward, what is hardest?',
  },
  {
    words: 'i [_] (hear|heard|read|see) (plenty|a lot|much|so much|lots|enough|a great deal) (about|of)',
    takes: 'rest',
    example: 'I hear plenty about openings.',
  },
  {
    words: '(has|have|had) me [_] (on|doing|in|working|at) !(mind|your)',
    takes: 'rest',
    example: 'The food bank has me on the rota.',
  },
  {
    words: 'told (me|us) [that] (they|she|he) !({wanting}|... you [_] {lacking})',
    takes: 'rest',
    example: 'Your drivers told me they like working for you.',
  },
  { words: '^ every {trade} [(i|we) [have]]', takes: 'clause', example: 'Every editor I met is short of hands.' },
  {
    words: '(that|who|which) (placed|hired|employed|rejected|interviewed|trained) me',
    takes: 'rest',
    example: 'The agency that placed me as a temp no longer exists.',
  },
  {
    words: '^ (hiring|recruiting|applying|interviewing) (was|is|has been|took|feels|felt|must)',
    takes: 'clause',
    example: 'When I ran a shop, hiring was the worst part.',
  },
  {
    words: 'the (part|bit|story|stories|chapter|account|tale|description) [_] (about|of|on|where)',
    takes: 'rest',
    example: 'The part about your internship was my favourite.',
  },
  {
    words:
      'your [_] (letter|warning|article|piece|column|remark*|comment*' +
      '|point|explanation|description|view*|essay|video|episode|story|stories|anecdote*) [_] (about|on|of|that|against)',
    takes: 'rest',
    example: 'Your warning about unpaid internships helped.',
  },
  {
    words: '(remember*|recall|loved|liked|enjoyed|struck) [_] you (saying|telling|mentioning|describing|talking)',
    takes: 'rest',
    example: 'I remember you saying that nobody had offered you a job.',
  },
  {
    words: '(where|which|that) (they|he|she) (let|gave|put|had|taught|showed|made|make|has|have) me',
    takes: 'rest',
    example: 'I joined the paper, where they let me write.',
  },
  {
    words: '^ [_] if (my|the|these|those) (notes|summary|transcript|recording|pictures|photos)',
    takes: 'sentence',
    example: 'If my notes would be of use for your page, tell me.',
  },
  {
    words: '(no reason to|need not|not [_] [to]) (worry|fear|be afraid) [_] [_] (i|about|of)',
    takes: 'rest',
    example: 'You have no reason to worry that I will turn up with a job request.',
  },
  {
    words: '<!(if|that) (got|found|landed|took|lost|left|quit|began) (his|her|their)',
    takes: 'rest',
    example: 'Tom in the year above got his apprenticeship at the shipyard.',
  },
  {
    words: 'other side of the (table|desk|counter|interview)',
    takes: 'sentence',
    example: 'How did it feel to be on the other side of the table, hiring paramedics?',
  },
  {
    words: '(nothing|little|not much) to do with',
    takes: 'rest',
    example: 'This message has nothing to do with vacancies.',
  },
  {
    words:
      '^ (having|doing|losing|keeping|leaving|finding|getting|starting) ... ... (taught|made|showed|helped|gave|cost|was|has)',
    takes: 'clause',
    example: 'Having a job at a call center taught me to listen.',
  },
  {
    words: '(at|in|for|on) our [_] {place}',
    takes: 'clause',
    example: 'I have been asked to help hire a new assistant at our store.',
  },
  {
    words: 'you (said|told me|mentioned|wrote) [that] (the|your|it|they) [_] [_] (was|were|had)',
    takes: 'rest',
    example: 'You said the ward was short of staff all winter.',
  },
  { words: '(hope|hoping) (the|your) new', takes: 'clause', example: 'I hope the new intake has settled in.' },
  {
    words: '(impossible|hard|tough) to replace',
    takes: 'clause',
    example: 'The cook who left sounded impossible to replace.',
  },
  {
    words: 'my [_] (manager|boss|supervisor|foreman|chef|employer) (needs|wants|needed|wanted) me',
    takes: 'clause',
    example: 'My manager needs me for stocktaking.',
  },
  {
    words: '(too old|too young|too late|too early|too shy|old enough) to [_] [_] [_]',
    takes: 'rest',
    example: 'Tell me honestly whether 52 is too old to start as a lift engineer.',
  },
  {
    words: '(i have|i ve|i) (swapped|picked up|traded|dropped|been picked|been chosen|been accepted)',
    takes: 'rest',
    example: 'I have been picked for the new cohort.',
  },
  {
    words: '(about|of|from|during) (his|her) [_] [_] ({term}|{job}|interview)',
    takes: 'rest',
    example: 'He talked to me about his apprenticeship.',
  },
  {
    words: '(this|that|it) is (not|hardly) (a|an|some) [_] [_] (way|attempt|hint|trick|ploy|plea|pitch) ',
    takes: 'sentence',
    example: 'This is not a sneaky way of asking you to hire me.',
  },
  {
    words: '(things|question*|something) about (how|what|why|where|the way)',
    takes: 'rest',
    example: 'Could I ask you two things about how a night shift goes?',
  },
  { words: '(what|which|that|who) got me', takes: 'rest', example: 'I was laid off, and that is what got me into it.' },
  {
    words: '(last|that|one) (summer|year|winter|spring|fall|autumn|month|term|semester) i',
    takes: 'rest',
    example: 'Last summer I had an internship at a bank.',
  },
  {
    words: '*ing ... (has|have) (shown|taught|made|given|helped) me',
    takes: 'clause',
    example: 'Even washing glassware in a lab has shown me a lot.',
  },
  {
    words: 'your (time|years|days|life) as (a|an|the)',
    takes: 'rest',
    example: 'Would you write about your time as a trainee?',
  },
  {
    words: '^ [_] our _ [of _] (has|have|is|are|will|was|said|says)',
    takes: 'clause',
    example: 'Our head of department is looking for a new technician.',
  },
  {
    words: '(do|does|did|are|have|if|that|whether) (most|many|all|some|the best) {trade}',
    takes: 'rest',
    example: 'Do most translators have a contract?',
  },
  {
    words: 'you (may|might|must|will) have (feared|thought|wondered|worried|expected|guessed)',
    takes: 'rest',
    example: 'You may have feared that I would ask for a placement.',
  },
  // What one wants to find out, also where it stands alone.
  {
    words:
      '(^|know|learn|learning|understand|figure|explore|exploring|curious|see|out|about) [_] how (to|one|people) ' +
      '(become|get|start|be|prepare|break|move|find|enter|grow|land) !(... (your|you|here|yours|hired|us|them|touch))',
    takes: 'rest',
    example: 'I would like to know how to become a social worker.',
  },
  {
    words:
      '(^|know|see|out|decide|understand) [_] (whether|if) i ' +
      '((could|can) see myself|would (like|enjoy|be (good|happy|bored))) !(... (your|you|here|there|us))',
    takes: 'rest',
    example: 'I want to find out whether I could see myself doing this.',
  },
  {
    words: '^ the (best|usual|easiest|quickest) way [_] (in|into) !(... (your|you|me|here|us))',
    takes: 'rest',
    example: 'The best way in.',
  },
  {
    words:
      'what i (can|could|might) do with [_] [_] (major|degree|minor|studies|diploma|bachelor*|background) !(... (your|you))',
    takes: 'rest',
    example: 'I want to see what I could do with my major.',
  },
  {
    words: 'what (you|they|employers|people) [_] look for !(... me)',
    takes: 'rest',
    example: 'What you look for in new people.',
  },
  {
    words:
      'i (would|will|might|may) need [_] [_] (degree|license|licence|certificate|certification|training|master*|phd|diploma)',
    takes: 'rest',
    example: 'I would need a degree in biology.',
  },
  {
    words:
      '(great|good|nice|amazing|fantastic|wonderful|excellent|awesome|terrific|incredible|brilliant) job ' +
      '(on|with|at|in|leading|hosting|running) (the|your|that|this) [_] ' +
      '(panel|talk|presentation|event|workshop|article|podcast|lecture|show|webinar|session|report|piece|book|class)',
    takes: 'clause',
    example: 'Great job on the panel last week!',
  },
  {
    words:
      'who else (should|could|can|would|might|do) [_] [_] (talk|speak|ask|write|contact|meet|call|recommend|suggest) ' +
      '!(... (job|jobs|internship*|hiring|opening*|recruit*|work))',
    takes: 'rest',
    example: 'Who else should I talk to about night shifts?',
  },
  {
    words: '(which|what) [_] (class|classes|course|courses|exam|exams|subjects|electives) (should|could|can|must|do) i',
    takes: 'rest',
    example: 'Which classes should I take to be ready?',
  },
  {
    words:
      '(find out|figure out|learn|understand|curious) (whether|if) (a|an|the|someone|somebody|people|one|most) [_] [_] [_] ' +
      '(is|are|can|has|have|should|must|need*|matter*|help*|count*|lead*) !(... (your|you|me|available|open|free|found|taking))',
    takes: 'rest',
    example: 'I would like to find out whether an internship is needed to get licensed.',
  },
  {
    words: '^ how (someone|somebody|anyone|people|one) (with|without|like|from|in|over|who) !(... (your|you|here))',
    takes: 'rest',
    example: 'How someone with a record gets considered for jobs in the trades.',
  },
  {
    words: '(decide|deciding|choose|choosing|torn) between',
    takes: 'rest',
    example: 'I am trying to decide between a research job and a clinical one.',
  },
  {
    words: '(office|center|centre|advisor|counselor|teacher|professor|friend|library|school) helped me',
    takes: 'rest',
    example: 'The career office helped me with my application.',
  },
  {
    words: '(bring|brings|hire|hires|take|takes) [in] (managers|people|executives|leaders|staff) from (outside|within)',
    takes: 'rest',
    example: 'Does it bring in managers from outside?',
  },
  {
    words: 'your [_] (degree|school|training|studies|course|major|college|classes|internship) [_] prepared you',
    takes: 'rest',
    example: 'Do you feel that your degree prepared you for the work you do now?',
  },
  {
    words:
      '(would|do|does|will|might) (a|an|the|most|many) [_] [_] (manager*|recruiter*|employer*) [_] [_] [_] (be|mind|care|see|look|read|think|notice|expect|prefer|frown|reject)',
    takes: 'rest',
    example: 'Would a hiring manager in biotech be put off by the gap?',
  },
  {
    words: 'i have [already] got (a|an) [_] (job|internship|offer) !(in mind|for you|to)',
    takes: 'rest',
    example: "In the meantime I've got a summer job painting fences.",
  },
  {
    words: '^ (looking|searching|applying|hunting) for (a|an|jobs|work) [_] (is|was|can|feels|seems)',
    takes: 'rest',
    example: "Looking for a job is next year's problem.",
  },
  {
    words: '^ and not (a|an|any|for)',
    takes: 'rest',
    example: 'I do not expect anything but a talk, and certainly not a referral.',
  },
  {
    words: 'i have [already] [got] an interview (at|with|for) the',
    takes: 'rest',
    example: "I've got an interview at the vet school on the 12th.",
  },
  {
    words:
      '(want|wanted|hoping|hope|love|like) to (understand|know|learn|hear|study) [about] (the|this|your|that) (job|work|role)',
    takes: 'rest',
    example: "I'm writing because I want to understand the job, not because I want one.",
  },
  {
    words:
      '(lot of|lots of|many|hundred*|plenty of) [_] (students|people|emails|requests|strangers|kids) [_] [_] (ask*|want*)',
    takes: 'rest',
    example: 'I know you must get a lot of students asking you for jobs.',
  },
  {
    words: '^ when the time comes',
    takes: 'clause',
    example: "When the time comes for me to look for work, I'll remember you.",
  },
  { words: 'not sure i would', takes: 'rest', example: "I'm not sure I'd even take a job in finance." },
  {
    words: '(do|does) (you|i|one|they|people) need (a|an) [_] (license|licence|degree|certificate|permit|ticket)',
    takes: 'rest',
    example: 'Do you need a license before you can get work as a helper?',
  },
  {
    words: '(help|helps) (a|an|somebody|someone|people) [_] [_] (get|be) (hired|noticed|promoted)',
    takes: 'rest',
    example: 'Which certifications help somebody get hired as a coder?',
  },
  {
    words: 'nobody (could|can|would|will) [_] (hire|take|employ)',
    takes: 'rest',
    example: "I'm fifteen, so nobody could hire me.",
  },
  {
    words: '^ if i (do|really) [_] (end up|become|go into|make it)',
    takes: 'clause',
    example: "If I do end up going into insurance, it's your fault.",
  },
  {
    words: '(will there be|there will be) (jobs|work|demand|enough|room) !(... (me|your))',
    takes: 'rest',
    example: 'Do you think there will still be jobs for translators in ten years?',
  },
  {
    words: 'down to (two|three) [_] (schools|programs|colleges|options|choices)',
    takes: 'rest',
    example: "I'm down to two nursing schools.",
  },
  {
    words: '^ when (a|an) [_] (position|job|spot|seat|place) (opens|comes)',
    takes: 'clause',
    example: 'When a position opens on your team, who decides what it says?',
  },
  {
    words: '(want|need) a [_] (view|opinion|perspective|take|eye|eyes) on',
    takes: 'rest',
    example: "If you ever want a student's view on your job postings, ask.",
  },
  {
    words: 'there is no (work|jobs)',
    takes: 'rest',
    example: "I'd like to know what technicians do in the slow months, when there's no work coming in.",
  },
  {
    words: 'are there [_] (jobs|careers|roles|positions) ... for (people|someone|somebody|those) who',
    takes: 'rest',
    example: 'Are there jobs in water treatment for people who hate sitting still?',
  },
  {
    words: 'never had (a|an|any|anyone) [_] who',
    takes: 'rest',
    example: 'I never had an uncle who could put in a word for me.',
  },
  {
    words: '(hire|hires|recruit*) [_] from (outside|within)',
    takes: 'rest',
    example: 'Do museums promote their guards, or do they always hire curators from outside?',
  },
  {
    words: '(quit|leave|keep|lose) my [_] job',
    takes: 'rest',
    example: 'The scholarship came through, so I can quit my second job.',
  },
  {
    words: 'keep (mine|this|it) (to|short|brief)',
    takes: 'rest',
    example: "You get a hundred emails, so I'll keep mine to one question.",
  },
  {
    words: '(someone|somebody) to (talk|speak) to (your|the)',
    takes: 'rest',
    example: "If you're ever looking for someone to talk to your interns, say so.",
  },
  {
    words: '^ when i hear',
    takes: 'sentence',
    example: 'When I hear that you are always looking for good people, what does it mean?',
  },
  {
    words: '^ the offer (from|is|came)',
    takes: 'rest',
    example: 'The offer from the hospital is on my kitchen table.',
  },
  {
    words: 'rather (hear|talk|know|learn|ask) about',
    takes: 'rest',
    example: "I'd rather hear about your mistakes than about your vacancies.",
  },
  {
    words: 'what (a|an|the) [_] _ (is|are|was|means)',
    takes: 'rest',
    example: 'We talked about what a referral bonus is.',
  },
  {
    words: 'i am bursting',
    takes: 'rest',
    example: "I didn't mention it once, so now I'm bursting to tell you how it went.",
  },
  {
    words: 'will be [_] [_] in (five|ten|fifteen|twenty|a few) years',
    takes: 'sentence',
    example: 'Where do you think journalism will be in ten years, and will there be staff positions?',
  },
  {
    words: 'if i can [ever] (be of use|help|return|repay)',
    takes: 'clause',
    example: 'If I can ever be of use to you by filling a seat, I would.',
  },
  {
    words:
      '^ how (do|does|did|would|can|could|should) (i|one|people|someone|you|they) (get|got|become|find|prepare|start|move|break|learn) !(... (hired|your|with you|here|foot|apply|resume|cv))',
    takes: 'rest',
    example: 'How do I get into grad school?',
  },
  {
    words: '^ how i (could|can|might|would) (get|become|find|start|gain) !(... (hired|your|with you|here|foot))',
    takes: 'rest',
    example: 'How I could get experience.',
  },
  {
    words: '^ how (you|they|people|she|he) (got|found|landed|became|started|chose)',
    takes: 'rest',
    example: 'How you got your internship.',
  },
  {
    words: '^ how (long|hard|easy|common|competitive|difficult) (it|is it|does it)',
    takes: 'rest',
    example: 'How long it takes to find a job.',
  },
  {
    words: '^ what (to|i should|should i) (put|include|have|wear|bring|study|expect)',
    takes: 'rest',
    example: 'What to put in a portfolio that gets me hired.',
  },
  {
    words: '^ (can|could) i do this (job|work|with) !(... (your|here|you))',
    takes: 'rest',
    example: 'Can I do this job with a disability?',
  },
  {
    words: '^ what (do|does|would) (i|one|people) need to (get|be|become) !(... (your|here|you))',
    takes: 'rest',
    example: 'What do I need to get hired as a welder?',
  },
  {
    words: '^ how to apply (to|for) [_] (residency|school|college|university|programs)',
    takes: 'rest',
    example: 'How to apply to residency.',
  },
  {
    words:
      '(ai|artificial intelligence|robots|machines|automation) (will|is|are|may|might|could) [_] (take|taking|replace|replacing|change|changing)',
    takes: 'rest',
    example: 'Do you think artificial intelligence will take jobs away from translators?',
  },
  {
    words: 'should (a|the) (resume|cv)',
    takes: 'rest',
    example: 'What should a résumé for a lab technician leave out?',
  },
  {
    words: '(part|parts|side|sides|bit|bits) of (the|your|this) (job|work)',
    takes: 'rest',
    example: "Are there parts of the job that you'd hand over to somebody else?",
  },
  {
    words: 'why so (many|few)',
    takes: 'rest',
    example: "I'd like to find out is why so many young chefs quit within their first year on the job.",
  },
  {
    words: '(things|life|work) (got|was|were|became) [_] (hectic|busy|crazy)',
    takes: 'rest',
    example: 'Things got hectic at work and I had to cover for two people.',
  },
  {
    words: '(hire|hires|take|takes|need|needs) more _ (or|than)',
    takes: 'rest',
    example: 'Do you feel your company hires more generalists or more specialists these days?',
  },
  {
    words: 'wish you had',
    takes: 'rest',
    example: 'Is there anything about applying for grants that you wish you had known as a student?',
  },
  {
    words: '^ your colleague in _ !(... (look|would|could|might))',
    takes: 'clause',
    example: 'Your colleague in recruiting, Mr. Lopez, was kind enough to answer my questions.',
  },
  {
    words: 'put in a word for (your|you)',
    takes: 'rest',
    example: "I'd be glad to put in a word for your podcast with my classmates.",
  },
  {
    words: '(turned|turning) down (the|a|an|my)',
    takes: 'rest',
    example: 'I ended up turning down the offer from the insurance company.',
  },
  {
    words: '(which|who|how) [_] _ (get|gets|are) hired',
    takes: 'rest',
    example: 'Who on a film set decides which assistants get hired?',
  },
  { words: 'i would hire you', takes: 'clause', example: "I'd hire you as my life coach if I had any money." },
  {
    words: 'happy to answer',
    takes: 'rest',
    example: "If there is anything your team would like to know, I'm happy to answer.",
  },
  { words: '^ were there', takes: 'rest', example: 'Were there any jobs you took only for the money?' },
  {
    words: '^ i am now in my',
    takes: 'sentence',
    example: "I'm now in my second week as a surveyor, and I've already lost a tripod.",
  },
  {
    words: '^ your (line|story|remark|point) about',
    takes: 'clause',
    example: 'Your line about working for free stayed with me.',
  },
  {
    words: 'are there [_] (jobs|openings|careers) in [_] _ (that|every|without|outside) !(... your)',
    takes: 'rest',
    example: "Are there jobs in marine biology that don't involve boats?",
  },
  {
    words: 'no longer looking',
    takes: 'sentence',
    example: "I'm happy to say that I'm no longer looking: the bike shop kept me on.",
  },
  {
    words: 'would you have (taken|chosen|done|left)',
    takes: 'rest',
    example: "Would you have taken the job if you'd known about the nights?",
  },
  { words: 'has already', takes: 'rest', example: 'My adviser has already checked my internship paperwork.' },
  {
    words: '^ do [_] _ (usually|often|typically|normally) [_] (find|get|have|stay)',
    takes: 'rest',
    example: 'Do postdocs usually find their next position through postings?',
  },
  {
    words: '(does|did|can) _ [_] turn into',
    takes: 'rest',
    example: 'Does volunteering ever turn into paid work in the arts?',
  },
  {
    words: '(is|was) like for (a|an|someone|somebody)',
    takes: 'rest',
    example: 'I hope to come away knowing what the first year on the job is like for a junior auditor.',
  },
  { words: '(goal|aim) is not', takes: 'rest', example: "My goal isn't an internship; it's to decide." },
  { words: 'not with (a|an|any)', takes: 'rest', example: 'I want to leave with two questions, not with a job lead.' },
  {
    words: 'find out which !(... (your|you))',
    takes: 'rest',
    example: 'Find out which certificates employers take seriously.',
  },
  {
    words: '^ if (somebody|someone|anyone) (offers|offered|gives)',
    takes: 'clause',
    example: "If somebody offers me an internship during the talk, I'll say thanks.",
  },
  {
    words:
      'do [_] (companies|firms|schools|hospitals|agencies|museums|labs|banks|cities) (hire|take|employ) [_] (for|in|with|to|from)',
    takes: 'rest',
    example: 'To find out: do insurance companies hire mathematicians for their math?',
  },
  { words: '^ do i want', takes: 'rest', example: 'Do I want a job with a desk?' },
  { words: 'cut [_] down', takes: 'rest', example: "Thank you for the comments; I've cut it down to one page." },
  {
    words: '^ do not (pass|send|mention|forward|recommend|give)',
    takes: 'rest',
    example: "Please don't pass my name to anyone in recruiting.",
  },
  {
    words: 'i [also] sent my (resume|cv) to (the|a|my|his|her) !(... (you !(suggest*|said|told|advised)|your))',
    takes: 'rest',
    example: 'I sent my resume to the principal last week.',
  },
  {
    words: 'i (built|finished|took|passed|wrote) ... and (got|landed|started)',
    takes: 'rest',
    example: 'I built a small game and got an internship at Unity.',
  },
  {
    words: 'what [_] (jobs|careers|roles) (exist|are there|there are|are out there) !(... (your|you|here))',
    takes: 'rest',
    example: 'I want to find out what jobs exist in music.',
  },
  {
    words: '(careers|career) in (recruiting|hiring|hr|human resources)',
    takes: 'rest',
    example: 'I want to learn about careers in recruiting.',
  },
]
