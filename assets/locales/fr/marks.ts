import type { marks as english } from '../en/marks';
import type { Translated } from '../translated';

export const marks = {
  word: '{category} · {severity}',
  label: 'Alerte de Vigie : {category}, {severity}. Ouvrir',
  insultHidden: 'Commentaire insultant masqué',
  threatHidden: 'Commentaire menaçant masqué',
  hateHidden: 'Commentaire haineux masqué',
  show: '{what}, afficher',
} satisfies Translated<typeof english>;
