import { checkText } from '../../features/tone/check-text';
import type { ToneHit } from '../../features/tone/model';
import type { ReadyRule } from '../../features/tone/prepare-rules';
import { readLine } from './read-line';

/** What one line got: its hits, or why it could not be read. Lines are numbered from 1. */
export type Answer = { line: number; hits: ToneHit[] } | { line: number; error: string };

/** Checks each line of a file; empty ones are passed over. */
export function answerLines(file: string, rules: readonly ReadyRule[]): Answer[] {
  return file
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((json, index): Answer[] => {
      if (json.trim() === '') return [];
      const line = index + 1;
      const read = readLine(json);
      if (!read.ok) return [{ line, error: read.why }];
      return [{ line, hits: checkText(read.text, rules, read.context) }];
    });
}
