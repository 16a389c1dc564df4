import * as v from 'valibot';
import { CATEGORIES } from '../../model';
import type { ReadTerm, UnreadRow } from './read-terms-outcome';

const KEYWORD = v.object({ keyword: v.string(), whole_word: v.optional(v.boolean(), true) });
const DATE = v.nullish(v.string());

/**
 * A filter as Mastodon exports it (mastodon/mastodon, app/models/export.rb: `expire_at`, `action`,
 * `keywords_attributes`), as its API answers since 4.0 (`expires_at`, `filter_action`, `keywords`) and did before
 * (`phrase`, `whole_word`, `irreversible`). What filters say of single posts is left out.
 */
const FILTER = v.object({
  title: v.optional(v.string(), ''),
  expire_at: DATE,
  expires_at: DATE,
  action: v.optional(v.string()),
  filter_action: v.optional(v.string()),
  irreversible: v.optional(v.boolean()),
  keywords_attributes: v.optional(v.array(v.unknown())),
  keywords: v.optional(v.array(v.unknown())),
  phrase: v.optional(v.string()),
  whole_word: v.optional(v.boolean(), true),
});

/** Reads the keywords of filters, each a term, numbered through. */
export function readMastodonFilters(filters: readonly unknown[]): (ReadTerm | UnreadRow)[] {
  const rows: (ReadTerm | UnreadRow)[] = [];
  const refuse = (why: UnreadRow['why'], detail = '') =>
    rows.push({ row: rows.length + 1, why, detail });
  for (const item of filters) {
    const read = v.safeParse(FILTER, item, { abortEarly: true });
    if (!read.success) {
      refuse('damaged', v.getDotPath(read.issues[0]) ?? '');
      continue;
    }
    const filter = read.output;
    const until = filter.expire_at ?? filter.expires_at ?? null;
    const expiresAt = until === null ? null : Date.parse(until);
    const hides =
      (filter.action ?? filter.filter_action) === 'hide' || filter.irreversible === true;
    const category = CATEGORIES.find((one) => one === filter.title);
    const old =
      filter.phrase === undefined
        ? []
        : [{ keyword: filter.phrase, whole_word: filter.whole_word }];
    for (const keyword of filter.keywords_attributes ?? filter.keywords ?? old) {
      const word = v.safeParse(KEYWORD, keyword, { abortEarly: true });
      if (!word.success) refuse('damaged', v.getDotPath(word.issues[0]) ?? '');
      else if (word.output.keyword.trim() === '') refuse('no-term');
      else if (Number.isNaN(expiresAt)) refuse('unknown-value', until ?? '');
      else {
        const fields = {
          text: word.output.keyword,
          wholeWord: word.output.whole_word,
          expiresAt,
          action: hides ? ('flag' as const) : ('highlight' as const),
          ...(category ? { category, note: '' } : { note: filter.title }),
        };
        rows.push({ row: rows.length + 1, brand: null, fields });
      }
    }
  }
  return rows;
}
