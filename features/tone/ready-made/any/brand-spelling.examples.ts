import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.brand-spelling',
  context: {
    brand: {
      name: 'TransVal',
      handles: [],
      register: 'vous',
      spellings: ['TransVal', 'Orange', 'Éclair Plus', 'e-Bus'],
      shorteners: [],
      lexicon: [],
    },
  },
  hits: [
    'Transval vous répond.',
    'TRANSVAL vous répond ce soir.',
    'Chez transval, on roule.',
    'Trans-Val est là.',
    'Trans Val est là.',
    'La carte Eclair Plus est prête.',
    'La carte Éclair plus est prête.',
    'Le E-bus arrive.',
    'Le eBus arrive.',
    'Vous avez choisi orange, merci.',
  ],
  clean: [
    'TransVal vous répond.',
    'Merci d’avoir choisi TransVal.',
    'Une orange pressée pour vous.',
    'Écrivez à contact@transval.fr',
    'Voyez #transval et @transval',
    'La carte Éclair Plus est prête.',
    'L’e-Bus arrive.',
    'Le transvaal est une région.',
    'TRANSVAL EST LÀ.',
    'Chez TransVal, on roule.',
    { text: 'Transval vous répond.', context: { brand: null } },
  ],
};
