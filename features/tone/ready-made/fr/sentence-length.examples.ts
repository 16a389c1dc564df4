import type { RuleExamples } from '../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.sentence-length',
  hits: [
    'Nous avons bien lu votre message et nous avons demandé au service concerné de regarder pourquoi votre commande n’était pas partie à la date qui vous avait été donnée au moment de votre achat en ligne.',
    'Le bus de 7 h 42 a été retenu au dépôt par un problème de porte que nos mécaniciens ont réparé dans la matinée et il a repris son service normal sur toute la ligne en début d’après-midi.',
    'Bonjour. La salle sera ouverte à partir de neuf heures et vous pourrez y déposer vos affaires avant de rejoindre les autres participants qui vous attendront dans la cour avec un café et de quoi manger un peu.',
    'Si vous avez gardé le ticket de caisse et l’emballage du produit vous pouvez venir dans le magasin de votre choix entre dix heures et dix-neuf heures du lundi au samedi et demander un échange ou un avoir.',
    'Parce que la neige est tombée plus tôt que prévu et que les équipes de nuit étaient déjà reparties nous n’avons pas pu saler les rues du centre avant le passage des premiers cars scolaires de la matinée.',
    'Nous vous proposons de passer à la mairie pendant les heures ouvrables avec une pièce d’identité et un justificatif de domicile de moins de trois mois afin que la personne de l’accueil puisse ouvrir un dossier avec vous.',
    'Le concert de samedi qui devait avoir lieu dans le parc se tiendra finalement dans la grande salle du centre culturel car la pluie annoncée pour la soirée rendrait la scène dangereuse pour les musiciens comme pour le public.',
    'Les cuisiniers préparent chaque matin les plats du jour avec des produits achetés au marché et c’est pour cela que la carte change souvent et que nous ne pouvons pas toujours vous dire la veille ce que vous mangerez.',
    'Notre équipe regarde chacun des messages que vous nous envoyez et essaie de donner à chacun une réponse utile dans la journée mais il arrive que nous devions attendre un retour du dépôt avant de pouvoir écrire.',
    'Pour changer la date de votre séjour il faut ouvrir la page de la réservation puis choisir les nouvelles dates dans le calendrier et confirmer avec le code reçu par courriel avant minuit le jour même de la demande.',
  ],
  clean: [
    'Merci pour votre message.',
    'Bonjour, nous regardons. Nous revenons vers vous ce soir.',
    'Le bus de 7 h 42 a eu un problème de porte. Il roule de nouveau.',
    'La salle ouvre à neuf heures. Un café vous y attend.',
    'Nous avons lu votre message. Le service concerné cherche. Vous aurez une réponse demain. Merci de votre patience. À bientôt sur nos lignes. Bonne soirée à vous et à votre famille.',
    'Oui !',
    'Parce que la neige est tombée tôt, les rues n’étaient pas salées avant les premiers cars.',
    'Passez à la mairie avec une pièce d’identité : l’accueil ouvrira un dossier avec vous.',
    'Le concert de samedi aura lieu dans la grande salle.',
    'Les plats changent chaque matin, selon le marché.',
  ],
};
