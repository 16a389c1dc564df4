import type { Evidence } from './evidence';
import { isReported } from './is-reported';
import type { ReadyWordings } from './patterns/ready-wordings';

const SENTENCE_END = /[.!?…\n]+(?:\s|$)/g;

/** Says what sentence is around a place of a text, the ends of which are looked for once. */
function sentences(text: string): (start: number, end: number) => string {
  let ends: number[] | null = null;
  return (start, end) => {
    ends ??= Array.from(text.matchAll(SENTENCE_END), ({ 0: stop, index }) => index + stop.length);
    const from = ends.findLast((each) => each <= start) ?? 0;
    const to = ends.find((each) => each >= end && each > from) ?? text.length;
    return text.slice(from, to);
  };
}

const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Every wording in a folded text that no guard in its sentence makes harmless; those of one group never overlap. */
export function findWordings(folded: string, wordings: ReadyWordings): Evidence[] {
  const found: (Evidence & { nth: number })[] = [];
  /** By group, where its last match ended. */
  const ends = new Int32Array(wordings.groups);
  const sentenceAround = sentences(folded);
  let before = 0;
  for (let start = 0; start < folded.length; start++) {
    const unit = folded.charCodeAt(start);
    const isInWord = isWordUnit(before) || isSecondHalf(unit);
    before = unit;
    if (isInWord) continue;
    for (const { group, expression } of wordings.beginningAt(folded, start)) {
      if ((ends[group.nth] ?? 0) > start) continue;
      const looking = expression();
      looking.lastIndex = start;
      const said = looking.exec(folded)?.[0];
      if (!said) continue;
      const end = start + said.length;
      ends[group.nth] = end;
      const { nth, name, category, severity, target, negative, guard } = group;
      if (category === 'insult' && isReported(folded, start)) continue;
      if (guard?.test(sentenceAround(start, end))) continue;
      const why = { kind: 'wording', name } as const;
      found.push({ nth, category, severity, target, negative, start, end, why });
    }
  }
  return found.sort((a, b) => a.nth - b.nth).map(({ nth: _, ...evidence }) => evidence);
}
