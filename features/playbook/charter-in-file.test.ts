import { expect, it } from 'vitest';
import { lexiconOf } from '../tone/charter/lexicon-of';
import { pairsOf } from '../tone/charter/pairs-of';
import { parseCharter } from '../tone/charter/parse-charter';
import { charterMarkdown, charterStanding, guidelinesOf } from './charter-in-file';
import { samplePlaybook } from './sample-playbook';

const brandId = '0191d2a0-0000-7000-8000-0000000000b1';
const charter = {
  brandId,
  markdown: '## Voix\nOn vouvoie.\n\n## Lexique\n- a, pas b',
  updatedAt: 1,
};

it('writes a charter whole under an id of its own, and reads it back as it was', () => {
  const guidelines = guidelinesOf(charter);
  expect(guidelines).toEqual([
    {
      id: '0191d2a0-0000-8000-8000-0000000000b1',
      network: null,
      text: charter.markdown,
      pairs: [],
    },
  ]);
  expect(charterMarkdown(samplePlaybook({ guidelines }))).toBe(charter.markdown);
  expect(guidelinesOf({ ...charter, markdown: ' \n' })).toEqual([]);
  expect(guidelinesOf(null)).toEqual([]);
});

it('makes one charter of notes by network with their pairs', () => {
  const [general] = samplePlaybook().guidelines;
  if (!general) throw new Error('no sample');
  const note = {
    ...general,
    network: 'x' as const,
    text: 'Court.',
    pairs: [{ say: 'a|b', avoid: 'c' }],
  };
  const read = parseCharter(charterMarkdown(samplePlaybook({ guidelines: [general, note] })));
  const shapes = read.sections.map(({ kind, networks }) => [kind, ...networks]);
  expect(shapes).toEqual([['other'], ['pairs'], ['network', 'x'], ['pairs', 'x']]);
  const last = read.sections.at(-1);
  expect(last && pairsOf(last).pairs).toEqual([{ say: 'a|b', avoid: 'c' }]);
  expect(lexiconOf(read)).toEqual([]);
});

it('tells how a file’s charter stands to the one here', () => {
  expect(charterStanding('', charter)).toBe('none');
  expect(charterStanding('a', null)).toBe('new');
  expect(charterStanding(charter.markdown, charter)).toBe('same');
  expect(charterStanding('a', charter)).toBe('differs');
  expect(charterStanding('a'.repeat(100_001), null)).toBe('too-long');
});
