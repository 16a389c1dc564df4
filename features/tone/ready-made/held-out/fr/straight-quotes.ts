import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.straight-quotes',
  hits: [
    'La case "Autre" est cochée.',
    'L\'appli "Mobi" est gratuite.',
    'Notre “plan B” fonctionne.',
    '"Merci" suffit.',
    'Le titre est "Le Retour".',
    'Tapez "aide" !',
    'Un "petit" retard de deux heures.',
    'L’“effet rentrée” est là.',
    'Le bouton "OK", en bas.',
    'On dit "chocolatine" ici.',
  ],
  clean: [
    'La case « Autre » est cochée.',
    'Un vélo de 26" pour enfant.',
    'Une dalle 55" à l’étage.',
    'Rien à citer.',
    '« Elle a dit “oui” hier »',
    'Il mesure 5\'10" environ.',
    '<a href="x">',
    'Le disque 12" est réédité.',
    'Oui.',
    'Tuyau 1/2" en laiton.',
  ],
};
