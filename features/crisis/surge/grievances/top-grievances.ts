import { foldText } from '../../fold/fold-text';
import type { Category, Severity } from '../../model';
import { tellingWords } from './telling-words';
import { type Theme, themeOf } from './themes';

/** A negative comment of the surge. */
export interface Grieved {
  key: string;
  text: string;
  category: Category;
  severity: Severity;
  /** As far as the page showed; 0 otherwise. */
  reactions: number;
}

/** What several comments of a surge complain of. */
export interface Grievance {
  name:
    | { kind: 'theme'; theme: Theme }
    | { kind: 'category'; category: Category }
    | { kind: 'word'; word: string };
  count: number;
  /** One of them, word for word, cut where it is long. */
  verbatim: string;
}

const MOST = 3;

/** Comments that make a grievance, and those that a mere word has to stand in. */
const LEAST = 2;
const LEAST_OF_WORD = 3;

/** Characters of a verbatim. */
const LONGEST = 140;
const SHORTEST = 15;

/** Categories that are no grievance, and the one that says only that there is one. */
const NOT_NAMED: ReadonlySet<Category> = new Set(['complaint', 'other', 'question', 'praise']);

type Name = Grievance['name'];

/** What negative comments are about, the most frequent first: by what they complain of, by category, else by a word. */
export function topGrievances(comments: readonly Grieved[]): Grievance[] {
  const groups = new Map<string, { name: Name; members: Set<Grieved> }>();
  const put = (id: string, name: Name, comment: Grieved): void => {
    const group = groups.get(id) ?? { name, members: new Set() };
    groups.set(id, group);
    group.members.add(comment);
  };
  for (const comment of comments) {
    const { folded } = foldText(comment.text);
    const theme = themeOf(folded);
    const { category } = comment;
    if (theme !== null) put(`theme ${theme}`, { kind: 'theme', theme }, comment);
    else if (!NOT_NAMED.has(category))
      put(`is ${category}`, { kind: 'category', category }, comment);
    else
      for (const word of tellingWords(folded)) put(`word ${word}`, { kind: 'word', word }, comment);
  }
  const found: Grievance[] = [];
  while (found.length < MOST) {
    const [largest] = [...groups.values()]
      .filter(({ name, members }) => members.size >= (name.kind === 'word' ? LEAST_OF_WORD : LEAST))
      .sort((one, other) => other.members.size - one.members.size);
    if (!largest) break;
    const { name, members } = largest;
    found.push({ name, count: members.size, verbatim: verbatimOf([...members]) });
    // Each comment speaks for one grievance: words that stand together are not two.
    for (const [id, group] of groups) {
      group.members = group.members.difference(members);
      if (group.members.size === 0) groups.delete(id);
    }
  }
  return found;
}

/** The one that most people agreed with, an insult only where there is nothing else. */
function verbatimOf(members: readonly Grieved[]): string {
  const worth = ({ severity, text, reactions }: Grieved): number =>
    (severity < 2 ? 1e9 : 0) + (text.length >= SHORTEST ? 1e8 : 0) + Math.min(reactions, 1e7);
  const [best] = members.toSorted((one, other) => worth(other) - worth(one));
  const text = (best?.text ?? '').replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST) return text;
  // The last of them may be half a character.
  const cut = [...text.slice(0, LONGEST)].slice(0, -1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}
