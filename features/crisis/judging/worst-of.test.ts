import { expect, it } from 'vitest';
import { sampleTerm } from '../watch/sample-term';
import { worstOf } from './worst-of';

const hit = (over: Parameters<typeof sampleTerm>[1]) => ({
  term: sampleTerm('tram', over),
  start: 0,
  end: 4,
  disguises: [],
});
const threat = { category: 'threat', severity: 2 } as const;
const complaint = { category: 'complaint', severity: 1 } as const;

it('is the judgement where no term was found, or only milder ones', () => {
  expect(worstOf(threat, [])).toEqual(threat);
  expect(worstOf(threat, [hit({ severity: 'sensitive', category: 'press' })])).toEqual(threat);
});

it('is the gravest term where that is graver', () => {
  const hits = [
    hit({ severity: 'serious', category: 'press' }),
    hit({ severity: 'illegal', category: 'hate' }),
  ];
  expect(worstOf(complaint, hits)).toEqual({ category: 'hate', severity: 3 });
});

it('takes the person’s word for what it is about at the same severity, unless that is grave by itself', () => {
  const sensitive = [hit({ severity: 'sensitive', category: 'press' })];
  expect(worstOf(complaint, sensitive)).toEqual({ category: 'press', severity: 1 });
  expect(worstOf(threat, [hit({ severity: 'serious', category: 'press' })])).toEqual(threat);
});
