import type { Frame, Locator } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';

/** On LinkedIn the panel first asks where it may stand; elsewhere there is nothing to answer. In English or French. */
export async function showHere(panel: Frame, network: NetworkId): Promise<void> {
  if (network !== 'linkedin') return;
  await panel
    .getByRole('button', { name: /^(Show it here anyway|L’afficher quand même ici)$/ })
    .click();
}

/** The comment of the queue with these words, searched for: of a long queue only what is in sight is drawn. */
export async function findInQueue(panel: Frame, words: string): Promise<Locator> {
  const search = panel.getByRole('searchbox', {
    name: /^(Search texts and authors|Chercher dans les textes et les auteurs)$/,
  });
  const filters = panel.getByRole('button', {
    name: /^(Search and filter|Chercher et filtrer)$/,
  });
  await filters.waitFor();
  if (!(await search.isVisible())) await filters.click();
  await search.fill(words);
  return panel.getByRole('article').filter({ hasText: words }).first();
}
