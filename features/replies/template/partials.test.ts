import { expect, it } from 'vitest';
import { sampleReply } from '../sample-reply';
import { partialsOf } from './partials';

const library = [
  sampleReply({ id: '1', shortcut: 'Signé', body: 'shared' }),
  sampleReply({ id: '2', shortcut: 'bye', body: 'shared bye' }),
  sampleReply({ id: '3', shortcut: 'bye', body: 'own bye', brandId: 'a' }),
  sampleReply({ id: '4', shortcut: 'other', body: 'of b', brandId: 'b' }),
  sampleReply({ id: '5', shortcut: 'old', body: 'archived', state: 'archived' }),
  sampleReply({ id: '6', shortcut: 'gone', body: 'removed', deletedAt: 1 }),
  sampleReply({ id: '7', shortcut: '', body: 'no shortcut' }),
];

it.each([
  ['signe', 'a', 'shared'],
  ['SIGNÉ', 'a', 'shared'],
  ['bye', 'a', 'own bye'],
  ['bye', 'b', 'shared bye'],
  ['bye', null, 'shared bye'],
  ['other', 'a', null],
  ['other', null, null],
  ['old', null, null],
  ['gone', null, null],
  ['', null, null],
])('finds %j for brand %s: %s', (shortcut, brandId, body) => {
  expect(partialsOf(library, brandId)(shortcut)).toBe(body);
});
