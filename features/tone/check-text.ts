import { appliesTo } from './applies-to';
import { hitOf } from './hit-of';
import type { Level, ToneHit } from './model';
import type { ReadyRule } from './prepare-rules';
import { type Found, readText } from './read-text';
import type { ToneContext } from './tone-context';

const WEIGHT: Record<Level, number> = { error: 0, warning: 1, suggestion: 2 };

/**
 * Everything that the rules find in a text, in reading order, the graver first where two begin alike. A rule's hits
 * never overlap each other (the first, and the longer of two that begin alike, stays). Two rules' hits may, but the same
 * fix is never offered twice.
 */
export function checkText(
  raw: string,
  rules: readonly ReadyRule[],
  context: ToneContext,
): ToneHit[] {
  if (raw.trim() === '') return [];
  const text = readText(raw);
  const hits = rules.flatMap(({ rule, find }) =>
    appliesTo(rule, context)
      ? apart(find(text, context)).map((found) => hitOf(rule, found, raw, context))
      : [],
  );
  return withoutEchoes(hits.sort(inReadingOrder));
}

function apart(found: Found[]): Found[] {
  let reached = -1;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

function inReadingOrder(a: ToneHit, b: ToneHit): number {
  return a.start - b.start || WEIGHT[a.level] - WEIGHT[b.level] || b.end - a.end;
}

function withoutEchoes(hits: ToneHit[]): ToneHit[] {
  const offered = new Set<string>();
  return hits.filter(({ fix }) => {
    if (!fix) return true;
    const said = `${fix.start} ${fix.end} ${fix.text}`;
    if (offered.has(said)) return false;
    offered.add(said);
    return true;
  });
}
