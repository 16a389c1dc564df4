import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.link-shortener',
  context: {
    brand: {
      name: 'Vélia',
      handles: ['@velia'],
      register: 'vous',
      spellings: [],
      shorteners: ['veli.a', 'go.velia.fr', 'ow.ly'],
      lexicon: [],
    },
  },
  hits: [
    'Tout est là : https://bit.ly/3xYz',
    'Lien : BIT.LY/Abc',
    'https://tinyurl.com/velia-hiver',
    'cutt.ly/velia',
    'Voir t.ly/8Kd',
    'http://is.gd/aaa, merci',
    '(https://rb.gy/12ab)',
    'Inscription : https://shorturl.at/xyZ12',
    'https://www.bit.ly/velia',
    'Lire buff.ly/1234.',
    'dlvr.it/Txyz',
  ],
  clean: [
    'Tout est là : https://www.velia.example/hiver',
    'https://veli.a/abc',
    'https://go.velia.fr/abc',
    'ow.ly/abc',
    'Une famille rabbit.lyonnaise',
    'habit.ly est un autre site : https://habit.ly/rendez',
    'Un petit bit. Ly arrive.',
    'https://exemple.fr/?u=bit.ly',
    'Rien ici.',
    'contact@bit.ly.example',
    'youtube.com/watch?v=abc',
  ],
};
