import type { incident as english } from '../en/incident';
import type { Translated } from '../translated';

export const incident = {
  title: 'Incident en cours',
  since: 'début : {since}',
  hint: 'Des règles plus strictes s’appliquent à {brand}, et ce qu’elles tiennent pour une erreur demande une seconde lecture.',
  none: 'Un incident touche {brand} ? Des règles plus strictes peuvent s’appliquer tant qu’il dure.',
  start: 'Déclarer un incident',
  end: 'L’incident est terminé',
  declared: 'Incident déclaré pour {brand}.',
  over: 'Incident terminé pour {brand}.',
  secondLook: 'Relisez avant que cela ne parte',
  secondLookText:
    'Un incident est en cours pour {brand}, et cette réponse contient ce que les règles tiennent pour une erreur.',
  draftText:
    'Un incident est en cours pour {brand}, et le brouillon contient ce que les règles tiennent pour une erreur.',
  look: 'Afficher',
  anyway: 'Insérer quand même',
  dontInsert: 'Ne pas insérer',
  seen: 'J’ai relu',
} satisfies Translated<typeof english>;
