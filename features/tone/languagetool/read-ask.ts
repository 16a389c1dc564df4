import * as v from 'valibot';
import type { ProofreadAsk } from './model';

const ASK = v.object({
  asker: v.pipe(v.string(), v.maxLength(64)),
  text: v.string(),
  language: v.picklist(['fr', 'en']),
}) satisfies v.GenericSchema<unknown, ProofreadAsk>;

/** A panel's question as it comes. @throws when it is none */
export const readProofreadAsk = (question: unknown): ProofreadAsk => v.parse(ASK, question);
