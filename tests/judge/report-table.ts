import type { Judgement } from '../../features/crisis/judge/judgement';
import { type Figures, figuresOf } from './figures';
import type { LabelledComment } from './read-line';

interface Question {
  name: string;
  said: (comment: LabelledComment) => boolean | null;
  answered: (judgement: Judgement) => boolean;
}

const ABUSE = ['insult', 'hate', 'threat'];
const labelled = (label: 0 | 1 | undefined) => (label === undefined ? null : label === 1);
/** What labelled files call otherwise than we do. */
const ALSO: Record<string, string> = { health: 'safety' };

const QUESTIONS: readonly Question[] = [
  {
    name: 'tox: abuse at severity ≥ 2',
    said: ({ tox }) => labelled(tox),
    answered: ({ category, severity }) => severity >= 2 && ABUSE.includes(category),
  },
  {
    name: 'threat: threat at severity 3',
    said: ({ threat }) => labelled(threat),
    answered: ({ category, severity }) => severity === 3 && category === 'threat',
  },
  {
    name: 'hate: hate, or a threat',
    said: ({ hate }) => labelled(hate),
    answered: ({ category }) => category === 'hate' || category === 'threat',
  },
  { name: 'neg: negative', said: ({ neg }) => labelled(neg), answered: ({ negative }) => negative },
  {
    name: 'spam: scam',
    said: ({ spam }) => labelled(spam),
    answered: ({ category }) => category === 'scam',
  },
];

const percent = (share: number | null) => (share === null ? '–' : share.toFixed(3));

const row = (file: string, name: string, figures: Figures) =>
  `| ${file} | ${name} | ${figures.labelled} | ${figures.positives} | ${percent(figures.precision)} | ${percent(figures.recall)} | ${percent(figures.f1)} | ${figures.falseAlarms?.toFixed(1) ?? '–'} |`;

/** The rows of one labelled file: each label that it holds, each category, and what is alarming among all its comments. */
export function reportRows(
  file: string,
  judged: readonly { comment: LabelledComment; judgement: Judgement }[],
): string[] {
  const byLabel = QUESTIONS.flatMap(({ name, said, answered }) => {
    const pairs = judged.flatMap(({ comment, judgement }) => {
      const label = said(comment);
      return label === null ? [] : [{ said: label, answered: answered(judgement) }];
    });
    return pairs.length > 0 ? [row(file, name, figuresOf(pairs))] : [];
  });
  const categories = [...new Set(judged.flatMap(({ comment: { cat } }) => cat ?? []))];
  const byCategory = categories.map((cat) => {
    const ours = ALSO[cat] ?? cat;
    const pairs = judged.map(({ comment, judgement }) => ({
      said: comment.cat === cat,
      answered: cat === 'ok' ? judgement.severity < 2 : judgement.category === ours,
    }));
    return row(file, `cat ${cat}`, figuresOf(pairs));
  });
  const severe = judged.filter(({ judgement }) => judgement.severity >= 2).length;
  const alarms = `| ${file} | all comments at severity ≥ 2, per 1,000 | ${judged.length} | – | – | – | – | ${((1000 * severe) / judged.length).toFixed(1)} |`;
  return [...byLabel, ...byCategory, ...(judged.length > 0 ? [alarms] : [])];
}
