import type { StoreApi } from 'zustand/vanilla';
import type { ComposerView } from '../../../messaging/panel-port';

/** Who is told what is being written. */
export type DraftSource = Pick<
  StoreApi<{ composer: ComposerView | null }>,
  'getState' | 'getInitialState' | 'subscribe'
>;
