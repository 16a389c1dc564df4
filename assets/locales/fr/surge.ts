import type { surge as english } from '../en/surge';
import type { Translated } from '../translated';

export const surge = {
  title: 'Les commentaires négatifs s’emballent',
} satisfies Translated<typeof english>;
