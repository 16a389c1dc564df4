import type { figures as english } from '../en/figures';
import type { Translated } from '../translated';

export const figures = {
  title: 'Dans les fils',
  switch: 'Une petite courbe à côté de chaque publication',
  switchHint:
    'Dès le deuxième relevé : le compteur principal et ce qui a changé depuis votre dernier passage. Sur LinkedIn, quand le panneau est ouvert.',
  reactions: { one: '{written} réaction', other: '{written} réactions' },
  likes: { one: '{written} J’aime', other: '{written} J’aime' },
  comments: { one: '{written} commentaire', other: '{written} commentaires' },
  shares: { one: '{written} partage', other: '{written} partages' },
  views: { one: '{written} vue', other: '{written} vues' },
  saves: { one: '{written} enregistrement', other: '{written} enregistrements' },
  between: '{nearer} à {further}',
  same: 'stable',
  uncertain: 'stable (arrondi)',
} satisfies Translated<typeof english>;
