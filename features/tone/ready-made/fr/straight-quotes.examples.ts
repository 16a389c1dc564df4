import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.straight-quotes',
  hits: [
    'Le mot "merci" compte.',
    'Vous écrivez "plus de bus".',
    'L’arrêt "Gare du Nord" est fermé.',
    'Le mot “merci” compte.',
    '"Enfin", dites-vous.',
    'Dites "bonjour" !',
    '(le "12" et le "14")',
    'Notre offre “Été” revient.',
    'Un grand "bravo".',
    'Le film "Aviator", ce soir.',
  ],
  clean: [
    'Le mot « merci » compte.',
    'Un écran de 24" et un de 27" en rayon.',
    'Il dit : « le mot “merci” compte ».',
    'Bonjour à tous.',
    'L’arrêt est fermé.',
    'Une planche de 2" d’épaisseur.',
    'Voyez https://exemple.fr/?q="gare"',
    'Un disque de 3.5" neuf.',
    'L’offre d’été.',
    'Le tuyau de 15" est en stock.',
  ],
};
