import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.ellipsis',
  hits: [
    'Bon...',
    'On cherche... et on trouve.',
    'Merci....',
    'À suivre...',
    'Un instant…. merci.',
    'Hmm... oui.',
    'Le 12, le 14...',
    '...et voilà.',
    'Presque... ?',
    'Patience.....',
  ],
  clean: [
    'Bon…',
    'À suivre.',
    'Le 12, le 14, etc...',
    'Merci. À demain.',
    'Version 1.2.3 en ligne.',
    'Voyez https://exemple.fr/a...b',
    'On cherche… et on trouve.',
    'Oui..',
    '12.30 €',
    'M. Petit',
  ],
};
