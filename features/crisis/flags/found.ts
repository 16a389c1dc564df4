import type { Flag } from './model';

/** What Vigie found in a comment as it reads now. */
export interface Found
  extends Pick<
    Flag,
    'key' | 'network' | 'postKey' | 'brandId' | 'category' | 'severity' | 'grounds' | 'evidence'
  > {
  /** It needs a human: a flag is raised on it, unless it has one. */
  isAlarming: boolean;
  /** The wording that was judged before was cut by the network's "see more". */
  wasCut: boolean;
}
