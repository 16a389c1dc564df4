import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reply } from '../model';
import type { ReplyDraft } from '../reply-draft';

/** Where the person is among the replies, for as long as the panel is mounted. */
interface RepliesState {
  query: string;
  /** Only those that fit the network in front of the person. */
  onlyNetwork: boolean;
  onlyLanguage: boolean;
  /** Null: the first of the list. */
  selectedId: string | null;
  /** The form: editing a reply, or writing a new one, perhaps with something to begin with. */
  form: {
    reply: Reply | null;
    begun: Partial<ReplyDraft>;
    /** A reply that says nearly what this one begins with. */
    alike?: Reply | null;
  } | null;
}

export type RepliesStore = StoreApi<RepliesState>;

/** The state of one replies tab. */
export function createRepliesStore(): RepliesStore {
  return createStore<RepliesState>(() => ({
    query: '',
    onlyNetwork: true,
    onlyLanguage: false,
    selectedId: null,
    form: null,
  }));
}
