import type { FixAsk } from '../../../messaging/panel-port';
import type { ToneFix, ToneHit } from '../model';

/** Letters and digits alone, without accents and ligatures. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether a hit's fix changes how words are set, and no word: spaces, marks, accents. */
export function isTypographic(text: string, { fix }: Pick<ToneHit, 'fix'>): boolean {
  return fix !== null && lettersOf(text.slice(fix.start, fix.end)) === lettersOf(fix.text);
}

/** The change of the draft that a fix is. An editor takes no empty text: what is only taken away goes with a neighbour. */
export function changeFor(text: string, fix: ToneFix): FixAsk {
  const { start, end } = fix;
  if (fix.text !== '') return { start, end, was: text.slice(start, end), text: fix.text };
  const before = Array.from(text.slice(0, start)).at(-1) ?? '';
  const after = before === '' ? (Array.from(text.slice(end))[0] ?? '') : '';
  const [from, to] = [start - before.length, end + after.length];
  return { start: from, end: to, was: text.slice(from, to), text: before + after };
}

/**
 * All fixes of a line as one change, so that one Ctrl+Z takes them back; a change for each line, last first, so that
 * none moves the others. Of fixes that overlap the first counts.
 */
export function changesFor(text: string, fixes: readonly ToneFix[]): FixAsk[] {
  const lines = new Map<number, ToneFix[]>();
  let reached = 0;
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < reached) continue;
    reached = fix.end;
    const line = text.lastIndexOf('\n', fix.start - 1);
    lines.set(line, [...(lines.get(line) ?? []), fix]);
  }
  return [...lines.values()].reverse().map((line) => changeFor(text, asOne(text, line)));
}

function asOne(text: string, fixes: readonly ToneFix[]): ToneFix {
  const start = fixes[0]?.start ?? 0;
  let at = start;
  let written = '';
  for (const fix of fixes) {
    written += text.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return { start, end: at, text: written };
}
