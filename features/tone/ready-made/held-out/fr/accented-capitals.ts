import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.accented-capitals',
  hits: [
    'A demain, et merci.',
    'A quelle heure arrivez-vous ?',
    'Evidemment, c’est remboursé.',
    'Elèves et parents, bonjour.',
    'Electricité coupée.',
    'A noter : fermeture à 17 h.',
    'RESEAU perturbé.',
    'Eclairage en panne rue Haute.',
    'A cause de la neige, tout est retardé.',
    'Ca arrive.',
    'Les HOPITAUX et l’HOPITAL.',
    'A toute heure.',
    'Evénement annulé.',
  ],
  clean: [
    'À demain, et merci.',
    'Évidemment, c’est remboursé.',
    'La ligne A est coupée.',
    'A pu repartir ce matin.',
    'Vitamine A et C.',
    'Elle arrive.',
    'Edith vous répond.',
    'Groupe A : trois matchs.',
    'Envoyez-nous un mot.',
    'EN TRAVAUX.',
    'A eu lieu hier.',
    'Ensuite, tournez.',
  ],
};
