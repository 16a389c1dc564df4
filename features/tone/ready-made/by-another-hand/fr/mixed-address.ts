import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.mixed-address',
  hits: [
    'Tu peux nous envoyer votre numéro ?',
    'Envoyez-nous ta photo.',
    'Merci de votre patience, on te rappelle.',
    'Vas-tu bien ? Votre colis arrive.',
    'Dis-nous si vous êtes là demain.',
    'Vous pouvez passer, on t’attend.',
    'T’inquiète, vous serez remboursé.',
    'Ton avis compte, écrivez-nous.',
    'Regarde tes messages, nous vous avons écrit Léa.',
    'Vos freins sont prêts, passe quand tu veux.',
    'Bonjour Léo, tu as raison, et nous vous remercions de ta patience.',
  ],
  clean: [
    'Tu peux nous envoyer ton numéro ?',
    'Vous pouvez nous envoyer votre numéro.',
    'Tu peux nous écrire, s’il vous plaît.',
    'On se donne rendez-vous quand tu veux.',
    'Vous dites « tu te moques de moi » : non.',
    'Merci à vous tous, et à toi Léa en premier !',
    'On passe demain, vous êtes là ?',
    'Il a tu votre nom.',
    'Le ton de votre message est clair.',
    {
      text: '“tu es sérieux ?” Oui, et votre colis part ce soir.',
      context: { answered: { text: 'tu es sérieux ?', authorName: 'Léo' } },
    },
    'Ta mère et toi, passez demain : je t’attends. Bon, toi seule aussi.',
    'Vous êtes fans de Tue-Loup ?',
    '> tu réponds jamais\nVotre message est bien arrivé.',
  ],
};
