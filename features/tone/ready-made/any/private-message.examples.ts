import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.private-message',
  hits: [
    'Écrivez-nous en message privé.',
    'Send us a private message and we’ll check.',
    'Envoyez-nous votre référence en MP.',
    'Please DM us your order details.',
    'On vous répond en privé dans l’heure.',
    'Drop us a DM with the date.',
    'Contactez-nous par message privé avec le numéro.',
    'We’ll message you privately.',
    'Pouvez-vous nous contacter en DM ?',
    'Tell us more by private message, please.',
    'Continuons en message privé, ce sera plus simple.',
    'Could you send your booking details via direct message?',
    {
      text: 'Contactez notre service client en message privé.',
      context: {
        brand: {
          name: 'Vélia',
          handles: ['@velia'],
          register: 'vous',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
  ],
  clean: [
    {
      text: 'Écrivez-nous en message privé.',
      context: {
        brand: {
          name: 'Vélia',
          handles: ['@velia'],
          register: 'vous',
          spellings: [],
          shorteners: [],
          lexicon: [],
        },
      },
    },
    'Écrivez-nous en message privé : @cafenova_sav',
    'Send us a private message here: https://example.com/contact',
    'Nous vous avons répondu en message privé.',
    'We’ve sent you a private message.',
    'Merci pour votre message, il nous touche.',
    'Ne donnez jamais votre code en message privé.',
    'Une visite privée est possible le samedi.',
    'Our private dining room seats twelve; contact the restaurant to book.',
    'Écrivez-nous en message privé depuis cette page.',
    'We just replied to your DM.',
    'Merci pour ce joli message.',
    'Contact us by phone from 9 to 5.',
    'Envoyez votre CV depuis le bouton Message, en privé.',
  ],
};
