import type { shield as english } from '../en/shield';
import type { Translated } from '../translated';

export const shield = {
  title: 'Bouclier',
  cover: 'Masquer les commentaires insultants',
  coverHint:
    'Floutés dans la page jusqu’au survol, au passage du clavier ou à votre demande. Une critique n’est jamais masquée.',
  breakAfter: 'Proposer une pause après (minutes)',
  never: 'Jamais',
  breakHint:
    'De commentaires à l’écran, sans pause de dix minutes. Un emballement de moins d’une heure la repousse.',
  today: 'Aujourd’hui :',
  covered: {
    one: '{count} commentaire insultant masqué',
    other: '{count} commentaires insultants masqués',
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
    'Pour vous uniquement : sur cet appareil, dans aucun rapport, pendant 30 jours. Le temps est compté entre des signes d’activité devant des commentaires, à deux minutes d’écart au plus : c’est un minimum.',
  none: 'Rien pour le moment.',
  day: 'Jour',
  coveredColumn: 'Masqués',
  shownColumn: 'Affichés',
  timeColumn: 'Temps, au moins',
  erase: 'Effacer ces chiffres',
  erased: 'Chiffres effacés.',
} satisfies Translated<typeof english>;
