import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.guillemets',
  hits: [
    'L’offre «Rentrée» continue.',
    'Vous dites « non » ?',
    'Le « plan B » fonctionne.',
    'La case « Autre» est cochée.',
    'La case «Autre » est cochée.',
    'Titre : « Le Retour ».',
    '«À demain », a-t-il dit.',
    'Un « merci » suffit.',
    'L’appli « Mobi », gratuite.',
    'Entre « ici » et là.',
  ],
  clean: [
    'L’offre « Rentrée » continue.',
    'L’offre « Rentrée » continue.',
    'Un prix de 5 €.',
    'Pas de guillemets ici.',
    'Oui ?',
    "C’est 'non'.",
    'Les “bonnes” idées.',
    'A << B.',
    '« Un », « deux », « trois ».',
    '(« Autre »)',
  ],
};
