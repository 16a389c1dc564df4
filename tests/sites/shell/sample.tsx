/**
 * Everything a page of a sample network needs, by `useSample()`:
 *
 *     // <network>/page.tsx
 *     import './page.css';
 *     mountSample('x', 'react-root', <Page />);
 */
import { createContext, type ReactNode, useContext } from 'react';
import { createRoot } from 'react-dom/client';
import type { NetworkId } from '../../../networks/contract.ts';
import type { Look } from '../site.ts';
import type { SampleAccount, SamplePost, World } from '../world/model.ts';
import { sampleWorld } from '../world/world.ts';
import { browserLook } from './browser-look.ts';
import { hasEmojiFont } from './emoji-image.ts';
import { endlessPost, endlessPostById } from './endless.ts';
import { lookLater } from './look-later.ts';
import { createStoredReplies, type StoredReplies } from './stored-replies.ts';
import { createVisitState, type VisitState } from './visit-state.ts';

export interface Sample {
  network: NetworkId;
  look: Look;
  world: World;
  /** The account one is logged in as. */
  me: SampleAccount;
  /** Milliseconds since 1970 at which the page was loaded: « il y a … » counts from here. */
  now: number;
  account(id: string): SampleAccount;
  accountByHandle(handle: string): SampleAccount | undefined;
  /** The endless feed. */
  post(index: number): SamplePost;
  postById(id: string): SamplePost | undefined;
  replies: StoredReplies;
  visit: VisitState;
  /** Whether the machine can draw emoji; see emoji-image.ts. */
  emojiFont: boolean;
  /** `text('Aimer', 'Like')`: the one of the interface's language. */
  text(fr: string, en: string): string;
}

const SampleContext = createContext<Sample | null>(null);

export function useSample(): Sample {
  const sample = useContext(SampleContext);
  if (!sample) throw new Error('useSample outside mountSample');
  return sample;
}

/** Draws a network's page into the element that the server wrote for it. */
export function mountSample(network: NetworkId, rootId: string, page: ReactNode): void {
  const root = document.getElementById(rootId);
  if (!root) throw new Error(`The document has no #${rootId}`);
  const sample = createSample(network);
  createRoot(root).render(<SampleContext.Provider value={sample}>{page}</SampleContext.Provider>);
}

function createSample(network: NetworkId): Sample {
  const look = browserLook();
  const first = sampleWorld(network, look.language, look.day);
  const world = look.extras.includes('later') ? lookLater(first) : first;
  const accounts = new Map(world.accounts.map((account) => [account.id, account]));
  const account = (id: string) => {
    const found = accounts.get(id);
    if (!found) throw new Error(`The sample world has no account ${id}`);
    return found;
  };
  return {
    network,
    look,
    world,
    me: account(world.me),
    now: Date.now(),
    account,
    accountByHandle: (handle) =>
      world.accounts.find((each) => each.handle.toLowerCase() === handle.toLowerCase()),
    post: (index) => endlessPost(world, index),
    postById: (id) => endlessPostById(world, id),
    replies: createStoredReplies(network, sessionStorage),
    visit: createVisitState(),
    emojiFont: hasEmojiFont(),
    text: (fr, en) => (look.language === 'fr' ? fr : en),
  };
}
