import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tests/processor-time';
import { answerPieces, piecesOf, wholeText } from '../pieces';
import { fillTemplate } from './fill-template';
import { parseTemplate } from './parse-template';
import { sampleSurroundings } from './sample-surroundings';
import { stretchesOf } from './stretches';
import { templateFaults } from './template-faults';

const CORPORA = join(import.meta.dirname, '../../../../shared/data/corpora');
const around = sampleSurroundings();

/** A corpus of the shared data, or nothing where it is absent. */
function corpus(file: string, textOf: (row: unknown) => string): string[] {
  const path = join(CORPORA, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown[]).map(textOf) : [];
}

const texts = [
  ...corpus('own/template-injection.json', (row) => (row as { t: string }).t),
  ...corpus('blns.json', String),
];

describe.skipIf(texts.length === 0)(
  'hostile texts (skipped where the shared data is absent)',
  () => {
    it('are many', () => expect(texts.length).toBeGreaterThan(500));

    it('come out as they are when somebody is called so', () => {
      for (const text of texts.filter((each) => each.trim() !== '')) {
        const filled = fillTemplate(
          parseTemplate('<{{author.name}}>'),
          { 'author.name': text },
          around,
        );
        expect(filled).toEqual({ ok: true, text: `<${text}>` });
      }
    });

    it('come out as they are when they are an answer', () => {
      const asking = piecesOf('<{{ask "A"}}>', {}, around);
      for (const text of texts.filter((each) => each.trim() !== '')) {
        expect(wholeText(answerPieces(asking, new Map([['ask A', text]])))).toBe(`<${text}>`);
      }
    });

    it('as a body are kept to the letter or refused with a place, at once', () => {
      for (const text of texts) {
        const started = processorTime();
        const filled = fillTemplate(parseTemplate(text), {}, around);
        // budget of the corpus: each under 10 ms; ten times that, for a busy machine
        expect(processorTime() - started, text.slice(0, 40)).toBeLessThan(100);
        if (filled.ok) expect(filled.text).toBe(text);
        else {
          for (const { start, end, line, column } of filled.problems) {
            expect(text.slice(start, end)).toMatch(/^\{\{/u);
            expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          }
        }
      }
    });
  },
);

const SIZE = 200_000;
const filledTo = (part: string) => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);

describe.each([
  '{',
  '{{',
  '{{ ',
  '{{"',
  '{{a|“',
  '{{a|"\n',
  '{{\n',
  '{{}}',
  '{{author.name}}',
  '{{ask "a"}}',
  '{{#net x}}',
  '{{#net x}}{{/net}}',
  '{{/net}}',
  '{{> a}}',
  '{{prenom|{{nom}}}}',
  '{{a | «',
  'é🌊 ',
  '}}',
])('200 kB of %j', (part) => {
  const body = filledTo(part);

  it('neither hang nor overflow', () => {
    const started = processorTime();
    fillTemplate(parseTemplate(body), {}, around);
    templateFaults(body, () => null);
    expect(
      stretchesOf(body)
        .map(({ text }) => text)
        .join(''),
    ).toBe(body);
    expect(processorTime() - started).toBeLessThan(2_000);
  });
});

it('a tag as long as 200 kB is one tag', () => {
  const words = filledTo('"a" ');
  const filled = fillTemplate(parseTemplate(`{{choose ${words}}}`), {}, around);
  expect(filled).toMatchObject({ ok: false, questions: [{ asked: 'a' }] });
});
