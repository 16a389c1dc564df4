import type { NetworkId } from '../../../networks/contract';
import type { Flag } from '../flags/model';
import type { Category, Severity } from '../model';
import type { AlarmRow } from '../surge/stored';

/** What is notified of, with what may be said of it where others see the screen: no word of a comment, no name. */
export interface NoticeItem {
  kind: 'flag' | 'surge';
  /** Key of the flag, or id of the alarm. */
  id: string;
  severity: Severity;
  /** Null for a surge. */
  category: Category | null;
  brandId: string | null;
  /** Null: of all networks. */
  network: NetworkId | null;
}

const NETWORK = /^(facebook|x|linkedin|instagram):/;

/** A flag as it is notified of. */
export const flagItem = ({ key, severity, category, brandId, network }: Flag): NoticeItem => ({
  kind: 'flag',
  id: key,
  severity,
  category,
  brandId,
  network,
});

/** A surge as it is notified of. */
export const surgeItem = ({ id, brandId, postKey }: AlarmRow): NoticeItem => ({
  kind: 'surge',
  id,
  severity: 2,
  category: null,
  brandId,
  network: (NETWORK.exec(postKey ?? '')?.[1] ?? null) as NetworkId | null,
});
