import type { alertsPage as english } from '../en/alerts-page';
import type { Translated } from '../translated';

export const alertsPage = {
  line: 'Ce qui a été signalé, avec ses preuves. Relevé interne, sans valeur de signalement légal.',
} satisfies Translated<typeof english>;
