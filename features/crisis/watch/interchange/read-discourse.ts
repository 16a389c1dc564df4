import * as v from 'valibot';
import type { WatchAction } from '../model';
import type { ReadTerm, UnreadRow } from './read-terms-outcome';

/**
 * One of Discourse's watched words as its admin page answers them
 * (discourse/discourse, app/serializers/watched_word_serializer.rb).
 */
const WORD = v.object({
  word: v.string(),
  replacement: v.nullish(v.string()),
  action: v.nullish(v.string()),
  case_sensitive: v.nullish(v.boolean()),
});

/** What a site does with a word, as what is nearest to it here; what isn't known says nothing. */
const ACTIONS: Record<string, WatchAction> = {
  block: 'notify',
  silence: 'notify',
  require_approval: 'flag',
  flag: 'flag',
  censor: 'highlight',
  replace: 'highlight',
  link: 'highlight',
  tag: 'highlight',
};

/** Reads a word of the JSON that `/admin/customize/watched_words.json` gives. */
export function readDiscourseWord(item: unknown, row: number): ReadTerm | UnreadRow {
  const read = v.safeParse(WORD, item, { abortEarly: true });
  if (!read.success) {
    return { row, why: 'damaged', detail: v.getDotPath(read.issues[0]) ?? '' };
  }
  const { word, replacement, action, case_sensitive } = read.output;
  if (word.trim() === '') return { row, why: 'no-term', detail: '' };
  const known = action ? ACTIONS[action] : undefined;
  return {
    row,
    brand: null,
    fields: {
      text: word,
      replacement: replacement ?? null,
      caseSensitive: case_sensitive ?? false,
      ...(known === undefined ? {} : { action: known }),
    },
  };
}

/**
 * Reads a row of the table that Discourse takes: word, replacement, « true » where capitals count; no header
 * (app/controllers/admin/watched_words_controller.rb, `upload`).
 */
export function readDiscourseRow(cells: readonly string[], row: number): ReadTerm | UnreadRow {
  const [word = '', replacement = '', caseSensitive = ''] = cells;
  if (word.trim() === '') return { row, why: 'no-term', detail: '' };
  return {
    row,
    brand: null,
    fields: {
      text: word.trim(),
      replacement: replacement === '' ? null : replacement,
      caseSensitive: caseSensitive.trim().toLowerCase() === 'true',
    },
  };
}
