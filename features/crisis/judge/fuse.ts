import type { FoldedText } from '../fold/fold-text';
import type { Category, Severity } from '../model';
import type { Evidence } from './evidence';
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

const rank = ({ category, severity }: Evidence) => -severity * 100 + ORDER.indexOf(category);

/** A comment that speaks of the law and of a boycott, or of someone's health, is one to escalate. */
function severityOf(said: ReadonlySet<Category>, worst: Severity): Severity {
  const graver = said.has('legal') && (said.has('boycott') || said.has('safety'));
  return graver ? 3 : worst;
}

/** One judgement from everything that was found. */
export function fuse(
  found: readonly Evidence[],
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
  const deciding = [first, ...others.filter(({ category }) => category === first.category)];
  const sources = new Set(deciding.map(({ why }) => why.kind));
  return {
    language,
    category: first.category,
    severity: severityOf(new Set(found.map(({ category }) => category)), first.severity),
    negative: found.some(({ negative }) => negative),
    target: first.target,
    spans: deciding.map(({ start, end, why }) => ({ ...read.placeOf(start, end), why })),
    confidence: sources.size > 1 ? 'sure' : 'likely',
  };
}
