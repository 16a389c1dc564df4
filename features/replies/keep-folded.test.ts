import { expect, it } from 'vitest';
import { keepFolded } from './keep-folded';
import { sampleReply } from './sample-reply';
import { foldReplies } from './search';

const replies = [
  sampleReply({ id: 'a', title: 'Été', tags: ['un'] }),
  sampleReply({ id: 'b', title: 'Hiver', variants: ['Froid'] }),
];

it('gives what folding from nothing gives, after every kind of change', () => {
  const folded = keepFolded();
  const [a, b] = replies as [(typeof replies)[0], (typeof replies)[0]];
  const changes = [
    replies,
    [{ ...a, timesUsed: 3 }, b],
    [{ ...a, title: 'Automne' }, b],
    [a, { ...b, variants: ['Froid', 'Neige'] }],
    [{ ...a, tags: ['deux'] }],
    [b, a],
    [],
    replies,
  ];
  for (const change of changes) expect(folded(change)).toEqual(foldReplies(change));
});
