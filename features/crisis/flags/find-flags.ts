import type { NetworkId } from '../../../networks/contract';
import { fold } from '../../replies/search/fold';
import type { Category, Severity } from '../model';
import type { Flag, FlagState } from './model';

/** What flags are looked for by; null: any. */
export interface FlagFilter {
  query: string;
  /** Null: all but the closed ones. */
  state: FlagState | 'any' | null;
  severity: Severity | null;
  category: Category | null;
  network: NetworkId | null;
  raisedBy: Flag['raisedBy'] | null;
}

/** Whether a flag is of a brand's work: its own, and those that are nobody's in particular, which somebody must see. */
export const isOfBrand = ({ brandId: own }: Flag, brandId: string | null): boolean =>
  brandId === null || own === null || own === brandId;

const isFor = (wanted: FlagFilter['state'], state: FlagState): boolean =>
  wanted === 'any' || (wanted === null ? state !== 'closed' : state === wanted);

/** The flags that a filter leaves: every word stands in text, author, handle or note, accents and case aside. */
export function findFlags(flags: readonly Flag[], filter: FlagFilter): Flag[] {
  const words = fold(filter.query).split(' ').filter(Boolean);
  const { severity, category, network, raisedBy } = filter;
  return flags.filter((flag) => {
    if (!isFor(filter.state, flag.state)) return false;
    if (severity !== null && flag.severity !== severity) return false;
    if (category !== null && flag.category !== category) return false;
    if (network !== null && flag.network !== network) return false;
    if (raisedBy !== null && flag.raisedBy !== raisedBy) return false;
    if (words.length === 0) return true;
    const { text, author } = flag.evidence;
    const hay = fold(`${author?.name ?? ''} ${author?.handle ?? ''} ${text} ${flag.note}`);
    return words.every((word) => hay.includes(word));
  });
}

/** The most severe first, of these the latest raised. */
export const byUrgency = (one: Flag, other: Flag): number =>
  other.severity - one.severity || other.raisedAt - one.raisedAt;
