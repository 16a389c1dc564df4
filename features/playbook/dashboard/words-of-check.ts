import type { Check } from '../../tone/model';

/** Enough to know a rule by. */
const MOST = 12;

const some = (words: readonly string[]): string =>
  words.slice(0, MOST).join(', ') + (words.length > MOST ? '…' : '');

const pairs = (of: Record<string, string>): string =>
  some(Object.entries(of).map(([said, instead]) => `${said} → ${instead}`));

/** What a rule looks for, in a line; empty where only its name can say it. */
export function wordsOfCheck(check: Check): string {
  switch (check.kind) {
    case 'existence':
      return some(check.tokens);
    case 'substitution':
      return pairs(check.swap);
    case 'consistency':
      return pairs(check.either);
    case 'occurrence':
      return [check.token, check.min ?? '', check.max ?? ''].join(' · ');
    case 'conditional':
      return `${check.first} → ${check.second}`;
    case 'capitalization':
      return check.match;
    case 'readability':
      return String(check.min);
    case 'length':
      return String(check.max);
    case 'detector':
      return pairs(
        Object.fromEntries(
          Object.entries(check.options).map(([name, value]) => [name, String(value)]),
        ),
      );
  }
}
