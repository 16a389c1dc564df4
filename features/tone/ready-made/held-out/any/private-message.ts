import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.private-message',
  hits: [
    'Envoyez votre numéro de réservation par message privé.',
    'Please send your flight number in a private message.',
    'Merci de nous contacter en MP.',
    'Inbox us with your membership date.',
    'Nous reviendrons vers vous en message privé.',
    'Let’s talk in private messages.',
    'Donnez-nous la date de votre visite en DM, svp.',
    'Could you message us privately with your room number?',
    'Réponse en MP.',
    'We can explain the loan in a direct message.',
  ],
  clean: [
    'Envoyez votre numéro à @hotel_aide en message privé.',
    'Private message us at https://example.org/help',
    'Nous avons bien reçu votre message privé.',
    'The spa has private rooms; reach the desk on floor two.',
    'Notre message du matin : la piscine est ouverte.',
    'Never send your PIN in a private message.',
    'La plage privée est ouverte, contactez la réception.',
    'We have replied to you by direct message.',
    'Votre vie privée compte pour nous.',
    'Prenez contact avec un conseiller en agence.',
  ],
};
