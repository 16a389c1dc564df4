import { describe, expect, it } from 'vitest';
import { readMatches } from './read-matches';

const TEXT = 'Nous avons bien reçut votre mesage 🌙 !';

const match = (given: Record<string, unknown> = {}) => ({
  message: 'Faute de frappe possible.',
  shortMessage: '',
  offset: 28,
  length: 6,
  replacements: [{ value: 'message' }],
  context: { text: TEXT, offset: 28, length: 6 },
  sentence: TEXT,
  rule: { id: 'FR_SPELLING_RULE', issueType: 'misspelling', category: { id: 'TYPOS' } },
  ...given,
});
const read = (...matches: unknown[]) => readMatches({ software: {}, matches }, TEXT, []);

describe('readMatches', () => {
  it('reads what the documentation describes', () => {
    expect(read(match())).toEqual([
      {
        ruleId: 'FR_SPELLING_RULE',
        start: 28,
        end: 34,
        message: 'Faute de frappe possible.',
        replacements: ['message'],
      },
    ]);
  });

  it.each([null, 'no', 7, [], {}, { matches: 'many' }, { matches: { length: 9 } }])(
    'takes %j for no answer of LanguageTool’s',
    (answer) => expect(readMatches(answer, TEXT, [])).toBeNull(),
  );

  it.each([
    { offset: -1 },
    { offset: 1.5 },
    { offset: '28' },
    { offset: Number.NaN },
    { offset: 9e15 },
    { offset: TEXT.length },
    { length: 0 },
    { length: 9e15 },
    { length: TEXT.length },
    { offset: 35, length: 1 },
    { offset: 36, length: 2 },
    { message: '' },
    { message: 7 },
    { replacements: 'message' },
    { replacements: [null] },
    { replacements: [{ value: 7 }] },
    { rule: null },
    { rule: { id: '' } },
    { rule: { id: '<img src=x onerror=alert(1)>' } },
    { rule: { id: 'A'.repeat(5000) } },
  ])('leaves out a match with %j, and keeps the next', (wrong) => {
    expect(read(match(wrong), match())).toHaveLength(1);
  });

  it('is not flooded', () => {
    const flood = Array.from({ length: 200_000 }, () => match());
    expect(read(...flood.slice(0, 1000))).toHaveLength(100);
    expect(readMatches({ matches: flood }, TEXT, [])).toHaveLength(100);
    const [found] = read(
      match({
        message: 'M'.repeat(1e6),
        replacements: Array.from({ length: 1e5 }, (_, i) => ({ value: `word${i}` })),
      }),
    )!;
    expect(found!.message).toHaveLength(400);
    expect(found!.replacements).toEqual(['word0', 'word1', 'word2']);
  });

  it('offers no text that hides something, breaks the line, changes nothing or stands twice', () => {
    const values = [
      'me\u202egassem',
      'a\nb',
      'x\u0000',
      'mesage',
      'message',
      'message',
      'y'.repeat(500),
    ];
    const [found] = read(match({ replacements: values.map((value) => ({ value })) }))!;
    expect(found!.replacements).toEqual(['message']);
  });

  it('keeps markup in a message as the letters that it is', () => {
    const [found] = read(match({ message: '<b onclick=x>reçu</b>\u202e\n ?' }))!;
    expect(found!.message).toBe('<b onclick=x>reçu</b>   ?');
  });

  it('leaves out what touches a masked stretch', () => {
    expect(readMatches({ matches: [match()] }, TEXT, [{ start: 30, end: 40 }])).toEqual([]);
    expect(readMatches({ matches: [match()] }, TEXT, [{ start: 34, end: 40 }])).toHaveLength(1);
  });
});
