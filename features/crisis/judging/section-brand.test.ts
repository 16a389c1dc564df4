import { expect, it } from 'vitest';
import type { Author } from '../../../networks/contract';
import { sampleBrand } from '../../brands/sample-brand';
import { sectionBrand } from './section-brand';

const named = (handle: string | null, name: string = handle ?? ''): Author => ({
  handle,
  name,
  address: null,
});
const speaks = (author: Author | null) =>
  author ? ({ ok: true, value: author } as const) : ({ ok: false, why: 'absent' } as const);

const ours = sampleBrand({ id: 'ours', accounts: [{ network: 'x', handle: 'transval' }] });
const fresh = sampleBrand({ id: 'fresh', name: 'My brand' });
const elsewhere = sampleBrand({
  id: 'fb',
  accounts: [{ network: 'facebook', handle: 'transval' }],
});

it.each([
  ['the writer’s', [ours], named('TransVal'), null, 'ours'],
  ['the speaker’s, while the writer isn’t read', [ours], null, named('transval'), 'ours'],
  [
    'nobody’s, where another wrote and the brand reads along',
    [ours],
    named('news'),
    named('transval'),
    undefined,
  ],
  ['the only brand’s, under the speaker’s own post', [fresh], named('Me'), named('me'), 'fresh'],
  [
    'the same by name, where a handle isn’t shown',
    [fresh],
    named('me', 'Me'),
    named(null, 'Me'),
    'fresh',
  ],
  [
    'nobody’s under others’ posts, for a new brand too',
    [fresh],
    named('news'),
    named('me'),
    undefined,
  ],
  ['the only brand’s, while nobody knows who speaks', [fresh], named('news'), null, 'fresh'],
  ['nobody’s of two brands', [fresh, elsewhere], named('me'), named('me'), undefined],
  [
    'nobody’s of a brand whose account there is another',
    [ours],
    named('me'),
    named('me'),
    undefined,
  ],
  ['that of a brand known on another network alone', [elsewhere], named('me'), named('me'), 'fb'],
] as const)('is %s', (_, brands, postAuthor, speaker, id) => {
  const section = { network: 'x', postAuthor, speaker: speaks(speaker) } as const;
  expect(sectionBrand(brands, section)?.id).toBe(id);
});
