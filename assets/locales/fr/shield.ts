import type { shield as english } from '../en/shield';
import type { Translated } from '../translated';

export const shield = {
  title: 'Bouclier',
} satisfies Translated<typeof english>;
