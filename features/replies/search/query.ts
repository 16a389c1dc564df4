import type { NetworkId } from '../../../networks/contract';
import type { Reply, ReplyState } from '../model';
import { fold } from './fold';
import { withoutElision, wordsOf } from './tokens';

/** A word looked for, folded. */
export interface SoughtWord {
  text: string;
  /** Still being typed: words that begin so are meant as well. */
  begun: boolean;
  /** Typed with a slash in front: only shortcuts are meant, and their beginning is enough. */
  inShortcut: boolean;
}

/** What stands in the search field, understood. */
export interface ReplyQuery {
  words: SoughtWord[];
  /** Each has to fit the beginning of one of the reply's tags. Folded. */
  tags: string[];
  /** Null: not asked for. With several, one of them is enough; empty: no such thing exists. */
  languages: Reply['language'][] | null;
  networks: NetworkId[] | null;
  states: ReplyState[] | null;
  favourite: boolean;
  crisisSafe: boolean;
}

/** More come from a pasted text, not from someone who searches. */
const MOST_WORDS = 24;

const LANGUAGES = new Map<string, Reply['language']>([
  ['fr', 'fr'],
  ['francais', 'fr'],
  ['french', 'fr'],
  ['en', 'en'],
  ['anglais', 'en'],
  ['english', 'en'],
]);
const NETWORKS = new Map<string, NetworkId>([
  ['facebook', 'facebook'],
  ['fb', 'facebook'],
  ['instagram', 'instagram'],
  ['linkedin', 'linkedin'],
  ['x', 'x'],
  ['twitter', 'x'],
]);
/** In both languages, so that what one of a team says serves the other. */
const MARKS = new Map<string, ReplyState | 'favourite' | 'crisisSafe'>([
  ['favourite', 'favourite'],
  ['favorite', 'favourite'],
  ['favori', 'favourite'],
  ['crisis', 'crisisSafe'],
  ['crise', 'crisisSafe'],
  ['incident', 'crisisSafe'],
  ['draft', 'draft'],
  ['brouillon', 'draft'],
  ['approved', 'approved'],
  ['approuvee', 'approved'],
  ['archived', 'archived'],
  ['archivee', 'archived'],
]);

/** What a value means, or may yet mean while it is being typed. */
function meanings<Meaning>(names: ReadonlyMap<string, Meaning>, value: string): Meaning[] {
  const exact = names.get(value);
  if (exact !== undefined) return [exact];
  const begun = [...names].filter(([name]) => name.startsWith(value));
  return [...new Set(begun.map(([, meaning]) => meaning))];
}

/** Stretches without spaces; quotes hold a filter's value together. */
const CHUNK = /(?:tag|lang|net|is):"[^"]*"?|\S+/g;
const FILTER = /^(tag|lang|net|is):"?([^"]*)"?$/;

/** Understands what was typed. A filter without a value yet filters nothing. */
export function parseQuery(typed: string): ReplyQuery {
  const query: ReplyQuery = {
    words: [],
    tags: [],
    languages: null,
    networks: null,
    states: null,
    favourite: false,
    crisisSafe: false,
  };
  for (const chunk of fold(typed).match(CHUNK) ?? []) {
    const [, name, value = ''] = FILTER.exec(chunk) ?? [];
    if (name !== undefined) {
      if (value !== '') addFilter(query, name, value);
    } else if (chunk.startsWith('/')) {
      query.words.push({ text: chunk.slice(1), begun: true, inShortcut: true });
    } else {
      for (const text of wordsOf(withoutElision(chunk))) {
        query.words.push({ text, begun: false, inShortcut: false });
      }
    }
  }
  const last = query.words.at(-1);
  if (last) last.begun = true;
  return { ...query, words: eachOnce(query.words).slice(0, MOST_WORDS) };
}

/** Of a word typed twice the last, which may be the one still being typed. */
const eachOnce = (words: readonly SoughtWord[]): SoughtWord[] =>
  words.filter(
    ({ text, inShortcut }, i) =>
      !words.slice(i + 1).some((later) => later.text === text && later.inShortcut === inShortcut),
  );

function addFilter(query: ReplyQuery, name: string, value: string): void {
  if (name === 'tag') query.tags.push(value);
  if (name === 'lang')
    query.languages = [...(query.languages ?? []), ...meanings(LANGUAGES, value)];
  if (name === 'net') query.networks = [...(query.networks ?? []), ...meanings(NETWORKS, value)];
  if (name === 'is') {
    const marks = meanings(MARKS, value);
    if (marks.includes('favourite')) query.favourite = true;
    if (marks.includes('crisisSafe')) query.crisisSafe = true;
    const states = marks.filter((mark) => mark !== 'favourite' && mark !== 'crisisSafe');
    if (states.length > 0 || marks.length === 0)
      query.states = [...(query.states ?? []), ...states];
  }
}
