import type { notices as english } from '../en/notices';
import type { Translated } from '../translated';

export const notices = {
  oneTitle: '{severity} : {category}',
  surgeTitle: 'Montée inhabituelle',
  surge: 'montée inhabituelle',
  manyTitle: { one: '{count} chose à regarder', other: '{count} choses à regarder' },
  badge: {
    one: 'Vigie : {count} chose attend, alerte grave ou levée à la main, ou montée inhabituelle',
    other:
      'Vigie : {count} choses attendent, alertes graves ou levées à la main et montées inhabituelles',
  },
  badgeNone: 'Vigie',
  waiting: {
    one: '{count} alerte attend, gravité : {severity}',
    other: '{count} alertes attendent, la plus grave : {severity}',
  },
  title: 'Notifications',
  isOn: 'Notifier les alertes graves',
  isOnHint:
    'Une par minute au plus, avec la catégorie, la marque et le réseau ; jamais ce que les gens ont écrit, car d’autres voient peut-être votre écran.',
  quiet: 'Heures calmes',
  quietHint: 'Rien n’est notifié alors ; le bouton de la barre d’outils continue de compter.',
  from: 'De',
  to: 'à',
  nextDay: 'le lendemain',
  allDay: 'toute la journée',
} satisfies Translated<typeof english>;
