import type { NetworkId } from '../../../networks/contract';
import type { Guard } from '../../brands/guard';
import type { Brand } from '../../brands/model';
import type { Target } from '../../queue/model';

/** Where a reply goes, as far as the page tells. */
export interface Place {
  /** Null where no page is beside the panel. */
  network: NetworkId | null;
  /** Who answers; null: no brand yet. */
  brand: Brand | null;
  /** Key of the post in view. */
  postKey: string | null;
  /** Whom one answers; null: nobody in particular. */
  target: Target | null;
  /** Handle of the account that the page says is speaking; null when it doesn't say. */
  speaker: string | null;
  /** Whether the brand may speak there. */
  guard: Guard;
}

/** Key of the post under which a reply would stand; null where none is known. */
export const postOf = ({ postKey, target }: Place): string | null =>
  target?.kind === 'post' ? target.key : postKey;
