import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reply } from '../model';

/** Where the person is among the replies, for as long as the panel is mounted. */
interface RepliesState {
  query: string;
  /** Only those that fit the network in front of the person. */
  onlyNetwork: boolean;
  onlyLanguage: boolean;
  /** Null: the first of the list. */
  selectedId: string | null;
  /** Which wording of a reply is shown; the first when absent. */
  wording: Record<string, number>;
  /** Wordings of a reply already posted or copied from this panel. */
  used: Record<string, number[]>;
  /** The form: editing a reply, or writing a new one, perhaps with a title to begin with. */
  form: { reply: Reply | null; title: string } | null;
}

export type RepliesStore = StoreApi<RepliesState>;

/** The state of one replies tab. */
export function createRepliesStore(): RepliesStore {
  return createStore<RepliesState>(() => ({
    query: '',
    onlyNetwork: true,
    onlyLanguage: false,
    selectedId: null,
    wording: {},
    used: {},
    form: null,
  }));
}

/** All wordings of a reply, the body first. */
export const wordingsOf = (reply: Reply): string[] => [reply.body, ...reply.variants];

/** Shows the next wording of a reply, round and round. */
export function nextWording(store: RepliesStore, reply: Reply): void {
  const { wording } = store.getState();
  const next = ((wording[reply.id] ?? 0) + 1) % wordingsOf(reply).length;
  store.setState({ wording: { ...wording, [reply.id]: next } });
}

/** Notes that a wording was used, and turns to one that wasn't, so that the same isn't posted twice in a row. */
export function noteWordingUsed(store: RepliesStore, reply: Reply, index: number): void {
  const { used, wording } = store.getState();
  const all = wordingsOf(reply).map((_, at) => at);
  const before = used[reply.id] ?? [];
  const spent =
    before.length + 1 >= all.length && !before.includes(index) ? [] : [...before, index];
  const fresh = all.find((at) => !spent.includes(at) && at !== index) ?? index;
  store.setState({
    used: { ...used, [reply.id]: spent },
    wording: { ...wording, [reply.id]: fresh },
  });
}
