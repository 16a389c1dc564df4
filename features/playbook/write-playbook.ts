import type { Brand } from '../brands/model';
import type { WatchTerm } from '../crisis/watch/model';
import { replyToFile } from '../replies/interchange/reply-file';
import type { Reply } from '../replies/model';
import type { Charter } from '../tone/charter/model';
import type { ToneRule } from '../tone/model';
import { guidelinesOf } from './charter-in-file';
import { PLAYBOOK_VERSION, type Playbook } from './playbook-file';
import { ruleToFile } from './rule-in-file';
import { termToFile } from './term-in-file';

const inOrder = (a: Reply, b: Reply): number => a.position - b.position || (a.id < b.id ? -1 : 1);

/**
 * A brand's playbook as a file: the same for the same brand and replies, but for its date.
 * @param replies the brand's own and those for every brand
 * @param madeAt milliseconds since 1970
 * @param rest its charter (null: it has none), its rules as `brandRules` gives them, its terms as `brandTerms` does
 */
export function writePlaybook(
  brand: Brand,
  replies: readonly Reply[],
  madeAt: number,
  rest: { charter: Charter | null; rules: readonly ToneRule[]; terms: readonly WatchTerm[] },
): string {
  const { createdAt: _c, updatedAt: _u, deletedAt: _d, incidentSince: _i, ...written } = brand;
  const { charter, rules, terms } = rest;
  const playbook: Playbook = {
    format: 'vigie-playbook',
    version: PLAYBOOK_VERSION,
    madeAt,
    brand: written,
    replies: [...replies].sort(inOrder).map(replyToFile),
    guidelines: guidelinesOf(charter),
    toneRules: rules.map(ruleToFile),
    watchTerms: terms.map(termToFile),
    statements: [],
  };
  return `${JSON.stringify(playbook, null, 1)}\n`;
}

/** `playbook-transval-2026-11-21.json`, by the brand's name and the day here. */
export function playbookName(brand: Pick<Brand, 'name'>, now: number): string {
  const name = brand.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const day = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return ['playbook', name, date]
    .filter((part) => part !== '')
    .join('-')
    .concat('.json');
}
