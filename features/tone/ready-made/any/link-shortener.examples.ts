import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.link-shortener',
  hits: [
    'Voir https://bit.ly/3abcd',
    'Tout est là : bit.ly/soldes',
    'More at tinyurl.com/abc123.',
    'http://ow.ly/xyz1',
    'https://t.co/AbCdEf',
    'Inscrivez-vous : https://urlz.fr/abcd',
    'Our form: https://cutt.ly/abc',
    { text: 'https://lnkd.in/abc', context: { network: 'x' } },
    'Go to HTTPS://BIT.LY/ABC',
    '(https://rb.gy/abc12)',
    'https://www.tinyurl.com/xyz',
  ],
  clean: [
    'Voir https://example.com/soldes',
    'bit.ly est un service connu.',
    {
      text: 'Tout est là : nova.li/soldes',
      context: {
        brand: {
          name: 'Nova',
          handles: [],
          register: null,
          spellings: [],
          shorteners: ['nova.li'],
          lexicon: [],
        },
      },
    },
    {
      text: 'https://bit.ly/ok',
      context: {
        brand: {
          name: 'Nova',
          handles: [],
          register: null,
          spellings: [],
          shorteners: ['bit.ly'],
          lexicon: [],
        },
      },
    },
    { text: 'https://lnkd.in/abc', context: { network: 'linkedin' } },
    'https://rabbit.ly/abc',
    'https://example.com/bit.ly/abc',
    'Écrivez à sam@bit.ly',
    'https://youtu.be/abc',
    'www.sncf-connect.com/train',
    'https://example.org?u=tinyurl.com',
    'C’est à 10 h/12 h',
  ],
};
