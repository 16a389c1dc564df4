import type { RuleExamples } from '../../rule-examples';

export const examples: RuleExamples = {
  ruleId: 'fr.sentence-length',
  hits: [
    'Nous avons regardé ce matin avec l’équipe de Lyon et elle nous a dit que le colis était parti lundi mais que le livreur n’avait pas trouvé la maison au bout de la rue.',
    'Merci d’avoir pris le temps de nous écrire au sujet de votre séjour à l’hôtel la semaine dernière avec votre famille et vos deux chiens que nous avons eu la joie de rencontrer.',
    'on sait que la file était longue et que les gens à la porte n’ont pas été aussi aimables que vous pouviez le penser et on veut vous dire que chaque mot de votre message compte ici',
    'Le bus était en retard, parce que la rue était barrée, parce que le pont était fermé, parce que la Saône était haute, parce qu’il avait plu toute la nuit, et on a fait le tour.',
    'Si vous passez avec le vélo samedi avant midi on pourra jeter un œil aux freins et à la chaîne et vous dire tout de suite combien cela coûte et combien de temps il faut.',
    'Bonjour Sam, merci pour la photo du gâteau que vous avez pris dans notre boutique de la rue Haute vendredi, on voit bien que le glaçage n’est pas celui de la vitrine du tout.',
    'Le musée est ouvert de dix heures à dix-huit heures tous les jours sauf le mardi, où on nettoie les salles, et le premier dimanche du mois, où il est gratuit pour tous et toutes.',
    'Quand vous prenez votre place dans l’appli vous pouvez choisir la fenêtre ou le couloir et ajouter un sac ou un vélo et payer par carte ou avec les points de votre compte.',
    'Notre équipe a fouillé chacun des trois sacs dont vous nous avez parlé et nous avons trouvé le bleu et le rouge mais pas le petit avec votre nom dessus ni les clés.',
    'J’ai demandé à la responsable du magasin de vous appeler demain entre neuf heures et midi au numéro que vous nous avez laissé pour que vous décidiez ensemble de la suite à donner à tout cela.',
  ],
  clean: [
    'Nous avons regardé ce matin. Le colis est parti lundi. Le livreur n’a pas trouvé la maison.',
    'Merci d’avoir pris le temps de nous écrire.',
    'Un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix.',
    'Le bus était en retard. La rue était barrée. Le pont était fermé. La Saône était haute. Il avait plu toute la nuit. On a fait le tour.',
    'Lundi : neuf heures à midi\nMardi : neuf heures à midi\nMercredi : neuf heures à midi\nJeudi : neuf heures à midi\nVendredi : neuf heures à midi\nSamedi : dix heures à midi\nDimanche : fermé toute la journée',
    'Oui\u202f! C’est ça\u202f! On y va\u202f! Venez tous\u202f! Il y a du thé\u202f! Il y a du pain\u202f! Il y a des œufs\u202f! On vous attend\u202f! À demain\u202f! Merci à tous\u202f!',
    'M. Petit est là lundi.',
    'Non.',
    'On ouvre à 9 h, on ferme à 17 h, tous les jours sauf lundi.',
    'Si vous passez samedi, on regarde les freins.',
  ],
};
