import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'any.placeholder',
  hits: [
    'Hi {{first_name}}! Your order is packed.',
    'Chers [VILLE], la fibre arrive.',
    'Bonjour [nom du client], votre forfait est actif.',
    'Dear [last name], your claim is open.',
    'Write to [email address] for help.',
    'RDV le [jour] à [heure]',
    'Merci, [votre nom]',
    'Terms: lorem ipsum dolor sit amet.',
    'Your agent, [AGENT NAME]',
    'Commande [numéro de commande] expédiée',
    'Plus d’infos ici : [insérer le lien]',
  ],
  clean: [
    '[JEU CONCOURS] Tentez votre chance',
    '[Podcast] Épisode 12 en ligne',
    'Taux [TAEG fixe] de 3,2 %',
    'The CEO [Ana Ruiz] will speak at noon.',
    '[UPDATE 10:30] Service is back.',
    'Use {} for an empty object.',
    'La note [3] renvoie au règlement.',
    'Press <Enter> to go on.',
    '[Mise à jour] Réseau rétabli',
    'A 50%-off sale, then 20% more',
    '“They [the agents] were kind”, she wrote.',
  ],
};
