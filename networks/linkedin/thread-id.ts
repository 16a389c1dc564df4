import type { Urn } from './urn';

const KINDS: Record<number, string> = { 10: 'activity', 18: 'ugcPost' };

/**
 * V2 keys begin with an encoded thread: base64 of a protocol buffer, field 1 an activity, field 2 a ugcPost,
 * the number zigzag-coded. Decoded by comparing keys with the URNs beside them (en 2026-03, 2026-07).
 */
export function threadIn(key: string | null): Urn | null {
  const bytes = bytesOf(/^(.{18})-(?:replaceable|comment)/.exec(key ?? '')?.[1] ?? '');
  const kind = KINDS[bytes[0] ?? 0];
  return kind ? { kind, id: zigzagAt(bytes, 3) } : null;
}

/**
 * The comment at the top of the thread in which a V2 reply box writes; null for a box of the post itself.
 * The key holds a length, the post's URN with its own length, then the comment's number (en 2026-07).
 */
export function threadCommentIn(boxKey: string | null): string | null {
  const code = (boxKey ?? '').replace(/^commentBox-/, '');
  const [mark, length = 0] = bytesOf(code.slice(0, 4));
  if (mark !== 42) return null;
  const bytes = bytesOf(code.slice(0, Math.ceil(((length + 2) * 4) / 3)));
  const afterUrn = 4 + (bytes[3] ?? 0);
  return bytes[afterUrn] === 16 ? zigzagAt(bytes, afterUrn + 1) : null;
}

function bytesOf(code: string): number[] {
  if (!/^[\w+/-]+$/.test(code) || code.length % 4 === 1) return [];
  const plain = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return [...plain].map((char) => char.charCodeAt(0));
}

function zigzagAt(bytes: number[], start: number): string {
  let value = 0n;
  let shift = 0n;
  for (const byte of bytes.slice(start)) {
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) break;
    shift += 7n;
  }
  return String((value >> 1n) ^ -(value & 1n));
}
