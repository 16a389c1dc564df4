import type { watchlist as english } from '../en/watchlist';
import type { Translated } from '../translated';

export const watchlist = {
  line: 'Les mots que Vigie cherche dans les commentaires.',
  none: 'Rien n’est surveillé',
  noneText: 'Ajoutez un terme, ou partez d’une liste prête pour votre secteur.',
} satisfies Translated<typeof english>;
