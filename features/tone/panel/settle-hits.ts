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

/** Of fixes that overlap the first, in reading order. */
function apart(fixes: readonly ToneFix[]): ToneFix[] {
  let reached = 0;
  return fixes
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

/** All fixes as one change, so that one Ctrl+Z takes them back. */
export const changeForAll = (text: string, fixes: readonly ToneFix[]): FixAsk =>
  changeFor(text, asOne(text, apart(fixes)));

/**
 * The same for an editor that takes no change across lines, where a mention stands between them: a change for each
 * line, last first, so that none moves the others.
 */
export function changesByLine(text: string, fixes: readonly ToneFix[]): FixAsk[] {
  const lines = new Map<number, ToneFix[]>();
  for (const fix of apart(fixes)) {
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
