import type { brandPeaks as english } from '../en/brand-peaks';
import type { Translated } from '../translated';

export const brandPeaks = {
  title: 'Heures de pointe',
  said: 'On lui écrit surtout à certaines heures',
  hint: 'Midi et soir pour un restaurant, la nuit pour le poker en ligne. On peut alors viser des réponses plus rapides.',
  closed: 'Pas de pointe',
  openOn: 'Pointe le {day}',
  opens: '{day}, début de la pointe',
  closes: '{day}, fin de la pointe',
  addRange: 'Ajouter une pointe le {day}',
  removeRange: 'Retirer la seconde pointe du {day}',
  copyToAll: 'Pointes de tous les jours comme le {day}',
} satisfies Translated<typeof english>;
