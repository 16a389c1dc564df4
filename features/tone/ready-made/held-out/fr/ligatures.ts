import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.ligatures',
  hits: [
    'Mon coeur a fondu.',
    'Deux soeurs, un salon.',
    'Meilleurs voeux.',
    "La main-d'oeuvre manque.",
    'Des oeufs bio.',
    'Le choeur chante.',
    'Une omelette aux OEUFS.',
    'Sans rancoeur.',
    'Un oeil sur le trafic.',
    'Oeuvre collective.',
  ],
  clean: [
    'Mon cœur a fondu.',
    'Deux sœurs, un salon.',
    'La coexistence.',
    'Noé et Zoé.',
    'Un poète.',
    'L’aloès.',
    'La moelle.',
    'Un coeditoriel.',
    'Un goéland.',
    'Phoebe est là.',
  ],
};
