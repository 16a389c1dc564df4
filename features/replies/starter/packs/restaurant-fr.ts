import type { StarterReply } from '../starter-reply';

/** Restaurant, en français. Never an allergen answered from memory: the written information is due to the guest (regulation EU 1169/2011). */
export const restaurantFr: readonly StarterReply[] = [
  {
    title: 'Merci pour un avis chaleureux',
    shortcut: 'merci',
    body: 'Merci {{author.first_name | "à vous"}} ! La cuisine lit par-dessus notre épaule et sourit. À très vite à table.',
    variants: [
      'Quel joli mot, {{author.first_name | "merci beaucoup"}}. On le lit à l’équipe avant le service, c’est le meilleur des apéritifs.',
      'Merci d’avoir pris le temps d’écrire. Votre table a l’air d’avoir passé un aussi bon moment que nous : revenez quand vous voulez.',
    ],
    tags: ['remerciement', 'avis positif'],
  },
  {
    title: 'Photo d’un plat : merci',
    shortcut: 'photo',
    body: 'Quelle photo, {{author.first_name | "merci"}} ! Le plat n’a jamais été aussi bien habillé.',
    variants: [
      'Merci {{author.first_name | "à vous"}}, elle donne faim à toute l’équipe. Est-ce qu’on peut la repartager, en citant votre compte bien sûr ?',
      'On reconnaît la table et on reconnaît l’assiette : merci pour ce partage, il nous fait très plaisir.',
    ],
    tags: ['remerciement', 'photo'],
  },
  {
    title: 'Réserver',
    shortcut: 'reserver',
    body: 'Bonjour {{author.first_name | "à vous"}}, avec plaisir. Pour que votre table soit vraiment notée, passez par le lien de réservation de notre page : une demande en commentaire peut nous échapper en plein service.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on vous attend. Réservez depuis notre page ; si tout est complet à l’heure voulue, écrivez-nous en privé, une table se libère parfois.',
      'Bonjour, combien serez-vous, et quel soir ? Dites-le-nous en message privé et on vous confirme par écrit.',
    ],
    tags: ['réservation', 'question'],
  },
  {
    title: 'Complet ce soir',
    shortcut: 'complet',
    body: 'Bonjour {{author.first_name | "à vous"}}, c’est complet ce soir et nous en sommes désolés. Tentez un premier service ou un soir de semaine : il reste souvent de la place.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, plus une chaise de libre. Laissez-nous un message privé, on vous prévient s’il y a un désistement.',
      'Bonjour, la salle est pleine, mais votre envie est notée. Choisissez une autre date sur notre page et on vous soigne.',
    ],
    tags: ['réservation'],
  },
  {
    title: 'Allergènes',
    shortcut: 'allergenes',
    body: 'Bonjour {{author.first_name | "à vous"}}, pour une allergie, on ne répond jamais de mémoire. La liste écrite des allergènes vous est présentée sur place, et prévenez-nous à la réservation pour que la cuisine s’organise.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci de demander avant. Dites-nous en privé à quoi vous êtes allergique : le chef vous répondra plat par plat, y compris si la réponse est non.',
      'Bonjour, dans une cuisine de restaurant, une trace reste toujours possible : tout dépend de la gravité de l’allergie. Parlons-en en message privé avant votre venue.',
    ],
    tags: ['allergie', 'question'],
  },
  {
    title: 'Végétarien, végan, sans porc',
    shortcut: 'vege',
    body: 'Bonjour {{author.first_name | "à vous"}}, oui, on y pense. La carte du moment est sur notre page ; dites-nous à la réservation ce que vous ne mangez pas, la cuisine aime être prévenue.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, venez sans crainte de finir avec une salade verte. Un mot en réservant et le chef vous prépare quelque chose de construit.',
      'Bonjour, la carte change souvent : on préfère vérifier pour vous que promettre. Quel jour pensez-vous venir ?',
    ],
    tags: ['menu', 'question'],
  },
  {
    title: 'Menu et prix',
    shortcut: 'carte',
    body: 'Bonjour {{author.first_name | "à vous"}}, la carte à jour et ses prix sont sur notre page. Elle bouge avec les arrivages, ne soyez pas surpris si un plat a changé le jour venu.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, bonne question. La carte est en ligne ; le plat du jour, lui, se décide le matin et s’affiche à l’ardoise.',
      'Bonjour, tout est affiché sur la page et à l’entrée du restaurant. Une hésitation sur un plat ? On vous raconte.',
    ],
    tags: ['menu', 'question'],
  },
  {
    title: 'Horaires, jours d’ouverture',
    shortcut: 'horaires',
    body: 'Bonjour {{author.first_name | "à vous"}}, nos horaires à jour sont dans la présentation de la page, fériés compris. La cuisine s’arrête avant la salle : mieux vaut ne pas arriver tout à la fin.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, dites-nous le jour et on vous confirme. Pour une arrivée tardive, réservez, la cuisine vous attendra en connaissance de cause.',
      'Bonjour, tout est en haut de notre page et nous l’actualisons à chaque changement. À bientôt chez {{brand.name}}.',
    ],
    tags: ['horaires', 'question'],
  },
  {
    title: 'Attente trop longue en salle',
    shortcut: 'attente',
    body: 'Bonjour {{author.first_name | "à vous"}}, attendre à table, c’est le repas qui s’abîme. Toutes nos excuses. Dites-nous le jour et l’heure en privé, on veut comprendre où la chaîne a coincé.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, il fallait vous le dire dès le début, et personne ne l’a fait. C’est là-dessus que nous reprenons le service avec l’équipe.',
      'Bonjour, vous avez raison : trop long, et sans un mot. Nous en parlons au prochain briefing, et nous aimerions faire mieux avec vous une autre fois.',
    ],
    tags: ['attente', 'réclamation'],
  },
  {
    title: 'Plat froid ou raté',
    shortcut: 'plat',
    body: 'Bonjour {{author.first_name | "à vous"}}, un plat servi comme ça n’aurait pas dû passer le passe. Merci de le dire ; racontez-nous en privé ce que vous aviez pris et quel soir, le chef veut savoir.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on est déçus avec vous. La prochaine fois, faites-nous signe tout de suite en salle : on refait l’assiette sans discuter.',
      'Bonjour, ce n’est pas le plat que nous voulons servir. Nous regardons avec la cuisine ce qui s’est passé et nous vous répondons en message privé.',
    ],
    tags: ['réclamation', 'cuisine'],
  },
  {
    title: 'Malade après un repas',
    shortcut: 'malade',
    body: 'Bonjour {{author.first_name | "à vous"}}, votre santé d’abord : si les symptômes durent, consultez un médecin. Écrivez-nous en privé la date et ce que vous avez mangé, nous vérifions tout, sans attendre.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous prenons cela très au sérieux. Il nous faut, en message privé, le jour, l’heure et les plats : nous contrôlons les produits et nous vous disons ce que nous avons trouvé.',
      'Bonjour, nous espérons que vous allez mieux. Nous ne tirons aucune conclusion avant d’avoir vérifié, et nous ne balayons rien non plus : contactez-nous en privé.',
    ],
    tags: ['hygiène', 'réclamation', 'crise'],
  },
  {
    title: 'Hygiène mise en cause',
    shortcut: 'hygiene',
    body: 'Bonjour {{author.first_name | "à vous"}}, c’est grave et nous voulons comprendre. Envoyez-nous en privé la photo, la date et l’endroit : la personne responsable de l’hygiène s’en occupe aujourd’hui.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci de nous le dire directement. Nos relevés et nos contrôles sont tenus à jour ; si quelque chose y a échappé, nous le corrigerons et nous vous le dirons.',
      'Bonjour, aucune excuse ne vaut sur ce sujet. On vérifie d’abord, on vous répond ensuite précisément, en message privé.',
    ],
    tags: ['hygiène', 'réclamation'],
  },
  {
    title: 'Corps étranger dans l’assiette',
    shortcut: 'corps',
    body: 'Bonjour {{author.first_name | "à vous"}}, nous sommes navrés, cela n’a rien à faire dans une assiette. Envoyez-nous la photo et la date en privé : on remonte jusqu’au poste, et au fournisseur s’il le faut.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci de ne pas avoir laissé passer. S’il a été avalé ou si vous vous êtes fait mal, voyez un médecin ; puis écrivez-nous, nous prenons le relais.',
      'Bonjour, on comprend le dégoût. Donnez-nous en privé le plat et le soir, nous voulons savoir comment c’est arrivé.',
    ],
    tags: ['hygiène', 'réclamation'],
  },
  {
    title: 'Accueil ou serveur désagréable',
    shortcut: 'accueil',
    body: 'Bonjour {{author.first_name | "à vous"}}, on vient aussi au restaurant pour être bien reçu, et vous ne l’avez pas été. Dites-nous le jour et le service en privé, on en parle avec l’équipe.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, une salle pleine n’excuse pas un mot sec. Merci de l’avoir écrit ; nous reprenons cela calmement avec la personne concernée.',
      'Bonjour, désolés que la soirée ait pris ce tour. Nous ne citons personne en public, mais votre message ne restera pas sans suite.',
    ],
    tags: ['réclamation', 'salle'],
  },
  {
    title: 'Erreur dans une commande livrée',
    shortcut: 'erreur',
    body: 'Bonjour {{author.first_name | "à vous"}}, ouvrir le sac et ne pas trouver son plat, c’est frustrant. Envoyez-nous en privé le numéro de commande et une photo : on voit tout de suite avec vous comment réparer.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, désolés pour cette erreur. Dites-nous ce qui manque en message privé ; si la commande vient d’une plateforme, signalez-le aussi là-bas, c’est elle qui tient le paiement.',
      'Bonjour, l’erreur est peut-être chez nous, peut-être en route, peu importe : vous n’avez pas eu ce que vous attendiez. On regarde ensemble en privé.',
    ],
    tags: ['livraison', 'réclamation'],
  },
  {
    title: 'Livraison en retard ou arrivée froide',
    shortcut: 'livraison',
    body: 'Bonjour {{author.first_name | "à vous"}}, un plat tiède après une longue attente, ce n’est pas ce que vous aviez commandé. Le numéro de commande en privé, et on retrouve où le temps s’est perdu.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous en sommes désolés. La cuisine et le livreur ne sont pas toujours la même maison, mais c’est notre nom sur le sac : racontez-nous.',
      'Bonjour, on comprend la déception. Transmettez-nous en message privé l’heure de commande et celle d’arrivée, on fait le point avec le livreur.',
    ],
    tags: ['livraison', 'retard'],
  },
  {
    title: 'Addition contestée',
    shortcut: 'addition',
    body: 'Bonjour {{author.first_name | "à vous"}}, une addition doit être juste à l’euro près. Envoyez-nous en privé une photo du ticket : on recompte, et on rend ce qui est à rendre.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci de nous alerter. Gardez le ticket, écrivez-nous en message privé sans le publier ici, et la caisse vérifie ligne par ligne.',
      'Bonjour, une erreur de saisie est toujours possible. Avec la date, l’heure et le montant transmis en privé, on retrouve la note et on vous répond.',
    ],
    tags: ['paiement', 'réclamation'],
  },
  {
    title: 'Remboursement',
    shortcut: 'remboursement',
    body: 'Bonjour {{author.first_name | "à vous"}}, c’est le responsable qui décide, mais il faut qu’il ait toute l’histoire : date, plats, ticket, en message privé. Vous aurez une réponse claire, dans un sens ou dans l’autre.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, votre demande est entendue. Pour une commande passée sur une plateforme, le remboursement part de chez elle ; on vous aide à la formuler en privé.',
      'Bonjour, regardons cela tranquillement. Envoyez-nous le justificatif en privé et dites-nous ce qui vous semblerait juste.',
    ],
    tags: ['remboursement'],
  },
  {
    title: 'Trop cher',
    shortcut: 'prix',
    body: 'Bonjour {{author.first_name | "à vous"}}, on entend que l’addition ait surpris. Derrière un prix, il y a des produits, des heures et une équipe ; cela se discute, et votre avis compte dans la discussion.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci de le dire sans détour. Qu’est-ce qui ne vous a pas semblé à la hauteur du prix ? C’est cela qui nous ferait avancer.',
      'Bonjour, remarque légitime. Tous les prix sont affichés à l’entrée et sur la page, pour que chacun décide avant de s’asseoir.',
    ],
    tags: ['prix', 'réclamation'],
  },
  {
    title: 'Annuler ou modifier une réservation',
    shortcut: 'annuler',
    body: 'Bonjour {{author.first_name | "à vous"}}, aucun souci, et merci de prévenir. Passez par le lien reçu à la réservation ou par message privé avec le nom et l’heure : la table fera un heureux.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, c’est noté dès que nous avons votre nom en privé, pas en commentaire. Et à une autre fois, on l’espère.',
      'Bonjour, plus ou moins de monde que prévu ? Dites-le-nous en message privé, on réajuste la table si la salle le permet.',
    ],
    tags: ['réservation'],
  },
  {
    title: 'Groupe, anniversaire, privatisation',
    shortcut: 'groupe',
    body: 'Bonjour {{author.first_name | "à vous"}}, quelle bonne occasion. Envoyez-nous en privé la date, le nombre de convives et l’esprit de la soirée : on vous propose un menu et ce que permet la salle.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, un anniversaire, cela se prépare un peu. Gâteau de la maison ou le vôtre, dites-nous tout en message privé et on s’organise.',
      'Bonjour, pour un groupe, on préfère se parler avant : menu, budget, horaires. Laissez-nous un message privé, on vous recontacte.',
    ],
    tags: ['groupe', 'réservation'],
  },
  {
    title: 'Enfants, poussette, chaise haute',
    shortcut: 'enfants',
    body: 'Bonjour {{author.first_name | "à vous"}}, les petits sont les bienvenus. Signalez-les en réservant, avec la poussette s’il y en a une, pour qu’on vous garde une table où l’on respire.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, dites-nous leur âge : la cuisine adapte volontiers une assiette. Arriver au début du service rend le repas plus doux pour tout le monde.',
      'Bonjour, venez en famille, on s’organise. Un mot en privé si une chaise haute est nécessaire, on vous la met de côté.',
    ],
    tags: ['question', 'famille'],
  },
  {
    title: 'Accessibilité de la salle',
    shortcut: 'acces',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de demander. Décrivez-nous en privé ce dont vous avez besoin : on vous dit exactement comment sont l’entrée, la salle et les toilettes, sans embellir.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, précisez-le à la réservation et nous vous gardons la table la plus simple d’accès. Les chiens d’assistance entrent partout.',
      'Bonjour, mieux vaut une réponse précise qu’une mauvaise surprise à la porte. Votre besoin en message privé, et l’équipe vous répond.',
    ],
    tags: ['accessibilité', 'question'],
  },
  {
    title: 'Animaux',
    shortcut: 'animaux',
    body: 'Bonjour {{author.first_name | "à vous"}}, cela dépend de la salle, de la terrasse et du monde. Dites-nous quand vous venez et la taille de votre compagnon, on vous confirme.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on aime bien les chiens sages. Signalez-le en réservant, on vous place là où il ne gênera personne ; les chiens d’assistance, eux, sont admis partout.',
      'Bonjour, posez-nous la question avec le jour prévu : la réponse n’est pas la même en terrasse et au cœur du service.',
    ],
    tags: ['question'],
  },
  {
    title: 'Objet oublié à table',
    shortcut: 'oublie',
    body: 'Bonjour {{author.first_name | "à vous"}}, il y a des chances qu’il vous attende au comptoir. Décrivez-le-nous en message privé, avec votre table et l’heure, on regarde.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, l’équipe fait le tour de la salle. Gardez un détail pour vous en le décrivant : il nous prouvera que c’est le vôtre.',
      'Bonjour, rien ne se jette ici. Écrivez-nous en privé ce que vous avez oublié et quand, on vous répond après vérification.',
    ],
    tags: ['objet trouvé'],
  },
  {
    title: 'Fermeture imprévue, panne',
    shortcut: 'fermeture',
    body: 'Bonjour {{author.first_name | "à vous"}}, désolés pour la porte close. Un imprévu nous a empêchés d’ouvrir ; les réservations sont prévenues et la suite est annoncée ici.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on aurait préféré vous le dire plus tôt. Si vous aviez une table, écrivez-nous en privé : on vous trouve une autre date.',
      'Bonjour, la cuisine est à l’arrêt et nous ne voulons pas vous servir à moitié. On rouvre dès que tout fonctionne, l’annonce sera sur la page.',
    ],
    tags: ['fermeture', 'panne'],
  },
  {
    title: 'Provenance des produits',
    shortcut: 'produits',
    body: 'Bonjour {{author.first_name | "à vous"}}, excellente question. L’origine des viandes est affichée au restaurant ; pour le reste, demandez-nous un plat et on vous dit d’où il vient.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on aime parler de nos producteurs. Quel produit vous intéresse ? On vérifie auprès de la cuisine plutôt que de répondre au hasard.',
      'Bonjour, selon la saison, la réponse change. Donnez-nous le plat et nous vous répondons précisément, même quand c’est moins poétique.',
    ],
    tags: ['question', 'produits'],
  },
  {
    title: 'Convive en colère, et qui a raison',
    shortcut: 'colere',
    body: 'Bonjour {{author.first_name | "à vous"}}, c’est dit sans gants, et c’est mérité. Cette soirée n’était pas au niveau. Écrivez-nous en privé, nous voudrions l’entendre en entier avant de vous proposer quelque chose.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on ne se cachera pas derrière un service chargé. Ce que vous pointez est vrai, l’équipe le lira tel quel.',
      'Bonjour, cette soirée devait être un bon moment et nous l’avons gâchée. Pardon. Le responsable aimerait vous répondre lui-même, en message privé.',
    ],
    tags: ['colère', 'excuses'],
  },
  {
    title: 'Insultes contre l’équipe : les règles',
    shortcut: 'charte',
    body: 'Bonjour. Un plat, un prix, une attente : tout se critique ici. Les personnes qui cuisinent et qui servent, non. Les insultes sont masquées, les reproches précis reçoivent une réponse.',
    variants: [
      'Bonjour. Nous lirons volontiers ce qui s’est mal passé, sans les noms d’oiseaux. Le prochain message de ce genre sera masqué.',
      'Bonjour. Derrière la page, il y a une petite équipe qui tient à son métier. Dites-nous le jour et le problème, et parlons-en correctement.',
    ],
    tags: ['modération', 'charte'],
  },
  {
    title: 'Faux avis, fausse information',
    shortcut: 'faits',
    body: 'Bonjour {{author.first_name | "à vous"}}, nous ne retrouvons aucune trace de cette visite. Peut-être y a-t-il erreur de maison : envoyez-nous la date en privé, nous vérifierons avec vous.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, cette rumeur circule, elle est inexacte. Ce que nous pouvons confirmer est dans notre publication ; pour le reste, venez poser la question en cuisine.',
      'Bonjour, avant de partager, voici l’essentiel : ce n’est pas ce qui s’est passé chez nous. Quelle est la source ? Nous y répondrons.',
    ],
    tags: ['rectification', 'rumeur'],
  },
  {
    title: 'Candidature : salle ou cuisine',
    shortcut: 'emploi',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de penser à {{brand.name}} ! Un CV et deux lignes sur ce que vous aimez faire, en message privé : salle ou cuisine, chef et responsable les lisent.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, les bonnes volontés nous intéressent. Dites-nous en privé vos disponibilités et votre expérience, même courte ; on vous répond dans tous les cas.',
      'Bonjour, le plus simple est de passer hors du service avec un CV, ou de l’envoyer en message privé. On aime bien voir les gens.',
    ],
    tags: ['recrutement', 'candidature'],
  },
  {
    title: 'Influence, invitation',
    shortcut: 'invitation',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de l’intérêt. Présentez-nous en privé votre compte et votre idée ; nous aimons aussi les visites que l’on n’attend pas.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, c’est gentil de proposer. Quand nous invitons, nous demandons que ce soit indiqué clairement : si cela vous va, parlons-en en message privé.',
      'Bonjour, envoyez-nous le projet en quelques lignes en privé. Nous répondons à tout le monde, parfois pour dire non.',
    ],
    tags: ['partenariat', 'influence'],
  },
  {
    title: 'Presse, partenariat',
    shortcut: 'presse',
    body: 'Bonjour {{author.first_name | "à vous"}}, avec plaisir. Votre média, le sujet et votre délai en message privé : on vous met en relation avec la bonne personne chez {{brand.name}}, hors des heures de service.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci pour la proposition. Racontez-nous le projet en privé, on vous dira franchement si notre petite équipe peut suivre.',
      'Bonjour, pour un tournage ou une photo en salle, on préfère prévenir nos hôtes. Écrivez-nous en privé, on cale un moment.',
    ],
    tags: ['presse', 'partenariat'],
  },
];
