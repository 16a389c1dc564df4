import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.private-data',
  hits: [
    'Nous avons bien votre mail : k.diallo@courrier.example',
    'Thanks Priya, is 0161 496 0123 still your number?',
    'On vous rappelle demain au 0033 6 98 76 54 32.',
    'Your parcel number XY88120043GB is in Leeds.',
    'Votre contrat n° 5520-8841 prend fin lundi.',
    'The engineer will come to your flat, 17 Station Road, at noon.',
    'Livraison prévue au 3 bis impasse des Roses.',
    'Remboursement sur FR14 2004 1010 0505 0001 3M02 606.',
    'Ticket #20931-A is open, we’ll write soon.',
    'Your card 4012 8888 8888 1881 was charged twice.',
    'We rang +353 87 123 4567 this morning.',
  ],
  clean: [
    'Billetterie : 02 40 00 00 00, du mardi au samedi.',
    'Our shop is on 17 Station Road, by the church.',
    'Service client au 3900, prix d’un appel.',
    'Phone our helpline on 0113 496 0000 until eight.',
    'La ligne 3 va place des Roses toutes les 5 minutes.',
    'The 0-60 time is 5.2 s, price 32,990.',
    'Forfait 100 Go à 12,99 € pendant 12 mois.',
    'Send your parcel number in a private message.',
    'Version 12.4.1 est disponible, 512 Mo.',
    'From 17/11/2026 to 24/12/2026, 09:00-19:00.',
    'We’re moving to 40 Mill Lane in June.',
    'Model XR-2000 is back, SKU 8841-220.',
  ],
};
