import type { Asking } from '../rule.ts'
import { asks } from './asks/index.ts'
import { classes } from './classes/index.ts'
import { frames } from './frames.ts'
import { asides, breaks, common, spelled } from './reading.ts'

export const es: Asking = {
  common,
  spelled,
  classes,
  asides,
  breaks,
  frames,
  harmless: [
    '{giveback}',
    '{disclaim}',
    'con [mucho] gusto se (la|lo) doy|yo (le|te|les) puedo presentar|imprevisto|a cambio de la (media hora|charla|conversacion)',
    'devuelvo el favor|le paso el contacto|puedo (publicar|compartir|difundir|traducir*) [su]|no (lo|la) (mande|envie|pase|reenvie) a|ayudo a (redactar|traducir|difundir)',
    'me (dio|da) curiosidad saber como|me pregunte como|no entendi que|no voy a (postular*|aplicar)',
  ],
  blunt: '(contrat*me|emple*me|(deme|denme|dame) [_] [_] (trabajo|empleo|puesto|practicas)|me (contrat*|emple*))',
  asks,
}
