import { FIRST_RUN } from '../../features/tone/ready-made/by-another-hand/first-run';
import type { RuleExamples } from '../../features/tone/ready-made/rule-examples';
import { ruleFigures } from '../../features/tone/ready-made/rule-figures';

type Sets = Record<string, { examples: RuleExamples }>;

/** Where the sets of examples stand, in the order of the table's columns. */
const SETS: Sets[] = [
  import.meta.glob('../../features/tone/ready-made/{any,en,fr}/*.examples.ts', { eager: true }),
  import.meta.glob('../../features/tone/ready-made/held-out/*/*.ts', { eager: true }),
  import.meta.glob('../../features/tone/ready-made/by-another-hand/*/*.ts', { eager: true }),
];

/** Precision and recall of every ready-made rule on each set of examples, as rows of a Markdown table. */
export function rulesTable(): string[] {
  const columns = SETS.map(
    (files) =>
      new Map(
        Object.values(files).map(({ examples }): [string, string] => {
          const { precision, recall } = ruleFigures(examples);
          const count = `${examples.hits.length} + ${examples.clean.length}`;
          return [examples.ruleId, `${precision.toFixed(2)} / ${recall.toFixed(2)} (${count})`];
        }),
      ),
  );
  const rules = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort();
  return [
    '| rule | examples it was made on | kept apart | by another hand, first run | since set right |',
    '| --- | --- | --- | --- | --- |',
    ...rules.map((rule) => {
      const [made, apart, other] = columns.map((column) => column.get(rule) ?? '–');
      const first = FIRST_RUN[rule]?.map((figure) => figure.toFixed(2)).join(' / ') ?? '–';
      return `| ${[rule, made, apart, first, other].join(' | ')} |`;
    }),
  ];
}
