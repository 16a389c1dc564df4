import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.readability',
  hits: [
    'L’optimisation systématique des infrastructures télématiques conditionne la performance opérationnelle de l’organisation territoriale.',
    'La contractualisation pluriannuelle formalise l’accompagnement individualisé des collaborateurs nouvellement recrutés.',
    'Votre réclamation nécessitera préalablement une expertise contradictoire diligentée conformément aux stipulations contractuelles.',
    'L’inaccessibilité intermittente de l’application résulte d’une indisponibilité des serveurs d’authentification décentralisés.',
    'Les perturbations météorologiques exceptionnelles occasionnent des modifications significatives des itinéraires habituellement recommandés.',
    'La commercialisation ultérieure des abonnements saisonniers interviendra consécutivement à l’homologation réglementaire.',
    'L’intervention coordonnée des prestataires spécialisés permettra l’identification immédiate des dysfonctionnements résiduels.',
    'La dématérialisation intégrale des formalités administratives simplifiera considérablement l’accessibilité documentaire.',
    'Ultérieurement, l’administration communiquera individuellement les modalités particulières d’indemnisation compensatoire.',
    'La mutualisation interprofessionnelle des équipements favorise l’harmonisation qualitative des prestations hospitalières.',
  ],
  clean: [
    'Le site est en panne, nous cherchons pourquoi et nous vous tenons au courant.',
    'Votre conseillère vous rappelle demain matin.',
    'Il nous faut une photo du colis, vue de près.',
    'À cause de la neige, les bus passent par la rue du Port.',
    'Les cartes d’été seront en vente après le 15 mai.',
    'Un agent vient ce soir et regarde la porte.',
    'Les papiers se font en ligne, et l’accueil vous aide si besoin.',
    'On vous écrit dès que la somme est connue.',
    'La salle est pleine, mais il reste de la place dimanche.',
    'Merci ! Bonne route.',
  ],
};
