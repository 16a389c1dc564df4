import { expect, it } from 'vitest';
import { nativePattern } from '../../features/tone/kinds/native-pattern';
import type { ToneRule } from '../../features/tone/model';
import { prepareRules } from '../../features/tone/prepare-rules';
import { answerLines } from './answer-lines';
import { summaryOf } from './summary-of';

const rule: ToneRule = {
  id: 'fr.never',
  brandId: null,
  name: { fr: 'Jamais', en: 'Never' },
  level: 'warning',
  check: {
    kind: 'existence',
    tokens: ['jamais'],
    ignoreCase: true,
    nonword: false,
    fix: 'rarement',
  },
  message: { fr: '« %s » engage.', en: '“%s” commits us.' },
  scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
const { ready } = prepareRules([rule], nativePattern);

it('answers each line that can be read and says why of the others', () => {
  const file = [
    '\ufeff{"text":"👋 Jamais.","lang":"fr","network":"x","brand":"TransVal"}',
    '',
    '{"text":"Jamais.","lang":"de","network":"x"}',
    'not JSON',
    '{"text":"Jamais.","lang":"en","network":"x","brand":{"name":"TransVal","register":"tu"}}\r',
    '{"lang":"fr","network":"x"}',
  ].join('\n');
  const answers = answerLines(file, ready);
  expect(answers.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
  expect(answers[0]).toEqual({
    line: 1,
    hits: [
      {
        ruleId: 'fr.never',
        level: 'warning',
        start: 3,
        end: 9,
        message: '« Jamais » engage.',
        fix: { start: 3, end: 9, text: 'rarement' },
        section: null,
      },
    ],
  });
  expect(answers[3]).toEqual({ line: 5, hits: [] });
  expect(answers.map((one) => ('error' in one ? one.error : ''))).toEqual([
    '',
    expect.stringMatching(/^lang: .*"de"/),
    expect.stringContaining('not JSON'),
    '',
    expect.stringMatching(/^text: /),
  ]);
});

it('adds up the hits of a file', () => {
  const lines = ['jamais jamais', 'souvent', 'Jamais', 'toujours'].map((text) =>
    JSON.stringify({ text, lang: 'fr' }),
  );
  expect(summaryOf(answerLines([...lines, '{'].join('\n'), ready))).toEqual({
    texts: 4,
    gravePer1000: 750,
    rules: [{ ruleId: 'fr.never', level: 'warning', hits: 3, texts: 2 }],
  });
});
