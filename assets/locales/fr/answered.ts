import type { answered as english } from '../en/answered';
import type { Translated } from '../translated';

export const answered = {
  answered: 'Répondu',
  in: 'Répondu en {span}',
  inAbout: 'Répondu en {span} environ',
  by: 'par {name}',
  withVigie: 'avec Vigie',
  reply: 'Notre réponse :',
  load: 'Voir les réponses',
  openPage: 'Aller aux réponses',
  loadOf: 'Voir dans la page les réponses à {name}',
  noneFolded:
    '{network} n’offre ici aucune réponse à ouvrir. Elles ont pu être supprimées ou masquées.',
} satisfies Translated<typeof english>;
