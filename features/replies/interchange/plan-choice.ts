import type { Brand } from '../../brands/model';
import type { Reply } from '../model';
import type { ClashPolicy } from './import-plan';

/** What the person chose for an import. */
export interface PlanChoice {
  /** Whose the replies become where the file doesn't say; a null `brandId`: every brand's. */
  owner: { brandId: string | null; language: Reply['language'] };
  /** Of new replies where the file doesn't say. */
  state: Extract<Reply['state'], 'approved' | 'draft'>;
  policy: ClashPolicy;
  /** Those there are, to know a brand again by its id or name. */
  brands: readonly Pick<Brand, 'id' | 'name'>[];
}
