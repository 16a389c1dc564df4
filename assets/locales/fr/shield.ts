import type { shield as english } from '../en/shield';
import type { Translated } from '../translated';

export const shield = {
  title: 'Bouclier',
  cover: 'Masquer les commentaires insultants',
  coverHint:
    'Floutés dans la page tant que vous ne les survolez pas, n’y placez pas le clavier et ne les affichez pas. Une critique n’est jamais masquée.',
  breakAfter: 'Proposer une pause après (minutes)',
  never: 'Jamais',
  breakHint:
    'De temps devant les commentaires, sans pause de dix minutes. Un emballement qui a commencé il y a moins d’une heure la repousse.',
  today: 'Aujourd’hui :',
  covered: {
    one: '{count} commentaire insultant vu masqué',
    other: '{count} commentaires insultants vus masqués',
  },
  shown: { one: '{count} affiché', other: '{count} affichés' },
  time: 'au moins {span} devant les commentaires',
  break:
    'Au moins {span} devant les commentaires, sans pause de dix minutes. C’est le moment de souffler.',
  breakLabel: 'Une pause',
  notNow: 'Pas maintenant',
  waits: 'Pause repoussée : un emballement a commencé il y a moins d’une heure.',
  counted: 'Ce que compte le bouclier',
  countedText:
    'Pour vous uniquement : sur cet appareil, dans aucun rapport, pendant 30 jours. Le temps est celui entre deux moments où des commentaires sont arrivés, ont reçu une réponse ou ont été affichés dans un onglet au premier plan, à deux minutes d’écart au plus ; c’est donc un minimum.',
  none: 'Rien pour le moment.',
  day: 'Jour',
  coveredColumn: 'Masqués',
  shownColumn: 'Affichés',
  timeColumn: 'Temps, au moins',
  erase: 'Effacer ces chiffres',
  erased: 'Chiffres effacés.',
} satisfies Translated<typeof english>;
