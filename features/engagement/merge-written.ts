import type { Author, Moment, NetworkId, Reading } from '../../networks/contract';
import { authorKeyOf, mergeMoment, mergeText } from './merge-readings';

/** What a post and a comment have in common, as read in the page. */
interface ReadWriting {
  address: string | null;
  author: Reading<Author>;
  text: Reading<string>;
  truncated: boolean;
  language: string | null;
  at: Reading<Moment>;
}

/** The same, as stored. */
interface SeenWriting {
  address: string | null;
  authorKey: string | null;
  author: Author | null;
  text: string;
  language: string | null;
  at: number | null;
}

/** A newer reading over what is stored: what it lacks stays known. */
export function mergeWriting(
  network: NetworkId,
  fresh: ReadWriting,
  stored: SeenWriting | undefined,
): SeenWriting {
  return {
    address: fresh.address ?? stored?.address ?? null,
    authorKey: authorKeyOf(network, fresh.author) ?? stored?.authorKey ?? null,
    author: fresh.author.ok ? fresh.author.value : (stored?.author ?? null),
    text: mergeText(fresh, stored?.text ?? ''),
    language: fresh.language ?? stored?.language ?? null,
    at: mergeMoment(fresh.at, stored?.at ?? null),
  };
}

/** An older reading under what is stored: it only fills what is still unknown. */
export function completeWriting(
  network: NetworkId,
  older: ReadWriting,
  stored: SeenWriting,
): SeenWriting {
  return {
    address: stored.address ?? older.address,
    authorKey: stored.authorKey ?? authorKeyOf(network, older.author),
    author: stored.author ?? (older.author.ok ? older.author.value : null),
    text: stored.text || mergeText(older, ''),
    language: stored.language ?? older.language,
    at: stored.at ?? mergeMoment(older.at, null),
  };
}
