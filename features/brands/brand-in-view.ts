import type { Author, NetworkId, Reading } from '../../networks/contract';
import { activeBrand } from './active-brand';
import { brandOfAuthor } from './brand-of-author';
import type { Brand } from './model';

/** What a page tells of who speaks there, and whose it is. */
interface SpokenOn {
  network: NetworkId;
  speaker: Reading<Author>;
  viewed: Author | null;
}

/**
 * For which brand one speaks beside a page: as `activeBrand` has it, and where the page shows the speaker's name alone
 * (Facebook on other people's posts, 2026), the brand of that very name.
 * @param view null: no page is beside
 * @param chosenId the brand chosen by hand; null: follow the page
 */
export function brandInView(
  brands: readonly Brand[],
  view: SpokenOn | null,
  chosenId: string | null,
): Brand | null {
  if (view === null)
    return activeBrand(brands, { network: null, handle: null, viewed: null, chosenId });
  const { network, speaker, viewed } = view;
  const author = speaker.ok ? speaker.value : null;
  const handle = author?.handle ?? null;
  const isChosen = brands.some(({ id }) => id === chosenId);
  const named =
    author !== null && handle === null ? brandOfAuthor(brands, network, author) : undefined;
  return activeBrand(brands, {
    network,
    handle,
    viewed: viewed?.handle ?? null,
    chosenId: isChosen ? chosenId : (named?.id ?? null),
  });
}
