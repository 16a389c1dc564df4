import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PLAYBOOK_FILE } from './playbook-file';
import { parsePlaybook } from './read-playbook';
import { sampleId, samplePlaybook } from './sample-playbook';

const DOCS = join(import.meta.dirname, '../../docs');
const schema = JSON.parse(readFileSync(join(DOCS, 'playbook.schema.json'), 'utf8'));
const bySchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const byVigie = (file: unknown): boolean => v.is(PLAYBOOK_FILE, file);

type Json = ReturnType<typeof JSON.parse>;
const ofWords = { id: sampleId(0xd2), name: 'Mots', level: 'error', message: 'Non.', words: ['x'] };
const whole = (): Json => {
  const file: Json = JSON.parse(JSON.stringify(samplePlaybook()));
  file.toneRules.push({ ...ofWords });
  return file;
};

/** Every place in a file, as the steps that lead there. */
function placesIn(value: Json, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.keys(value).flatMap((key) => placesIn(value[key], [...path, key]))];
}

function withChange(path: string[], change: (holder: Json, key: string) => void): Json {
  const file = { root: whole() };
  const steps = ['root', ...path];
  const last = steps.pop() ?? '';
  change(
    steps.reduce((inner: Json, step) => inner[step], file),
    last,
  );
  return file.root;
}

/** What is tried at each place; each right somewhere and wrong elsewhere. */
const VALUES: Json[] = [
  null,
  true,
  0,
  -1.5,
  '',
  ' ',
  'x',
  '\u0000',
  'two words',
  'a/b',
  '#0b6e75',
  'fr',
  'x'.repeat(10_001),
  'x'.repeat(200_001),
  'facebook',
  'draft',
  'warning',
  'illegal',
  samplePlaybook().brand.id,
  '__proto__',
  [],
  ['x'],
  ['x', ' '],
  Array(201).fill('x'),
  {},
  { length: 1 },
  1,
  2,
  '1',
];

describe('docs/playbook.schema.json and Vigie accept and refuse the same', () => {
  it('a whole playbook, and the one that the docs show', () => {
    const shown =
      readFileSync(join(DOCS, 'playbook.md'), 'utf8').match(/```json\n(.*?)```/s)?.[1] ?? '';
    for (const file of [whole(), JSON.parse(shown)]) {
      expect(bySchema(file), JSON.stringify(bySchema.errors)).toBe(true);
      expect(byVigie(file)).toBe(true);
    }
    expect(parsePlaybook(shown).ok).toBe(true);
  });

  it.each(placesIn(whole()).map((path) => [path.join('.') || 'the file', path] as const))(
    'with anything else at %s',
    (_, path) => {
      const files = VALUES.map((value) =>
        withChange(path, (holder, key) => {
          holder[key] = value;
        }),
      );
      files.push(withChange(path, (holder, key) => delete holder[key]));
      files.push(
        withChange(path, (holder, key) => {
          if (typeof holder[key] === 'object' && holder[key] !== null) holder[key].extra = 1;
        }),
      );
      for (const file of files) expect(byVigie(file), JSON.stringify(file)).toBe(bySchema(file));
    },
  );
});
