import { describe, expect, it } from 'vitest';
import { parseAccount } from './parse-account';

describe('parseAccount', () => {
  it.each([
    ['https://www.facebook.com/transval/', { network: 'facebook', handle: 'transval' }],
    ['m.facebook.com/transval?ref=x', { network: 'facebook', handle: 'transval' }],
    ['x.com/TransVal', { network: 'x', handle: 'TransVal' }],
    ['https://twitter.com/TransVal', { network: 'x', handle: 'TransVal' }],
    ['https://www.instagram.com/transval', { network: 'instagram', handle: 'transval' }],
    ['@trans.val', { network: 'x', handle: 'trans.val' }],
    ['trans_val', { network: 'x', handle: 'trans_val' }],
  ])('reads %s', (text, account) => {
    expect(parseAccount(text, 'x')).toEqual(account);
  });

  it('reads a company of LinkedIn by its own rules', () => {
    expect(parseAccount('https://fr.linkedin.com/company/transval/posts/', 'x')).toMatchObject({
      network: 'linkedin',
      handle: expect.stringContaining('transval'),
    });
  });

  it.each([
    '',
    '   ',
    'two words',
    'https://www.facebook.com/',
    'https://example.org/transval',
    '<b>',
  ])('finds no account in « %s »', (text) => {
    expect(parseAccount(text, 'facebook')).toBeNull();
  });
});
