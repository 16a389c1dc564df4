import { type Browser, browser } from 'wxt/browser';
import type { QueueStep } from '../../features/queue/queue-step';
import { networkHostAt } from '../../networks/hosts';
import { openAside, showInPanel } from './show-in-panel';

/** What each command of the manifest asks of the queue. */
const STEPS = new Map<string, QueueStep>([
  ['next-comment', 'next'],
  ['previous-comment', 'previous'],
  ['answer-comment', 'answer'],
]);

/** The queue's commands, which work from the page: the panel opens on the queue, does as asked, and has the keyboard. */
export function listenToQueueCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const step = STEPS.get(command);
    if (step !== undefined && tab !== undefined) void stepInQueue(step, tab);
  });
}

async function stepInQueue(step: QueueStep, { id, url }: Browser.tabs.Tab): Promise<void> {
  const network = url ? networkHostAt(new URL(url)) : undefined;
  if (network === undefined || id === undefined) return;
  await openAside(network, id);
  await showInPanel('queue', step, id);
}
