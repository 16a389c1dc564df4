import type { Details } from '../../messaging/details';
import type { Count } from '../../networks/contract';
import type { DetailsReader } from '../../networks/details';
import { isListed } from '../../networks/listed-languages';
import type { Holder } from '../overlay/holders';

/**
 * What a page shows beside its posts.
 * @param held what the content script found in the page, some of which may have left it
 */
export function readDetails(
  reader: DetailsReader,
  address: URL,
  root: HTMLElement,
  held: ReadonlyMap<Element, Holder>,
): Details {
  const posts = [...held].filter(([element, { kind }]) => kind === 'post' && element.isConnected);
  const elements = posts.map(([element]) => element);
  const isSure = ({ low, high }: Count): boolean => low === high || isListed(root.lang);
  const followers = reader
    .readFollowers(root, reader.pageAt(address), elements)
    .filter(({ count }) => isSure(count));
  const kinds = posts.flatMap(([element, { key }]) => {
    const shown = reader.readKinds(element);
    const all = shown.map(({ kind, count }) => ({
      kind,
      count: count && isSure(count) ? count : null,
    }));
    return all.length > 0 ? [{ key, kinds: all }] : [];
  });
  return { network: reader.id, followers, kinds };
}
