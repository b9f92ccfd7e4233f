import type { Category } from '../../coaching/category.ts'
import type { QuestionId } from '../../coaching/questions.ts'

const QUESTIONS = {
  'typical-week': '¿Cómo fue su semana pasada en el trabajo?',
  'three-skills': '¿Qué tres habilidades usa más?',
  'describe-job': '¿Cómo describe su trabajo a quien no es de este campo?',
  'problems-faced': '¿Qué clase de problemas llegan a su escritorio?',
  'decisions-made': '¿Qué decisiones le tocan a usted, y cuáles se toman en otra parte?',
  'difficulties-that-recur': '¿Qué dificultades vuelven siempre, por más que las resuelva?',
  'tools-used': '¿Qué herramientas y programas tiene abiertos todo el día?',

  'enjoyed-most': '¿Qué parte del trabajo disfruta más?',
  'advice-to-someone-starting': '¿Qué le diría a alguien que estudia y piensa en este trabajo?',
  'enjoyed-least': '¿Qué parte le daría con gusto a otra persona?',
  'what-attracted': '¿Qué le atrajo de este trabajo al principio?',
  'what-motivates': '¿Qué le da ánimo en un día lento?',
  'dull-or-repetitious': '¿Cuánto del trabajo es rutina, y qué parte es la más aburrida?',
  'good-day': '¿Cómo es un día muy bueno?',

  'work-and-personal-life': '¿Cómo se llevan el trabajo y el resto de su vida?',
  'time-it-takes': '¿Cuántas horas lleva de verdad el trabajo en una semana?',
  pressure: '¿De dónde viene la presión, y cómo la maneja?',
  'evenings-and-weekends': '¿Con qué frecuencia trabaja de noche o en fin de semana?',
  'expected-outside-hours': '¿Qué se espera de usted fuera de horario, dicho o no dicho?',
  'social-obligations': '¿Qué cenas, eventos o clubes vienen con el trabajo?',
  travel: '¿Cuánto se viaja, y cómo es?',
  'effect-on-home': '¿Cómo afecta el trabajo a las personas con quienes vive?',
  flexibility: '¿Cuánto puede decidir cuándo y dónde trabaja?',

  'how-they-got-in': '¿Cómo llegó a este campo?',
  'jobs-before': '¿Qué trabajos tuvo antes de este?',
  'how-those-prepared': '¿Qué de sus trabajos anteriores le ayuda más en este?',
  'liked-in-those': '¿Qué le gustaba del trabajo que hacía antes?',
  'where-from-here': '¿A dónde podría llevarle el camino desde aquí?',
  'first-year-surprise': '¿Qué le sorprendió más en su primer año?',

  'best-way-in': '¿Cuál es hoy la mejor forma de entrar en este campo?',
  'education-and-training': '¿Qué estudios o cursos le sirvieron más, y cuáles no?',
  'entry-level-jobs': '¿Cómo se llaman los primeros puestos aquí, y qué se hace en ellos?',
  'qualifications-for-success': '¿Qué distingue a quienes les va muy bien aquí?',
  prerequisites: '¿Qué hay que tener para que consideren a alguien?',
  'strengths-of-mine': 'De lo que le conté de mí, ¿qué puntos fuertes contarían aquí?',
  'skill-to-start-on': '¿Con qué habilidad debería empezar ahora?',
  'beginners-mistakes': '¿Qué errores comete quien empieza, y cómo podría evitarlos?',
  'resume-feedback': '¿Qué dejaría más claro en mi currículum para alguien de este campo?',

  'how-people-progress': '¿Cómo se suele avanzar desde un primer puesto?',
  'opportunities-and-limits': '¿Dónde avanza la gente en este campo, y dónde se estanca?',
  'time-for-a-step': '¿Cuánto tarda por lo general un ascenso?',
  'top-job': '¿Cómo es el puesto más alto de esta línea?',
  'training-on-the-job': '¿Qué se aprende en el trabajo, y quién lo enseña?',

  'changes-under-way': '¿Qué está cambiando ahora en su campo?',
  'biggest-problem': '¿Cuál es hoy el mayor problema de su campo?',
  'staying-current': '¿Qué hay que saber para estar al día, y cómo lo hace usted?',
  'demand-for-people': '¿Cuánta demanda hay de gente que haga esto?',
  'growing-or-shrinking': '¿Qué partes del campo crecen, y cuáles se reducen?',
  trends: '¿Qué tendencias van a marcar este trabajo en los próximos años?',
  'economic-outlook': '¿Cómo le va al campo cuando la economía va bien, y cuando no?',
  'pay-range': '¿Entre qué cifras suele ganar alguien que empieza en este campo?',
  'security-and-benefits': '¿Qué tan seguros son los puestos aquí, y qué beneficios suele haber?',

  'structure-and-culture': '¿Cómo está armada su organización, y cómo es ser parte de ella?',
  'colleagues-and-clients': '¿Con quién trabaja, entre colegas y clientes, casi todos los días?',
  setting: '¿Cómo es el lugar donde hace la mayor parte de su trabajo?',
  'professional-organisations': '¿A qué asociaciones del oficio vale la pena unirse, y para qué?',
  'professional-development': '¿Cuánto vale aquí seguir estudiando, y quién da tiempo para eso?',

  'what-to-read': '¿Qué debería leer?',
  'how-positions-are-found': '¿Cómo suele encontrar su puesto la gente de su campo?',
  'best-sources': '¿A dónde iría usted para aprender más sobre este trabajo?',
  'how-people-network': '¿Cómo se conoce entre sí la gente de este campo?',
  'job-descriptions': '¿Dónde podría ver descripciones de puestos de este tipo?',

  'next-steps': 'Si estuviera en mi lugar, ¿qué haría ahora?',
  'who-else': '¿Con quién más debería hablar, y puedo decir que usted me envió?',
} satisfies Record<QuestionId, string>

/** A question as one would say it across a table, to somebody whom one does not know yet. */
export const question = (id: QuestionId): string => QUESTIONS[id]

const CATEGORIES = {
  work: 'El trabajo',
  satisfaction: 'Cómo se siente',
  life: 'El tiempo y la vida',
  path: 'Su camino',
  entry: 'Cómo entrar',
  advancement: 'Cómo avanzar',
  field: 'El campo',
  environment: 'El lugar y la gente',
  learning: 'Aprender más',
  closing: 'Antes de irte',
} satisfies Record<Category, string>

/** What a question is about, as a heading. */
export const category = (id: Category): string => CATEGORIES[id]
