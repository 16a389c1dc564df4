import type { alerts as english } from '../en/alerts';
import type { Translated } from '../translated';

export const alerts = {
  none: 'Aucune alerte',
  noneText: 'Vigie lève une alerte quand un commentaire demande votre attention, et dit pourquoi.',
} satisfies Translated<typeof english>;
