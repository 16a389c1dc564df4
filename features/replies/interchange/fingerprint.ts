import type { Reply } from '../model';

/**
 * What the author of a reply wrote, in a few characters: equal for equal words, whoever used them and when.
 * Two FNV-1a hashes of 32 bits, so that two texts meet by chance once in 10^19; not for use against an attacker.
 */
export function fingerprint(reply: Reply): string {
  const { brandId, title, shortcut, body, variants, tags, networks, language } = reply;
  const { state, favourite, crisisSafe, deletedAt } = reply;
  const text = JSON.stringify([
    [brandId, title, shortcut, body, variants, tags, networks, language],
    [state, favourite, crisisSafe, deletedAt !== null],
  ]);
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000197);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
