import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.passive-evasion',
  hits: [
    'Des mesures seront prises.',
    'Des erreurs ont été commises.',
    'Votre remarque a été prise en compte.',
    'Le nécessaire sera fait.',
    'Votre message a été transmis au service concerné.',
    'Tout est mis en œuvre pour rétablir le service.',
    'Il a été décidé de fermer la ligne.',
    'Des dispositions ont été prises',
    'Des ame\u0301liorations seront apporte\u0301es.',
    'Votre demande est en cours de traitement.',
    'le necessaire a été fait',
    'Une enquête interne a été diligentée.',
  ],
  clean: [
    'Nous prenons des mesures : deux bus de plus lundi.',
    'Des mesures seront prises par la mairie dès lundi.',
    'Votre colis a été livré.',
    'Le pain est fait chaque matin.',
    'Sarah a transmis votre message à l’atelier.',
    'La boutique sera fermée lundi.',
    'Le musée a été construit en 1902.',
    'Les photos seront prises samedi.',
    'Vous serez remboursé lundi.',
    'Le bus sera en retard.',
    'La ligne est rouverte.',
  ],
};
