import type { brandAnswer as english } from '../en/brand-answer';
import type { Translated } from '../translated';

export const brandAnswer = {
  title: 'Délai de réponse',
  said: 'Elle vise une première réponse dans un délai donné',
  hint: 'Seules ses heures comptent. La file montre ce qui risque d’être en retard dès les trois quarts du délai.',
  usual: 'En temps normal, en minutes',
  atPeaks: 'À ce qui est écrit aux heures de pointe, en minutes',
  peaksFirst: 'Une fois ses heures de pointe données, elles pourront avoir leur propre délai.',
  sum: 'première réponse sous {span}',
  unfit: 'Indiquez des minutes entières, de 1 à {most}.',
} satisfies Translated<typeof english>;
