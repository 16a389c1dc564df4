import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.unfilled-x',
  hits: [
    'Bonjour XXX, merci.',
    'Nous fermons le XX/XX.',
    'Hi XXX, thanks for the photo.',
    'Votre train partira à XX h.',
    'Retard de XX minutes.',
    'Appelez le 06 XX XX XX XX.',
    'Refund of £XX on its way.',
    'Rendez-vous le xx à la gare.',
    'Ouvert de xx:xx à xx:xx',
    'Order number XXX is ready.',
    'Contactez notre service XXXX.',
    'Save XX % today',
  ],
  clean: [
    'Taille XXL disponible.',
    'Super Bowl XXX was in 1996.',
    'Thanks lovely xxx',
    'See you soon xx',
    'Love from all of us xxx 😘',
    'La taille XXX n’existe pas.',
    'Page XX du livre, siècle XXI.',
    'La XXXIe édition du festival',
    'XXe siècle, salle 3',
    'Max, Xavier et Roxxxane',
    'Ligne X, quai Y',
    'Le Malet XXS, le XS et le XL',
  ],
};
