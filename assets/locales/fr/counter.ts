import type { counter as english } from '../en/counter';
import type { Translated } from '../translated';

export const counter = {
  found: {
    one: '{count} point à revoir dans le brouillon. L’afficher',
    other: '{count} points à revoir dans le brouillon. Les afficher',
  },
  left: {
    one: 'Encore {written} caractère sur {network}',
    other: 'Encore {written} caractères sur {network}',
  },
  over: {
    one: '{written} caractère de trop sur {network}',
    other: '{written} caractères de trop sur {network}',
  },
  hints: 'À revoir dans le brouillon',
  close: 'Fermer',
  setting: 'Compteur dans la zone de réponse',
  settingHint:
    'Quand le panneau est fermé, indique combien de points du brouillon sont à revoir ; un clic les affiche.',
} satisfies Translated<typeof english>;
