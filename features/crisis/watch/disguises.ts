import type { Disguise } from './model';

const OTHER_ALPHABET = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const FANCY =
  /[\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1ff}\uff10-\uff5a\u2460-\u24ff\u2070-\u209c\u2100-\u214f\u1d00-\u1d7f\u0250-\u02af]|\p{M}{2,}|[\u0334-\u0338]/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
/** Emoji are made with these. */
const OF_EMOJI = /[\ufe0f\u200d]/g;
const FOR_LETTERS = /[0-9@$€£!|+¡¥¢§]/;
const BETWEEN = /[^\p{L}\p{N}\p{M}@$€£!|+¡¥¢§\p{Cf}]/u;

/**
 * How a stretch of a text hid what was found in it.
 * @param typed the stretch as it was typed
 * @param how what finding it took: letters stretched, signs read as letters and letters joined, an override undone
 */
export function disguisesOf(
  typed: string,
  how: { isStretched: boolean; isMeant: boolean; isReversed: boolean },
): Disguise[] {
  const found: Disguise[] = [];
  const bare = typed.replace(OF_EMOJI, '');
  if (OTHER_ALPHABET.test(bare)) found.push('look-alikes');
  if (FANCY.test(bare)) found.push('fancy-letters');
  if (INVISIBLE.test(bare)) found.push('invisible');
  if (how.isStretched) found.push('repeated');
  if (how.isMeant && FOR_LETTERS.test(bare)) found.push('figures');
  if (how.isMeant && BETWEEN.test(bare)) found.push('set-apart');
  if (how.isReversed) found.push('reversed');
  return found;
}
