import type { Titled } from '../../en/drafts/index.ts'
import type { Words } from '../../en/index.ts'
import { confirm } from './confirm.ts'
import { opening } from './opening.ts'
import { withOwn } from './own.ts'
import { request } from './request.ts'
import { secondCall, secondNote } from './second.ts'
import { feeler, gotJob, gotJobLead, keep, news, report } from './since.ts'
import { thanks } from './thanks.ts'

const written: Words['drafts']['written'] = {
  'request-email': request('request-email'),
  'request-call': request('request-call'),
  'request-voicemail': request('request-voicemail'),
  'request-message': request('request-message'),
  'second-note': secondNote,
  'second-call': secondCall,
  opening,
  confirm,
  thanks,
  report,
  news,
  keep,
  feeler,
  'got-job': gotJob,
  'got-job-lead': gotJobLead,
}

export const drafts: Words['drafts'] = {
  opening,
  written,
  own: (draft, made, slots) => withOwn(draft, made, slots, written[draft]),
  SUBJECT: /^(?:Asunto|Subject): ([^\n]{1,300})\n+/,
  subjects: {
    'second-note': '¿Unos minutos sobre su trabajo?',
    confirm: 'Nuestra charla',
    thanks: 'Gracias',
    report: 'Cómo fue la charla',
    news: 'Seguí su consejo',
    keep: 'Unas noticias',
    feeler: 'Lo que salió de nuestra charla',
    'got-job': 'Buenas noticias',
    'got-job-lead': 'Buenas noticias',
  } satisfies Record<Titled, string>,
}
