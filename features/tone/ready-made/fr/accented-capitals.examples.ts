import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.accented-capitals',
  hits: [
    'A bientôt sur nos lignes.',
    'Etat du trafic à 8 h.',
    'Ecrivez-nous en privé.',
    'A l’instant, la ligne rouvre.',
    'Ecole fermée demain.',
    'La SECURITE avant tout.',
    'A votre service.',
    'Etes-vous toujours sur place ?',
    'Ca roule de nouveau.',
    'Les DERNIERES nouvelles.',
    'A partir de lundi, deux bus de plus.',
    'Ile fermée aux voitures.',
  ],
  clean: [
    'À bientôt sur nos lignes.',
    'État du trafic à 8 h.',
    'La ligne A la plus longue.',
    'De A à Z.',
    'Écrivez-nous en privé.',
    'A-t-on des nouvelles ?',
    'A été vu ce matin.',
    'Eric vous répond.',
    'La porte A du stade.',
    'FERME le lundi.',
    'On va à la gare.',
    'Le plan A tout de même.',
    'Emilie, à l’accueil.',
  ],
};
