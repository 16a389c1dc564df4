import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.number-groups',
  hits: [
    'Nous transportons 25 000 personnes par jour.',
    'Vous êtes 12500 abonnés, merci.',
    'Un chantier de 1 200 000 euros.',
    'Déjà 10.000 visiteurs.',
    'Un budget de 45000€.',
    'Le réseau compte 130 000 habitants.',
    'Merci aux 10 000 qui nous suivent.',
    'Un gain de 2 500 places.',
    'Déjà 100000 vues.',
    'Plus de 15,000 voyageurs.',
  ],
  clean: [
    'Nous transportons 25 000 personnes par jour.',
    'Appelez le 0 800 123 456.',
    'Appelez le 01 23 45 67 89.',
    'Commande 12345678.',
    'Le code postal 75011.',
    'Depuis 2024 350 arbres ont poussé.',
    'Ligne 12 350 voyageurs attendent.',
    'Un budget de 45 000 €.',
    'Il y a 9000 abonnés.',
    'Dossier 123 456 789.',
    'Il reste 12 places.',
    'Le 3114 répond jour et nuit.',
  ],
};
