import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.readability',
  hits: [
    'L’indisponibilité momentanée de l’infrastructure informatique occasionne une perturbation généralisée de l’acheminement des communications électroniques institutionnelles.',
    'Conformément aux dispositions réglementaires applicables, l’instruction administrative des réclamations individuelles nécessite la transmission préalable de documents justificatifs complémentaires.',
    'La réorganisation opérationnelle des fonctionnalités d’identification nécessite ultérieurement une régularisation administrative complémentaire.',
    'L’établissement procédera prioritairement à la régularisation comptable des prélèvements automatiques irrégulièrement comptabilisés.',
    'Les modalités d’indemnisation forfaitaire correspondantes seront communiquées individuellement aux bénéficiaires préalablement identifiés.',
    'L’interruption exceptionnelle de l’alimentation électrique nécessite une intervention immédiate des techniciens spécialisés habilités.',
    'Préalablement à l’activation définitive, l’authentification simultanée des utilisateurs nécessite une vérification informatisée.',
    'La prolongation inhabituelle de l’immobilisation résulte d’investigations techniques particulièrement approfondies.',
    'L’expérimentation préliminaire des dispositifs automatisés permettra d’identifier d’éventuelles incompatibilités fonctionnelles.',
    'La recommandation institutionnelle privilégie l’harmonisation progressive des procédures administratives interdépartementales.',
  ],
  clean: [
    'Merci pour votre message, on regarde et on vous répond ce soir.',
    'Le bus est en panne. Un autre arrive dans dix minutes.',
    'Nous sommes désolés pour le retard. Votre colis part demain.',
    'La salle ouvre à neuf heures, un café vous attend.',
    'Oui, vous pouvez venir avec votre chien.',
    'Écrivez-nous en privé avec votre numéro de commande, nous cherchons.',
    'On a lu votre message et on a parlé au chef.',
    'La mairie est ouverte le samedi matin.',
    'Le match est reporté à dimanche à cause de la pluie.',
    'Gardez votre ticket, il sert pour le retour.',
  ],
};
