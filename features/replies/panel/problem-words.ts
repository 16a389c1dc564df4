import type { Translate } from '../../../components/translate';
import { TAG_NAMES } from '../tag-names';
import { MOST_PARTIALS } from '../template/fill-pieces';
import type { TemplateProblem } from '../template/piece';
import { isTag } from '../template/tags';

/** What is missing, by the name that people give it: « prénom ». */
export function problemName({ tag, why }: TemplateProblem, t: Translate): string {
  if (why === 'missing') return t('template.missingShort', { tag });
  if (why === 'cycle' || why === 'too-many') return t('template.cycleShort', { tag });
  return isTag(tag) ? t(TAG_NAMES[tag]) : tag;
}

/** Several, each with its place, for what stops an insertion: « prénom (ligne 1, caractère 9) ». */
export const problemPlaces = (problems: readonly TemplateProblem[], t: Translate): string =>
  problems
    .map((problem) => {
      const { line, column } = problem;
      return t('template.at', { what: problemName(problem, t), line, column });
    })
    .join(', ');

const SENTENCES = {
  unfilled: 'template.unfilled',
  unknown: 'template.unknown',
  unclosed: 'template.unclosed',
  unopened: 'template.unopened',
  nested: 'template.nested',
  network: 'template.network',
  missing: 'template.missing',
  cycle: 'template.cycle',
  'too-many': 'template.tooMany',
} as const satisfies Record<TemplateProblem['why'], string>;

/** What is wrong and where, as the editor says it. */
export function problemSentence(problem: TemplateProblem, t: Translate): string {
  const { tag, line, column, why, inside } = problem;
  // braces can't stand in a message of their own: there they name what is filled in
  const said = t(SENTENCES[why], {
    line,
    column,
    tag,
    end: '{{/net}}',
    net: '{{#net}}',
    most: MOST_PARTIALS,
  });
  return inside === null ? said : t('template.inside', { said, shortcut: inside });
}
