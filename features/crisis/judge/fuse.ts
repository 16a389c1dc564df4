import type { FoldedText } from '../fold/fold-text';
import type { Category, Severity } from '../model';
import type { Found } from './find-wordings';
import type { JudgedLanguage, Judgement } from './judgement';

/** What a comment is about when several things are said at equal severity: the first of these. */
const ORDER: readonly Category[] = [
  'threat',
  'safety',
  'legal',
  'hate',
  'insult',
  'boycott',
  'press',
  'scam',
  'complaint',
  'question',
  'praise',
];

const rank = ({ group }: Found) => -group.severity * 100 + ORDER.indexOf(group.category);

/** A comment that calls for a boycott and for the law, or for the law over someone's health, is one to escalate. */
function severityOf(said: ReadonlySet<Category>, worst: Severity): Severity {
  const graver = said.has('legal') && (said.has('boycott') || said.has('safety'));
  return graver ? 3 : worst;
}

/** One judgement from everything that was found. */
export function fuse(
  found: readonly Found[],
  read: FoldedText,
  language: JudgedLanguage,
): Judgement {
  const [first, ...others] = [...found].sort((a, b) => rank(a) - rank(b));
  if (!first) {
    return {
      language,
      category: 'other',
      severity: 0,
      negative: false,
      target: 'nobody',
      spans: [],
      confidence: 'unsure',
    };
  }
  const { category, severity, target } = first.group;
  const said = new Set(found.map(({ group }) => group.category));
  const deciding = [first, ...others.filter(({ group }) => group.category === category)];
  return {
    language,
    category,
    severity: severityOf(said, severity),
    negative: found.some(({ group }) => group.negative),
    target,
    spans: deciding.map(({ group, start, end }) => ({
      ...read.placeOf(start, end),
      why: { kind: 'wording', name: group.name },
    })),
    confidence: deciding.length > 1 ? 'sure' : 'likely',
  };
}
