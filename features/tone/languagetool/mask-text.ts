import { bankNumbers } from '../detectors/bank-numbers';
import { orderNumbers } from '../detectors/order-numbers';
import { phoneNumbers } from '../detectors/phone-numbers';
import type { Place } from '../detectors/stretches-of';
import { readText } from '../read-text';

/** A text as it may leave the machine, and the stretches of it that don't. */
export interface MaskedText {
  /** As long as the text given, so that what is found in it stands at the same place. */
  text: string;
  /** Offsets (UTF-16 units), end excluded. */
  masked: Place[];
}

/** What shows that something is an address or a handle stays; LanguageTool then leaves it alone. */
const SCHEME = /^(?:https?:\/\/|www\.)/i;

/**
 * Blanks what no proofreader needs: addresses of pages and people, handles, what a template fills in, telephone, order,
 * account and card numbers. Names and other words stay: without them there is no grammar.
 */
export function maskText(raw: string): MaskedText {
  const { folded, aside, placeIn } = readText(raw);
  const numbers = [phoneNumbers, orderNumbers, bankNumbers].flatMap((find) => find(folded));
  const masked = [...aside, ...numbers].map(({ start, end }) => ({
    start: placeIn(start),
    end: placeIn(end),
  }));
  const text = masked.reduce(
    (now, { start, end }) => now.slice(0, start) + blanked(now.slice(start, end)) + now.slice(end),
    raw,
  );
  return { text, masked };
}

function blanked(written: string): string {
  const kept = SCHEME.exec(written)?.[0] ?? '';
  const rest = written.slice(kept.length);
  return kept + rest.replace(/\d/g, '0').replace(/[^\d\s@.:/_{}()|+-]/g, 'x');
}
