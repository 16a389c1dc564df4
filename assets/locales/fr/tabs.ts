import type { tabs as english } from '../en/tabs';
import type { Translated } from '../translated';

export const tabs = {
  title: 'Autres onglets',
  same: 'Une réponse s’écrit déjà dans un autre onglet',
  whole: 'Une réponse à cette publication s’écrit dans un autre onglet',
  elsewhere: 'réponse en cours dans un autre onglet',
  post: 'Un commentaire d’ici reçoit une réponse dans un autre onglet',
  open: 'Publication aussi ouverte dans un autre onglet',
  go: 'Y aller',
  gone: 'Cet onglet est fermé.',
} satisfies Translated<typeof english>;
