import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.accented-capitals',
  hits: [
    'A bientôt !',
    'Etat des lieux demain.',
    'Ecole fermée jeudi.',
    'LES ELEVES SONT PRETS',
    'A partir de lundi, le bus 12 change.',
    'Etes-vous là ?',
    'Ecrivez-nous.',
    'FERMETURE EXCEPTIONNELLE A MIDI',
    'Ca va mieux ?',
    'Evitez la rue Haute.',
    'A vos agendas !',
    "OUVERT TOUT L'ETE",
    'Etant donné la neige, on ferme.',
  ],
  clean: [
    'À bientôt !',
    'État des lieux demain.',
    'LES ÉLÈVES SONT PRÊTS',
    'A-t-il reçu son colis ?',
    'La ligne A est rouverte.',
    'Emma et Estelle vous répondent.',
    'E\u0301cole ferme\u0301e jeudi.',
    'Es-tu là ?',
    'Eau coupée rue Haute.',
    'Ce soir, concert.',
    'Edouard vous répond.',
    'A été livré ce matin.',
  ],
};
