import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.unfilled-x',
  hits: [
    'Votre vol part du hall XXX.',
    'Dear XXX, your loan is ready.',
    'Musée fermé du XX au XX mars.',
    'Check-in from XX:XX.',
    'Room XXXX is yours.',
    'Le découvert est de XX €.',
    'Reste XX jours pour réserver.',
    'Call 01 XX XX XX XX.',
    'The fee is $XX.',
    'Référence XXXXXX à rappeler.',
  ],
  clean: [
    'Size XXL towels at the desk.',
    'Happy birthday xxx',
    'Miss you all xx',
    'Exposition : le XXe siècle',
    'Super Bowl XXXIV, quelle finale',
    'Alexxx est un pseudo.',
    'Chambre X, couloir Y',
    'Dix-neuvième : XIX. Vingtième : XX.',
    'Lots of love xoxo',
    'Le XXV mai, jour de fête',
  ],
};
