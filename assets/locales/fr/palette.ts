import type { palette as english } from '../en/palette';
import type { Translated } from '../translated';
export const palette = {
  offers: { one: '{count} réponse', other: '{count} réponses' },
  choose: 'choisir',
  escape: 'Échap',
  leave: 'laisser tel quel',
  close: 'fermer',
  empty: 'Pas encore de réponses. Écrivez la première dans le panneau.',
  nothing:
    'Rien trouvé. La recherche porte sur les titres, les raccourcis, les textes et les étiquettes.',
  switches: 'Raccourcis dans les zones de réponse',
  list: 'Liste des réponses après un /',
  listHint:
    'Tapez / et le début d’un raccourci dans une zone de réponse : les réponses s’affichent au curseur.',
  expand: 'Tab insère un raccourci entier',
  expandHint: '/merci puis Tab met la réponse à sa place, avec ou sans la liste.',
} satisfies Translated<typeof english>;
