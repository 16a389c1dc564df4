import type { Composer } from './contract';
import { isField } from './field';
import { setRange } from './ways/set-range';
import { typeWhole } from './ways/type-whole';

/** A form field (Instagram's comments), under React or not. */
export const textarea: Composer = {
  kind: 'textarea',
  recognises: isField,
  ways: [typeWhole, setRange],
};
