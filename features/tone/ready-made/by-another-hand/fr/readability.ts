import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.readability',
  hits: [
    'La réorganisation administrative nécessite préalablement l’approbation réglementaire des institutions territoriales concernées.',
    'L’inaccessibilité temporaire de l’infrastructure informatique occasionne irrémédiablement des perturbations opérationnelles considérables.',
    'Conformément aux dispositions réglementaires applicables, toute réclamation nécessite impérativement une justification documentaire.',
    'L’indisponibilité momentanée des installations climatisées résulte d’interventions techniques indispensables préalablement programmées.',
    'Nonobstant l’indemnisation proportionnelle susmentionnée, l’intégralité des responsabilités contractuelles demeure inchangée.',
    'Les caractéristiques nutritionnelles communiquées demeurent exclusivement indicatives, conformément aux réglementations alimentaires internationales.',
    'L’organisation événementielle municipale privilégie systématiquement l’expérimentation participative intergénérationnelle.',
    'L’actualisation automatique des fonctionnalités numériques occasionnera l’interruption temporaire des communications électroniques.',
    'Votre sollicitation relative à l’éligibilité préférentielle nécessite l’intervention complémentaire d’interlocuteurs spécialisés.',
    'Les préconisations environnementales institutionnelles conditionnent l’approvisionnement responsable des établissements commerciaux.',
  ],
  clean: [
    'Désolés pour l’attente, votre vélo sera là à midi.',
    'On ouvre à neuf heures et on ferme à six heures du soir.',
    'Merci pour le mot, on regarde ça et on vous dit tout ce soir.',
    'Le sac bleu est au bureau, passez le prendre quand vous voulez.',
    'Indisponible.',
    'Il a plu, le toit fuit, et on a dû fermer la salle un jour.',
    'Le bus part à l’heure, mais il passe par la rue du Port.',
    'La soupe du jour est faite ici, avec les choux du coin.',
    'Vous avez le choix : la rue Haute ou le quai.',
    'Réglementation municipale.',
  ],
};
