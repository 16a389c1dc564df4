import type { Frame } from '@playwright/test';
import type { NetworkId } from '../../networks/contract.ts';

/** On LinkedIn the panel first asks where it may stand; elsewhere there is nothing to answer. In English or French. */
export async function showHere(panel: Frame, network: NetworkId): Promise<void> {
  if (network !== 'linkedin') return;
  await panel
    .getByRole('button', { name: /^(Show it here anyway|L’afficher quand même ici)$/ })
    .click();
}
