import type { Reply } from '../../replies/model';
import { wordingsOf } from '../../replies/wordings/wordings-of';
import type { ToneFix } from '../model';
import type { Offence } from './check-library';

/** A text with fixes made; of two that overlap the first counts. */
function withFixes(text: string, fixes: readonly ToneFix[]): string {
  let at = 0;
  let corrected = '';
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < at) continue;
    corrected += text.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return corrected + text.slice(at);
}

/**
 * The wordings of a reply with offences corrected.
 * @param reply as it is now: where a wording isn't any more what was read, it stays
 * @param offences of any replies
 */
export function correctedReply(
  reply: Reply,
  offences: readonly Offence[],
): Pick<Reply, 'body' | 'variants'> {
  const [body = '', ...variants] = wordingsOf(reply).map((text, wording) => {
    const fixes = offences.flatMap(({ reply: read, wording: where, hit }) => {
      const isThis = read.id === reply.id && where === wording && wordingsOf(read)[where] === text;
      return isThis && hit.fix !== null ? [hit.fix] : [];
    });
    return withFixes(text, fixes);
  });
  return { body, variants };
}
