import type { Guard } from '../../features/brands/guard';
import type { Brand } from '../../features/brands/model';
import type { Target } from '../../features/queue/model';
import type { Place } from '../../features/replies/insertions/place';
import type { PageView } from '../../messaging/panel-port';

/**
 * Where a reply of a brand would go on the page in front of the person.
 * @param view null where no page is beside
 */
export function placeOnPage(
  view: PageView | null,
  brand: Brand | null,
  target: Target | null,
  guard: Guard,
): Place {
  const network = view?.network ?? null;
  const speaker = view?.speaker.ok ? view.speaker.value.handle : null;
  return { network, brand, postKey: view?.postInView ?? null, target, speaker, guard };
}
