import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import type { Judging } from '../../features/crisis/judging/background';
import { strictDatabase } from '../../storage/database';
import { heldIn } from './held-in';
import { markAgain } from './marks';

/** In the browser's session storage, since it outlives the worker: by which terms the open pages were judged. */
const WATCHED = 'watched';

/** Milliseconds: an import writes many terms, and a person switches several on one after the other. */
const SETTLES = 500;

/**
 * Has what the networks' pages show judged again once the watch terms have changed: pages tell what they show only once.
 * @returns looks whether they have, for a change made while the worker was away
 */
export function followTerms(judging: Judging): () => Promise<void> {
  let known: unknown;
  let due: ReturnType<typeof setTimeout> | undefined;

  const follow = async (): Promise<void> => {
    const revision = await judging.watched();
    if (known === revision) return;
    known ??= (await browser.storage.session.get(WATCHED))[WATCHED];
    // undefined: the browser has just started, and so have its pages
    if (known !== undefined && known !== revision) await judgeOpenPages(judging);
    known = revision;
    await browser.storage.session.set({ [WATCHED]: revision });
  };
  const say = (error: unknown) => console.warn('Vigie: open pages were not judged again', error);
  let last = Promise.resolve();
  const followNext = (): Promise<void> => {
    last = last.then(follow).catch(say);
    return last;
  };

  Dexie.on('storagemutated', (parts) => {
    const own = `idb://${strictDatabase.name}/watchTerms/`;
    if (!Object.keys(parts).some((part) => part.startsWith(own))) return;
    clearTimeout(due);
    due = setTimeout(followNext, SETTLES);
  });
  return followNext;
}

async function judgeOpenPages(judging: Judging): Promise<void> {
  const url = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url });
  const held = await Promise.all(tabs.map(({ id }) => (id === undefined ? [] : heldIn(id))));
  const keys = new Set(held.flat());
  await judging.judgeAgain([...keys]);
  await markAgain(keys);
}
