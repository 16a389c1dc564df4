import type { Composer } from './contract';
import { paste } from './ways/paste';
import { typeWhole } from './ways/type-whole';

/** An editable element without a library that we know. Last in the registry: it recognises everything. */
export const plain: Composer = {
  kind: 'plain',
  recognises: () => true,
  ways: [typeWhole, paste],
};
