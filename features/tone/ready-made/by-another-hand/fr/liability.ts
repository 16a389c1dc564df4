import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.liability',
  context: { incident: true },
  hits: [
    'C’est notre faute.',
    'Nous sommes responsables de l’accident.',
    'Nous reconnaissons notre responsabilité.',
    'Nous assumons l’entière responsabilité.',
    'C’est à cause de notre négligence.',
    'Notre chauffeur est en tort.',
    'Nous avons commis une erreur qui a causé l’incendie.',
    'Nous aurions dû vérifier les freins.',
    "Nous n'avons pas contrôlé l'ascenseur, c'est de notre faute.",
    'Nous vous indemniserons tous.',
    'cest notre faute on est responsable',
    'Nous plaidons coupables, la fuite vient de chez nous.',
    'Par notre faute, deux personnes sont blessées.',
  ],
  clean: [
    'Nous pensons aux personnes touchées.',
    'Une enquête est ouverte.',
    'L’équipe responsable de la ligne est sur place.',
    'Nous ne savons pas qui est responsable.',
    'L’enquête dira à qui revient la responsabilité.',
    'La cause n’est pas connue.',
    'Il est trop tôt pour parler de faute.',
    'Notre responsable vous appelle.',
    'Sans faute demain matin.',
    'Appelez le 18.',
    '« C’est de votre faute », écrivez-vous : nous entendons la colère.',
  ],
};
