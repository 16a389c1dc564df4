import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.sentence-length',
  hits: [
    'Nos équipes ont passé la nuit à vérifier chacune des armoires électriques du quartier et elles ont fini par trouver la pièce qui avait chauffé puis coupé le courant dans toute la rue pendant plus de six heures.',
    'Merci de nous avoir écrit. Le guichet que vous cherchez se trouve au bout du couloir à droite après la salle d’attente et il est ouvert tous les jours sauf le mercredi de neuf heures à midi puis de quatorze heures à dix-sept heures.',
    'Quand la rivière est montée dimanche soir nous avons fermé le pont aux voitures et aux vélos en laissant passer les secours et nous ne le rouvrirons que lorsque les ingénieurs du département auront vu les piles de près.',
    'La cheffe a travaillé pendant trois mois avec les maraîchers de la vallée pour composer ce menu d’automne où chaque assiette raconte une parcelle et une personne et elle serait heureuse de vous en parler à la fin du service.',
    'Vous recevrez dans les prochains jours un courrier avec un chèque qui couvre le prix du billet et celui du taxi que vous avez dû prendre parce que notre dernier train de la soirée est parti sans attendre la correspondance.',
    'Le remboursement part de notre banque le jour où le colis arrive chez nous mais il faut encore compter deux ou trois jours avant de le voir sur votre relevé car chaque banque traite ces lignes à son propre rythme.',
    'Les inscriptions ouvrent lundi à huit heures sur le site de la ville et au guichet de la piscine pour les familles qui habitent la commune puis jeudi à la même heure pour toutes celles qui viennent des communes voisines.',
    'Si la machine affiche une croix rouge après le troisième essai retirez la carte et attendez que l’écran redevienne blanc avant de la remettre dans la fente avec la puce vers le haut en la poussant bien jusqu’au fond.',
    'Comme le vent soufflait trop fort pour monter la grande tente sans danger pour les bénévoles nous avons déplacé le marché sous la halle et demandé aux exposants de venir une heure plus tôt que ce qui était écrit sur leur bon.',
    'Une conseillère vous appellera demain entre dix heures et midi au numéro que vous avez laissé dans votre espace client pour convenir avec vous d’une date et vous expliquer ce que le technicien aura besoin de voir chez vous.',
  ],
  clean: [
    'Nos équipes ont passé la nuit à chercher. La pièce fautive est changée.',
    'Le guichet est au bout du couloir, à droite.',
    'Le pont rouvrira lorsque les ingénieurs auront vu les piles de près.',
    'Le menu d’automne est prêt, et la cheffe vous en parlera volontiers à la fin du service.',
    'Un courrier part demain. Il contient un chèque. Ce chèque couvre le billet et le taxi. Gardez le reçu du taxi. Il pourra vous être demandé. Merci de votre patience et à bientôt.',
    'Comptez deux ou trois jours avant de voir la somme sur votre relevé.',
    'Les inscriptions ouvrent lundi à huit heures pour la commune, et jeudi pour les communes voisines.',
    'Retirez la carte. Attendez l’écran blanc. Remettez-la.',
    'Le marché est sous la halle.',
    'Oui.',
  ],
};
