import { flagToShowIn } from '../../features/crisis/flags/flag-to-show';
import type { Sender } from '../../messaging/answering';
import { networkHostAt } from '../../networks/hosts';
import { openAside, showInPanel } from './show-in-panel';

/** Opens the panel beside the page that asks, on one flag. A question that names none is left alone. */
export async function showFlag(question: unknown, { tab }: Sender): Promise<void> {
  const shown = flagToShowIn(question);
  const network = tab?.url ? networkHostAt(new URL(tab.url)) : undefined;
  if (!shown?.key || network === undefined || tab?.id === undefined) return;
  await openAside(network, tab.id);
  await showInPanel('flag', { ...shown, isWanted: false }, tab.id);
}
