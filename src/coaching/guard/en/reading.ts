import { asTyped } from '../rule.ts'

export const spelled = asTyped(`
  im i am, ive i have, id i would, ill i will, youre you are, youve you have, youd you would, youll you will,
  theyre they are, theyve they have, hes he is, shes she is, weve we have, its it is, itd it would, itll it will,
  thats that is, thatd that would, theres there is, therell there will, thered there would, heres here is,
  whos who is, whats what is, hows how is, wheres where is, lets let us,
  dont do not, doesnt does not, didnt did not, isnt is not, arent are not, wasnt was not, werent were not,
  cant can not, cannot can not, wont will not, wouldnt would not, couldnt could not, shouldnt should not,
  havent have not, hasnt has not, hadnt had not, neednt need not, mustnt must not,
  u you, ya you, yall you, ur your, r are, pls please, plz please, ppl people, peeps people, bc because, cuz because,
  wanna want to, gonna going to, gotta have to, lemme let me, gimme give me, giz give me, kinda, tho though,
  thx thanks, w with, rn right now, abt about, hmu hit me up, b be, n and, tmrw tomorrow, fwd forward, da the,
  wud would, wuld would, woud would, cud could, culd could, shud should, guys, folks, lot lot, any1 anyone,
  some1 someone, sum1 someone, somone someone, 4 for, 2 to, yr year, yrs years, uni university, fo for, apart a part,
  intership internship, interships internships, internshp internship, intren intern, intrested interested,
  interrested interested, oportunity opportunity, oportunities opportunities, opportunites opportunities,
  vacancys vacancies, vacany vacancy, vacansy vacancy, recomend recommend, reccomend recommend, reccommend recommend,
  aply apply, greatful grateful, gratefull grateful, avaliable available, availible available, availabe available,
  experiance experience, expereince experience, oppening opening, oppenings openings,
  begginers beginners, begginer beginner, hireing hiring, hier hire, lookin looking, workin working,
  doin doing, askin asking, takin taking, needin needing, nowt nothing, owt anything, yous you, wot what, thru through, jus just,
  recieve receive, recieved received, intervew interview, refferal referral, referal referral, resumé resume, atached attached,
  aplication application, applcation application, employe employ, shiftz shifts, plz please, postion position, possition position,
  compagny company, comapny company, collegue colleague, collegues colleagues, hirring hiring, resumee resume,
  honoured honored, organisation organization, programme program, centre center, theatre theater,
  favour favor, labour labor, licence license, enrol enroll`)

/** Said by the way. */
export const asides = [
  'please|pls|really|just|also|perhaps|maybe|possibly|kindly|honestly|actually|simply|truly|ever|even|still|currently|today',
  'by any chance|by chance|if i may [ask]|right now|at the moment|at present|at the minute|these days|as well|at all|of course',
  'very much|so much|very|quite|absolutely|definitely|certainly|surely|seriously|presently|probably|always|some day',
  'i think|i guess|i suppose|i believe|do you (think|reckon|suppose)|like i said|in fact|for sure|well|ok|lol|mate',
  'could not help (noticing|but|thinking|wondering|feeling|smiling|seeing) [that]',
  'someday|one day|if possible|if at all possible|in any way|if it is okay|then|again|especially|anyway|frankly|only',
]

export const breaks = [
  'but|so !(few|many|much|little|often|rarely|hard|long|kind)|because|although|though|since|whereas|while|unless|except|as long as',
  'and do (you|they|we|i)',
  'and (i|i am|am|could|can|would|will|does|are|is|if|please|should|may|might|hope|hoping|wonder*|my|your|you|then|maybe|yours)',
  'and (put|let (them|him|her)|mention|pass|recommend|keep|vouch|forward|tell|give|think|call|ring|text|hire)',
  'and (was|were) [just] (hoping|wondering)|that i (thought|figured) i would|to ask (whether|if)',
  'or (do|could|can|would|are|is|if|should|may)',
  '<!(ok|okay|mind|cool|fine|possible|alright|right|terrible|awful) if|in case|should (you|your|the|a|an|there|one|any*|some*)|whenever',
]

export const common = new Set(
  'the of to and you your is are was in for at on would could have with this that it if do what how any i my we they'.split(
    ' ',
  ),
)
