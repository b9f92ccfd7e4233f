import { describe, expect, it } from 'vitest'
import { closedness } from '../../src/coaching/open/index.ts'
import { QUESTIONS } from '../../src/coaching/questions.ts'
import { question } from '../../src/locales/en/questions.ts'

const YES_NO = [
  'Do you like your job?',
  'Is it hard to get in?',
  'Are there many meetings?',
  'Did you study statistics?',
  'Have you ever wanted to quit?',
  'Would you do it again?',
  'Can you work from home?',
  'So do you travel a lot?',
  'Should I get a master’s degree?',
  "Isn't it stressful?",
  'Will AI take over this work?',
  'Does your team have interns?',
]
const LOOK_UP = [
  'When was your company founded?',
  'How many employees does your firm have?',
  'Where is your headquarters?',
  'Who is your CEO?',
  'What does your company do?',
  'How big is your company?',
  'What is your mission statement?',
  'Who are your competitors?',
]
const OPEN = [
  'What does a good day look like?',
  'How did you choose this field?',
  'Why did you leave teaching?',
  'Could you tell me about a project you are proud of?',
  'Can you describe a typical week?',
  'Would you walk me through your first year?',
  'What do you wish you had known at my age?',
  'How do you deal with people who say no?',
  'When did you know that this was for you?',
  'Where do you see the field in ten years?',
  'Who taught you the most?',
  'Which skills should I build first?',
  'How do people here talk about failure?',
  'What would you do in my place?',
  'How much of your week goes into meetings?',
  'What is it about numbers that you like?',
  'How many of the people you started with are still here, and why?',
  'What does your company do that others do not dare to?',
  'If you could start over, what would change?',
  'Tell me about the last thing that surprised you.',
]
const SI_NO = [
  '¿Le gusta su trabajo?',
  '¿Es difícil entrar?',
  '¿Hay muchas reuniones?',
  '¿Tiene que viajar mucho?',
  '¿Puedo trabajar desde casa?',
  '¿Trabaja los fines de semana?',
  '¿Recomienda hacer una maestría?',
  '¿Ha pensado en dejarlo?',
  '¿Estudió estadística?',
  '¿Usted es ingeniera?',
  '¿Alguna vez ha querido cambiar?',
  'Y, ¿es estresante?',
]
const BUSCAR = [
  '¿Cuándo se fundó la empresa?',
  '¿Cuántos empleados tienen?',
  '¿Dónde está su sede?',
  '¿Quién es su director?',
  '¿A qué se dedica su empresa?',
  '¿Cuál es su misión?',
  '¿Qué productos ofrece su empresa?',
  '¿Quiénes son sus competidores?',
]
const ABIERTAS = [
  '¿Cómo es un buen día?',
  '¿Cómo eligió este campo?',
  '¿Por qué dejó la enseñanza?',
  '¿Qué le habría gustado saber a mi edad?',
  '¿Qué haría usted en mi lugar?',
  '¿Cuáles son las habilidades que más usa?',
  '¿De qué se trata su trabajo en realidad?',
  '¿Podría contarme de un proyecto que le enorgullece?',
  '¿Puede describir una semana típica?',
  '¿Cuánto de su semana se va en reuniones?',
  '¿Quién le enseñó más?',
  '¿Cuándo supo que esto era para usted?',
  '¿Dónde ve el campo en diez años?',
  '¿Con quién trabaja más?',
  '¿En qué se equivocan los principiantes?',
  'Cuénteme de lo último que le sorprendió.',
  '¿Qué es lo más difícil de explicar a su familia?',
  '¿Para qué sirve de verdad un máster?',
  '¿Qué significa para usted hacer bien este trabajo?',
  'Si empezara de nuevo, ¿qué cambiaría?',
]

describe('a question of one’s own', () => {
  it.each([...YES_NO, ...SI_NO])('that yes or no answers: %s', (words) => expect(closedness(words)).toBe('yes-no'))
  it.each([...LOOK_UP, ...BUSCAR])('that can be looked up: %s', (words) => expect(closedness(words)).toBe('look-up'))
  it.each([...OPEN, ...ABIERTAS])('that lets people talk: %s', (words) => expect(closedness(words)).toBeUndefined())
  it.each(QUESTIONS.map(({ id }) => question(id)))('of the bank is open: %s', (words) =>
    expect(closedness(words)).toBeUndefined(),
  )
  it('takes time by its length alone', () => {
    expect(closedness(`${'do you '.repeat(50_000)}?`)).toBe('yes-no')
    expect(closedness('who is your '.repeat(50_000))).toBeUndefined()
  })
})
