import type { Classes } from '../../rule.ts'

/** Mind me, tell me. */
export const mind = {
  mind: [
    ...['acuerd*se [_] de {me}', 'acuerdate [_] de {me}', 'acordate [_] de {me}', 'acordaos de {me}'],
    ...['(se|te|os) (acuerd*|acord*) [_] de {me}'],
    ...['(acuerdese|acuerdate|recuerde|recuerda) [de] que (aqui|busco|yo|estoy|ando|sigo)'],
    ...['(piens*|pens*) [_] en {me}', 'pens*is en {me}'],
    ...['(teng*me|tenme|teneme|tenerme|tenedme) [_] (presente|en cuenta|en mente)'],
    ...['me (teng*|tuv*|tendr*|ten*|tom*) [_] (presente|en cuenta|en mente)'],
    ...['(cuent*|cont*) (con migo|conmigo)', 'recuerd* mi (nombre|cara)', '(vea*|ves|vieras|viera*) en {me} [a]'],
    ...['consider*me', 'me consider*'],
    ...['mi nombre ... (mente|cabeza|lista)', 'conserv* mis datos', 'tom*me en cuenta'],
    ...['(consider*|valor*|evalu*) mi (perfil|candidatura|nombre|solicitud)', 'guard* (un|mi) [_] {room}'],
    ...['quien nombrar', 'olvid* de {me}', 'me olvid*', '(en|a) (el|su|tu) radar'],
    ...['a (la|el|quien|los|las) que llam*', 'en quien pens*'],
    ...['(nos|me) (teng*|tuv*|tendr*|ten*) [_] (presente*|en cuenta)'],
    ...['(acuerd*se|acuerdate|acordate|acuerd*|acord*) [_] de (esta|este|quien (qued*|le|te)|la que|el que|mi*)'],
    ...[
      '(piens*|pens*) [_] en (esta|este) !({work}|{theirs}|{study}|tema|idea|camino|mundo|oficio|campo) _',
      '(no|nunca) (me|nos) (olvid*|descart*|pierd*)',
    ],
    ...['mi nombre ... (sobre la mesa|en (su|tu|la) (lista|mesa)|suene|sonara|salga|saliera|aparezca|apareciera)'],
    ...[
      '(teng*|tuv*|conserv*|guard*|apunt*|anot*) [_] [_] mi (numero|telefono|contacto|nombre|correo|celular|movil|fono)',
    ],
    ...['(teng*me|tenme|teneme|tenedme) (a mano|en [_] (contactos|lista|radar|mira)|a la vista|apuntad*|anotad*)'],
    ...['(guard*me|reserv*me|me (guard*|reserv*)) !({chatroom}) (un|una|el|la|ese|esa) !(secreto|recuerdo)'],
    ...['(olvid*|acuerd*|acord*) [_] de (este|esta|un|una|quien|aquel*) ({trade}|{trainee}|que|{kin}|muchach*|chic*)'],
    ...[
      'me (vea*|veas|viera*|vieras|mire*|mirara*|tuviera*) [_] como [_] [_] (candidat*|opcion|{trade}|{trainee}|parte)',
    ],
    ...['mi nombre ... (entre los|entre las|en la) (que|lista|terna|baraja*)', '(baraj*|cont*) [_] mi nombre'],
    ...['(guard*|conserv*|archiv*|reten*|reteng*) [_] mis datos'],
    ...[
      '(acuerd*se|acuerd*te|acord*te|acord*os|recuerd*) (de|del) [el|la|un|una|los|las] ({trade}|{trainee}|muchach*|chic*|viej*) que',
    ],
    ...['(teng*|ten|tened|teneme) [muy] (presente|en cuenta|en mente) a (esta|este|un|una|quien)'],
    ...['no [se|te|os|me] olvid* de mi (nombre|caso|cara|solicitud|candidatura|telefono)'],
    ...['(acuerd*se|acuerd*te|acord*te|acord*os|recuerd*) [_] que (le|te|os|les) (escribi|hable|llame|deje)'],
    '(recuerd*|acuerd*se|acord*se) [de] [a] (esta|este) {trade}',
    '(cuent*me|tom*me|vea*me|mir*me|consider*me) como (uno|una|parte|candidat*)',
  ],
  /** What one keeps for a talk. */
  chatroom: [
    ...[
      '[un|una|el|la|unos] [_] (rato*|ratito*|minut*|hora*|dia|tarde|manana|secreto|asiento|cafe|hueco|huequito|momento)',
      '(charla|llamada|conversacion|platica|entrevista|reunion)',
    ],
  ],
  tell: [
    ...['avis*me*', 'me avis*', 'avisadme', 'digame*', 'diganme*', 'dime*', 'decime*', 'decidme*', 'digamelo'],
    ...['me (dice|dices|diga|digas|digan)', 'me (diria*|dijera*|lo dijera*|lo dice*|lo diga*)', 'hagamelo saber'],
    ...['hazmelo saber', 'me lo haga* saber', 'me (haga|hagas) saber', 'llam*me', 'marqueme', 'marcame', 'escrib*me'],
    ...['contact*me', 'cuent*me*', 'contame', 'inform*me', 'notif*me', 'me (llama*|llame*|contact*|llamar*)'],
    ...['(ech*|peg*|da*|de*|pas*) (un|una|el) (grito|toque|telefonazo|llamad*|dato|chiflido|silbido|pitazo)'],
    ...['pas*mel*', 'me (contaria|escrib*|inform*)', '(este|estar*|estes) atent*'],
    ...[
      '(encantaria|gustaria|interesaria|alegraria|agradeceria) [mucho] [que] [me] (saber*|enterarme|enterar*|oir|dijera|avisara)',
    ],
    ...['a quien (nombrar|llamar)', 'mand*me a (llamar|buscar)', 'mand*mel*', 'reenvi*mel*', 'envi*mel*'],
    ...['compart*mel*', 'silb*'],
    ...['chifl*', 'peg*me un _', '(me|nos) [{modal}] (marc*|llam*|avis*|busc*)', 'busc*me'],
    ...['sab* (donde|a quien|como) (encontr*|llam*|estoy|marc*|acud*)', 'una llamad*', 'levant* el telefono'],
    ...['habl*me !(de|sobre)'],
    ...['(estoy|quedo) a (un|una) (llamad*|mensaje|correo|telefonazo|clic|wasap|whatsapp)'],
    ...['avisa', 'avise'],
    ...['(denme|deme|dame|dadme|danos) (la|una|el|luz) (senal|orden|verde|aviso|toque)'],
    ...['(usted|ustedes|tu|vos) (dira*|diras|diran)'],
    ...['ya me dir*'],
    ...['me (silb*|chifl*)'],
    'mand*me [a mi]',
    '(agradeceria|agradecere) (un|una) (toque|aviso|mensaje)',
  ],
  /** Word of it, however it comes. */
  reach: [
    ...['(me|nos) [{modal}] (habl*|escrib*|contact*|dec*|dig*|dic*)'],
    ...['(di|diga|digan|decid|suelte|suelta) mi nombre', 'grit*', 'sab* que (aqui|estoy|yo)'],
    ...['(quedo|quedaria|estare) (pendiente|atent*|a la espera)', '(haga*|haria*|hazme|hagame) llamar'],
  ],
} satisfies Classes
