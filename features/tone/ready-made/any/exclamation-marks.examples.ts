import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.exclamation-marks',
  hits: [
    'Merci beaucoup !!',
    'Thank you so much!!!',
    'Bravo ! Super ! Merci ! À bientôt !',
    'Wow! Great! Thanks! See you!',
    'C’est noté ! ! !',
    'Vraiment ?!!',
    'Oh! Hi! Welcome! Enjoy! Come back!',
    { text: 'Bonjour ! Merci ! À demain !', context: { network: 'x' } },
    { text: 'Well done! What a team! Thank you!', context: { network: 'linkedin' } },
    '大感謝！！',
    'Yes!! we’re open',
    'Merci !!',
  ],
  clean: [
    'Merci beaucoup !',
    'Bonjour ! Merci pour votre message ! À bientôt !',
    'Hi! Thanks for writing. See you soon!',
    'Really?!',
    'Vraiment ?',
    'Thank you. We’ve passed it on.',
    { text: 'Bonjour ! Oui !', context: { network: 'x' } },
    'C’est ouvert dès 9 h : à tout de suite !',
    { text: 'Great news!', context: { network: 'linkedin' } },
    'Attention ! Travaux demain !',
    '¡Hola! ¿Qué tal?',
    'The track is called “Help!” and we love it!',
  ],
};
