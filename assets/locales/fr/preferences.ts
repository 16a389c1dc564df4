import type { preferences as english } from '../en/preferences';
import type { Translated } from '../translated';

export const preferences = {
  line: 'Chaque choix vaut tout de suite.',
  language: 'Langue de Vigie',
  themePage: 'Selon la page',
  width: 'Largeur du panneau sur {network}',
  pixels: '{width} pixels',
  linkedinTitle: 'À propos de LinkedIn',
  linkedinText:
    'Les conditions d’utilisation de LinkedIn interdisent aux extensions de superposer quoi que ce soit à ses pages. Vigie n’y met rien tant que vous n’avez pas ouvert le panneau vous-même.',
  linkedinChoice:
    'Affiché dans le navigateur, le panneau se tient à côté de la page et la laisse intacte. Le choix vous revient ; il est gardé.',
} satisfies Translated<typeof english>;
