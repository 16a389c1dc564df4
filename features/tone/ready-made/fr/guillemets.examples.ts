import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.guillemets',
  hits: [
    'Vous écrivez « bonjour » au conducteur.',
    'Le mot «merci» compte.',
    'Ligne « Express » en service.',
    'Ligne « Express » en service.',
    '« Enfin », dites-vous.',
    'Le film «Aviator», ce soir.',
    'L’arrêt « Gare ».',
    'Un grand «bravo ».',
    'Notre «  maison » rouvre.',
    '«Bonjour», disait-il.',
  ],
  clean: [
    'Vous écrivez « bonjour » au conducteur.',
    'Vous écrivez « bonjour » au conducteur.',
    'Bonjour à tous.',
    'Le mot "merci" compte.',
    'Le mot “merci” compte.',
    'Le « 12 » et le « 14 » roulent.',
    'L’arrêt « Gare ».',
    'Merci << beaucoup >>.',
    'Un prix < 12.',
    '« Enfin », dites-vous.',
  ],
};
