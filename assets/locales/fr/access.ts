import type { access as english } from '../en/access';
import type { Translated } from '../translated';

export const access = {
  label: 'Accès aux réseaux',
  title: 'Le navigateur tient Vigie à l’écart de {networks}.',
  text: 'Sans son autorisation, Vigie n’y lit ni n’y montre rien.',
  allow: 'Autoriser',
  given: 'C’est autorisé. Rechargez les pages du réseau déjà ouvertes.',
  refused: 'Rien n’a changé : le navigateur tient toujours Vigie à l’écart.',
  failed:
    'Le navigateur n’a pas pu être interrogé. Autorisez les sites dans sa page des extensions.',
} satisfies Translated<typeof english>;
