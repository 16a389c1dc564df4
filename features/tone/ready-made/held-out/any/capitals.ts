import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.capitals',
  hits: [
    'VOTRE VOL EST ANNULÉ',
    'DO NOT bring food into the gallery',
    'Offre valable AUJOURD’HUI SEULEMENT',
    'WE LOVE OUR CUSTOMERS',
    'C’est VRAIMENT TROP bien',
    'Our gym is FREE for students, ALWAYS',
    'RESPECTEZ LES AUTRES VISITEURS',
    'READ the rules and STOP shouting',
    'Nous n’avons JAMAIS dit cela, JAMAIS',
    'Rooms are NEVER sold twice, NEVER',
  ],
  clean: [
    'Le BNP Paribas Open, l’ATP et la WTA',
    'Vol AF 1234 CDG–JFK',
    'Check-in with your ID, at T2 or T5.',
    'HSBC, LCL, CIC : trois banques.',
    'The MRI and CT scans are at St John’s.',
    'Gare de LYON PART DIEU',
    'Offre ÉTÉ 2026',
    'ATTENTION : marche glissante',
    'The WHO and the BBC reported it.',
    'Madame Anne-Marie LEFÈVRE vous répondra.',
  ],
};
