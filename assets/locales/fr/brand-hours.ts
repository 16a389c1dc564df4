import type { brandHours as english } from '../en/brand-hours';
import type { Translated } from '../translated';

export const brandHours = {
  title: 'Horaires',
  said: 'Elle répond à des heures fixes',
  hint: 'Les délais de réponse se compteront dans ces heures.',
  closed: 'Fermé',
  openOn: 'Ouvert le {day}',
  opens: '{day}, ouverture',
  closes: '{day}, fermeture',
  nextDay: 'le lendemain',
  addRange: 'Ajouter une plage le {day}',
  removeRange: 'Retirer la seconde plage du {day}',
  copyToAll: 'Tous les jours comme le {day}',
  zone: 'Fuseau horaire',
  sum: { one: 'ouverte {count} jour par semaine', other: 'ouverte {count} jours par semaine' },
} satisfies Translated<typeof english>;
