import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.private-message',
  context: { network: 'x' },
  hits: [
    'Envoyez-nous un message privé.',
    'Merci de nous écrire en MP.',
    'DM us with your order number',
    'Please send us a direct message.',
    'On regarde ça ensemble en DM.',
    {
      text: 'Contactez-nous par message privé, nous verrons cela.',
      context: { network: 'linkedin' },
    },
    'Passez nous voir en privé pour la suite',
    'Drop us a DM and we’ll look.',
    'Poursuivons en message privé, voulez-vous ?',
    { text: 'Send us a private message and we’ll check.', context: { network: 'linkedin' } },
    'Could you PM us your postcode?',
    'écrivez nous en mp svp',
  ],
  clean: [
    'Envoyez un message privé à @velia_aide.',
    'DM us at @velia_help with your order number',
    'Nous venons de vous répondre en message privé.',
    'We’ve just sent you a DM.',
    'Merci pour votre message.',
    'Écrivez-nous : https://velia.example/contact',
    'Merci pour votre message privé de ce matin.',
    'Le MP3 est en ligne.',
    'Your DMs are closed, sorry.',
    'Vos messages privés restent privés.',
    'Une visite privée du musée ?',
    'Écrivez-nous en MP : https://x.com/messages/compose?recipient_id=1',
  ],
};
