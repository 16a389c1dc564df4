import type { StarterReply } from '../starter-reply';

/** Transport en commun, en français. The safety of people comes before any answer about service; 112 is the European emergency number (decision 91/396/EEC). */
export const transportFr: readonly StarterReply[] = [
  {
    title: 'Retard en cours',
    shortcut: 'retard',
    body: 'Bonjour {{author.first_name | "à vous"}}, attendre sans savoir, c’est le pire. Nous interrogeons le poste de régulation et nous vous répondons dans ce fil. L’état du trafic en temps réel est aussi sur notre site et notre application.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, désolés pour cette attente. Dites-nous votre ligne et votre arrêt : on demande au régulateur ce qui se passe et on revient vers vous ici.',
      'Bonjour, ce retard n’est pas normal et nous vous en présentons nos excuses. On vérifie la cause ; pour la suite de votre trajet, l’itinéraire en temps réel propose les correspondances qui roulent.',
    ],
    tags: ['retard', 'trafic'],
  },
  {
    title: 'Retards à répétition',
    shortcut: 'recurrent',
    body: 'Bonjour {{author.first_name | "à vous"}}, un retard, ça arrive ; tous les jours, non. Votre message part aux responsables de la ligne. Indiquez-nous vos horaires habituels, cela aide à voir où la grille ne tient pas.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, vous vivez la ligne tous les jours, votre constat vaut bien nos tableaux. Quel arrêt, quel sens, quelle heure ? Nous le joignons au suivi de ponctualité.',
      'Bonjour, on comprend la lassitude. Nous faisons remonter ces retards à l’exploitation, et nous vous dirons franchement ce qui peut changer et ce qui prendra du temps.',
    ],
    tags: ['retard', 'réclamation'],
  },
  {
    title: 'Service interrompu',
    shortcut: 'interruption',
    body: 'Bonjour {{author.first_name | "à vous"}}, la circulation est interrompue et les équipes sont sur place. Nous n’annonçons une reprise que lorsqu’elle est sûre : dès que nous avons une heure, elle est publiée ici.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, le service est bien coupé sur ce tronçon. En attendant, l’itinéraire en temps réel indique les lignes de report ; les agents en station peuvent aussi vous orienter.',
      'Bonjour, nous savons que cela bouscule votre journée. La priorité est de faire repartir le service sans risque ; notre publication est complétée à chaque étape.',
    ],
    tags: ['perturbation', 'trafic'],
  },
  {
    title: 'Cause pas encore connue',
    shortcut: 'cause',
    body: 'Bonjour {{author.first_name | "à vous"}}, la vraie réponse est que nous ne savons pas encore. Les équipes cherchent l’origine ; nous préférons vous donner une cause vérifiée qu’une supposition.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous avons la même question que vous et elle est posée au poste de commande. La réponse viendra dans ce fil, même si elle n’est pas à notre avantage.',
      'Bonjour, l’enquête technique est en cours. Nous dirons ce qui s’est passé une fois que ce sera établi, pas avant.',
    ],
    tags: ['perturbation', 'question'],
  },
  {
    title: 'Grève',
    shortcut: 'greve',
    body: 'Bonjour {{author.first_name | "à vous"}}, un mouvement social touche le réseau. Les lignes et horaires assurés sont publiés la veille sur notre site et notre application ; pensez à vérifier juste avant de partir.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous ne commentons pas le mouvement, mais nous vous devons une information fiable : le plan de transport est en ligne et mis à jour dès qu’il bouge.',
      'Bonjour, nous savons qu’une journée de grève se prépare. Dites-nous votre trajet, on regarde avec vous ce qui circulera.',
    ],
    tags: ['grève', 'trafic'],
  },
  {
    title: 'Bus ou rame qui n’a pas pris de passagers',
    shortcut: 'passe',
    body: 'Bonjour {{author.first_name | "à vous"}}, rester à l’arrêt et voir son bus filer, c’est rageant. La ligne, l’arrêt, le sens et l’heure nous permettent de retrouver le passage ; on pose la question au dépôt.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, ce n’est pas la consigne : un arrêt demandé doit être marqué. Donnez-nous l’heure et la ligne en message privé, nous vérifions ce passage précis.',
      'Bonjour, merci de le signaler. Parfois le véhicule est complet ou hors service, parfois c’est une erreur ; nous regardons lequel des deux et nous vous le disons.',
    ],
    tags: ['réclamation', 'arrêt'],
  },
  {
    title: 'Affluence, rame bondée',
    shortcut: 'bonde',
    body: 'Bonjour {{author.first_name | "à vous"}}, voyager serrés comme ça n’est agréable pour personne. Précisez la ligne et l’heure : ces signalements servent à ajuster les renforts aux moments les plus chargés.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on voit bien la scène. Nous la transmettons à l’équipe qui dimensionne l’offre ; l’application montre aussi l’affluence prévue quand la donnée existe.',
      'Bonjour, vous avez raison, à ce niveau ce n’est plus du confort mais de l’entassement. C’est noté pour la ligne, avec l’horaire que vous nous donnerez.',
    ],
    tags: ['affluence', 'confort'],
  },
  {
    title: 'Danger immédiat : alerter',
    shortcut: 'urgence',
    body: 'Bonjour {{author.first_name | "à vous"}}, si quelqu’un est en danger, appelez tout de suite le 112, puis prévenez le conducteur ou la borne d’appel la plus proche. Les secours vont plus vite que nos commentaires.',
    variants: [
      '{{author.first_name | "Bonjour"}}, votre sécurité d’abord : éloignez-vous si vous le pouvez, appelez le 112 et utilisez la borne d’appel. Donnez-nous ensuite le lieu en message privé, on prévient le poste de sécurité.',
      'Bonjour, nous alertons nos équipes. Si ce n’est pas déjà fait, composez le 112 : c’est le chemin le plus court vers les secours.',
    ],
    tags: ['sécurité', 'urgence'],
  },
  {
    title: 'Accident : premières réponses',
    shortcut: 'accident',
    body: 'Bonjour {{author.first_name | "à vous"}}, oui, un accident s’est produit et nos premières pensées vont aux personnes concernées. Les secours interviennent. Nous ne donnons que des faits confirmés, dans notre publication.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous comprenons votre inquiétude. Si vous cherchez un proche, écrivez-nous en message privé ; merci aussi de ne pas diffuser d’images des personnes blessées.',
      'Bonjour, l’heure est à l’aide aux victimes et au travail des enquêteurs. Nous ne commenterons pas les causes avant eux, et nous vous informerons de chaque fait établi.',
    ],
    tags: ['accident', 'crise'],
  },
  {
    title: 'Conduite dangereuse signalée',
    shortcut: 'conduite',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de nous prévenir, c’est un sujet sur lequel on ne transige pas. Envoyez-nous en message privé la ligne, le lieu, l’heure et si possible le numéro du véhicule.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, ce que vous décrivez nous préoccupe. Nous saisissons l’encadrement avec votre témoignage ; le numéro affiché sur le véhicule nous fera gagner du temps.',
      'Bonjour, la sécurité passe avant l’horaire, toujours. Chaque signalement de ce type est examiné avec le conducteur ; il nous manque juste le lieu et l’heure.',
    ],
    tags: ['sécurité', 'réclamation'],
  },
  {
    title: 'Harcèlement à bord',
    shortcut: 'harcelement',
    body: 'Bonjour {{author.first_name | "à vous"}}, ce que vous avez vécu n’est pas acceptable, et vous n’y êtes pour rien. Écrivez-nous en message privé : nous pouvons faire conserver les images et vous aider à porter plainte.',
    variants: [
      '{{author.first_name | "Bonjour"}}, merci d’avoir eu le courage d’en parler. Ne donnez pas de détails ici ; en privé, une personne vous répond. En cas de danger, le 112, une borne d’appel ou un agent.',
      'Bonjour, nous prenons cela très au sérieux. Les images sont effacées au bout de quelque temps : signalez-nous vite, en privé, le lieu et l’heure pour que nous demandions leur conservation.',
    ],
    tags: ['sécurité', 'harcèlement'],
  },
  {
    title: 'Incivilités à bord',
    shortcut: 'incivilites',
    body: 'Bonjour {{author.first_name | "à vous"}}, vous devriez pouvoir voyager tranquille. La ligne et l’heure nous aident à placer les équipes de médiation là où elles sont utiles ; merci de ne pas intervenir vous-même.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, fumée, musique, pieds sur les sièges : personne n’a payé pour cela. Nous transmettons votre signalement aux équipes présentes sur la ligne.',
      'Bonjour, merci pour l’alerte. Si la situation se tend, changez de place et prévenez le conducteur ; pour le reste, donnez-nous l’horaire et on oriente les agents.',
    ],
    tags: ['incivilité', 'confort'],
  },
  {
    title: 'Objet perdu',
    shortcut: 'perdu',
    body: 'Bonjour {{author.first_name | "à vous"}}, croisons les doigts. Déclarez l’objet sur la page des objets trouvés de notre site, avec la ligne et l’heure : c’est là que tout ce qui est rapporté est enregistré.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on sait combien c’est pénible. En message privé, décrivez-le-nous avec la ligne, le sens et l’heure ; gardez un détail pour vous, il prouvera qu’il est bien à vous.',
      'Bonjour, les objets trouvés mettent souvent un peu de temps à remonter du dépôt. Faites la déclaration en ligne dès maintenant, puis regardez à nouveau les jours suivants.',
    ],
    tags: ['objet trouvé', 'question'],
  },
  {
    title: 'Amende contestée',
    shortcut: 'amende',
    body: 'Bonjour {{author.first_name | "à vous"}}, on ne peut pas juger d’un procès-verbal dans un commentaire, mais vous avez le droit de le contester. La marche à suivre est au dos ; gardez-en une copie, ainsi que votre titre.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on comprend que ça fasse mal. Le service des contraventions réexamine chaque dossier écrit : joignez votre justificatif et expliquez ce qui s’est passé.',
      'Bonjour, ne laissez pas passer le délai indiqué sur l’avis. Pour toute question sur la procédure, écrivez-nous en privé, sans publier ici ni votre nom ni le numéro du dossier.',
    ],
    tags: ['amende', 'contrôle'],
  },
  {
    title: 'Comportement d’un contrôleur ou d’un agent',
    shortcut: 'agent',
    body: 'Bonjour {{author.first_name | "à vous"}}, un contrôle peut être ferme et rester courtois. Racontez-nous en message privé où et quand c’était : l’encadrement écoutera les deux versions.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, si les choses se sont passées ainsi, ce n’est pas l’accueil que nous voulons. Il nous faut le lieu, la date et l’heure, en privé, pour retrouver l’équipe.',
      'Bonjour, merci d’avoir pris le temps de l’écrire. Nous ne mettons jamais un collègue en cause publiquement, mais chaque signalement précis est traité avec sa hiérarchie.',
    ],
    tags: ['réclamation', 'contrôle'],
  },
  {
    title: 'Compliment pour un conducteur',
    shortcut: 'bravo',
    body: 'Merci {{author.first_name | "à vous"}} ! Dites-nous la ligne et l’heure : le message sera lu à la personne qui conduisait, et cela compte plus qu’on ne croit.',
    variants: [
      'Quel plaisir à lire, {{author.first_name | "merci"}} ! On le transmet au dépôt : ces attentions-là ne figurent sur aucun planning, et pourtant elles changent un trajet.',
      'Merci beaucoup pour elle, pour lui, et pour toute l’équipe {{brand.name}}. Un voyageur qui prend la peine d’écrire du bien, c’est le meilleur début de service.',
    ],
    tags: ['remerciement', 'avis positif'],
  },
  {
    title: 'Remboursement pour retard',
    shortcut: 'remboursement',
    body: 'Bonjour {{author.first_name | "à vous"}}, les conditions de dédommagement et le formulaire sont sur notre site, à la rubrique des réclamations. Joignez votre titre ; une réponse écrite vous sera faite, positive ou non.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, demande légitime. Envoyez-nous en message privé la ligne, la date et votre type de titre : on vous dit si le trajet entre dans la garantie et comment procéder.',
      'Bonjour, cela dépend de votre titre et de la durée de la perturbation, on ne vous promet donc rien à l’aveugle. Faites la demande en ligne, elle sera étudiée.',
    ],
    tags: ['remboursement', 'retard'],
  },
  {
    title: 'Abonnement, carte qui ne passe pas',
    shortcut: 'carte',
    body: 'Bonjour {{author.first_name | "à vous"}}, une carte muette devant le valideur, c’est gênant. Passez à une agence ou à un guichet avec une pièce d’identité : elle est testée et, si besoin, refaite.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, gardez la preuve de votre abonnement sur vous en attendant. En message privé, dites-nous ce qu’affiche le valideur ; ne publiez surtout pas le numéro de la carte.',
      'Bonjour, est-ce la carte ou l’appareil ? Essayez un autre valideur ; si le refus se répète, nos agences peuvent vérifier vos droits immédiatement.',
    ],
    tags: ['abonnement', 'panne'],
  },
  {
    title: 'Distributeur ou valideur en panne',
    shortcut: 'panne',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de le signaler. Donnez-nous la station et l’emplacement de l’appareil : la maintenance l’ajoute à sa tournée. Votre titre s’achète aussi sur l’application.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, un appareil en panne ne doit pas vous mettre en faute : prévenez le conducteur ou un agent avant de voyager. De quelle station s’agit-il ?',
      'Bonjour, c’est transmis à l’équipe technique. Si l’appareil a gardé votre argent, écrivez-nous en privé avec l’heure et le lieu, on ouvre une demande.',
    ],
    tags: ['panne', 'titre'],
  },
  {
    title: 'Panne de l’application ou du site',
    shortcut: 'appli',
    body: 'Bonjour {{author.first_name | "à vous"}}, désolés, l’application fait des siennes. Nos équipes sont prévenues ; en attendant, les horaires affichés aux arrêts et sur le site restent la référence.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, quel téléphone avez-vous, et que dit le message d’erreur ? Une capture en message privé, sans vos données personnelles, nous aidera à trouver.',
      'Bonjour, le problème est confirmé et en cours de correction. Si vous avez acheté un titre qui ne s’affiche pas, écrivez-nous en privé avant de racheter.',
    ],
    tags: ['panne', 'application'],
  },
  {
    title: 'Tarifs jugés trop chers',
    shortcut: 'tarifs',
    body: 'Bonjour {{author.first_name | "à vous"}}, le prix compte, on l’entend. Les tarifs sont votés par l’autorité organisatrice ; il existe des réductions selon l’âge et les revenus, notre site permet de voir votre cas.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, avez-vous vérifié vos droits à un tarif réduit ? Beaucoup de voyageurs y passent à côté. En message privé, on regarde avec vous.',
      'Bonjour, critique entendue et transmise. Ce que paie le voyageur ne couvre qu’une partie du coût, mais cela n’empêche pas d’écouter ceux pour qui c’est trop.',
    ],
    tags: ['tarifs', 'question'],
  },
  {
    title: 'Question d’itinéraire',
    shortcut: 'trajet',
    body: 'Bonjour {{author.first_name | "à vous"}}, avec plaisir : d’où partez-vous, où allez-vous et vers quelle heure ? On vous propose le trajet le plus simple.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, la recherche d’itinéraire de notre application tient compte des perturbations du moment. Si vous hésitez entre deux options, dites-les-nous.',
      'Bonjour, bonne question. Précisez le jour du trajet : les horaires changent le dimanche, les jours fériés et pendant les vacances.',
    ],
    tags: ['question', 'itinéraire'],
  },
  {
    title: 'Travaux et arrêt déplacé',
    shortcut: 'travaux',
    body: 'Bonjour {{author.first_name | "à vous"}}, l’arrêt est déplacé le temps des travaux ; le report est indiqué sur place et sur notre site. Si l’affichage manque, dites-nous où, on le fait poser.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, désolés pour le détour. Ces travaux sont faits maintenant pour que la ligne soit plus fiable ensuite ; les dates et les arrêts provisoires sont en ligne.',
      'Bonjour, vous nous apprenez que l’information n’est pas claire, et c’est utile. Quel arrêt ? On corrige l’affichage.',
    ],
    tags: ['travaux', 'arrêt'],
  },
  {
    title: 'Accessibilité : ascenseur, rampe',
    shortcut: 'acces',
    body: 'Bonjour {{author.first_name | "à vous"}}, un ascenseur en panne, c’est un trajet impossible et nous en sommes désolés. Indiquez-nous la station : on signale l’urgence et on cherche avec vous un chemin accessible.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, la rampe doit être sortie dès que vous la demandez. Donnez-nous la ligne et l’heure en message privé, nous reprenons la consigne avec le dépôt.',
      'Bonjour, merci de nous alerter. Notre service d’accompagnement peut vous aider à préparer le trajet ; écrivez-nous en privé vos besoins, nous vous mettons en relation.',
    ],
    tags: ['accessibilité', 'panne'],
  },
  {
    title: 'Vélo, poussette, animal à bord',
    shortcut: 'abord',
    body: 'Bonjour {{author.first_name | "à vous"}}, les poussettes sont bienvenues. Pour les vélos et les animaux, cela dépend de la ligne et de l’heure ; les règles sont sur notre site, et on vous confirme si vous précisez le trajet.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, dites-nous la ligne et le moment, on vérifie. Les chiens guides et d’assistance, eux, montent partout, sans condition.',
      'Bonjour, la réponse tient à la place disponible et à la sécurité de tous. Donnez-nous votre trajet et on vous indique ce que prévoit le règlement.',
    ],
    tags: ['question', 'règlement'],
  },
  {
    title: 'Propreté',
    shortcut: 'proprete',
    body: 'Bonjour {{author.first_name | "à vous"}}, on n’a pas envie de s’asseoir là non plus. Donnez-nous la ligne et, si vous l’avez, le numéro du véhicule : l’équipe de nettoyage est prévenue.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci pour la photo, elle parle d’elle-même. C’est transmis à l’équipe de nettoyage ; la ligne et l’heure l’aideront à retrouver la rame.',
      'Bonjour, vous avez raison de le dire. Indiquez-nous la station ou le véhicule et nous demandons un passage.',
    ],
    tags: ['propreté', 'réclamation'],
  },
  {
    title: 'Chaleur, froid, climatisation',
    shortcut: 'clim',
    body: 'Bonjour {{author.first_name | "à vous"}}, voyager dans ces conditions est éprouvant. Le numéro du véhicule, affiché à l’intérieur, permet à l’atelier de vérifier le système. En cas de malaise, prévenez le conducteur.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, c’est noté. Tous les véhicules ne sont pas climatisés, mais aucun ne devrait être intenable : dites-nous la ligne et l’heure, l’atelier regarde.',
      'Bonjour, désolés pour ce trajet. Par forte chaleur, gardez de l’eau avec vous et signalez tout malaise à un agent ; de notre côté, on transmet à la maintenance.',
    ],
    tags: ['confort', 'réclamation'],
  },
  {
    title: 'Voyageur en colère, et qui a raison',
    shortcut: 'colere',
    body: 'Bonjour {{author.first_name | "à vous"}}, le ton est vif et le fond est juste. Nous vous avons laissé sans service et sans information : le second point, au moins, ne dépendait que de nous.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on ne va pas vous faire la leçon sur la patience. Dites-nous ce que ce trajet raté vous a coûté, en privé, et on regarde ce qui peut être réparé.',
      'Bonjour, votre colère est compréhensible. Les explications viendront, elles n’effacent pas l’attente ; ce que nous pouvons faire tout de suite, c’est vous aider à arriver.',
    ],
    tags: ['colère', 'excuses'],
  },
  {
    title: 'Insultes contre les agents : les règles',
    shortcut: 'charte',
    body: 'Bonjour. Vous pouvez critiquer le réseau aussi durement que vous voulez. Insulter ceux qui le font rouler, non : les messages injurieux sont masqués. Racontez-nous plutôt le trajet.',
    variants: [
      'Bonjour. Derrière ce volant et derrière cette page, il y a des personnes. Reprenez avec les faits, ligne et heure, et vous aurez une vraie réponse.',
      'Bonjour. Ce message ne respecte pas les règles de la page ; le suivant sera masqué. S’il y a un problème de transport derrière ces mots, nous sommes là pour lui.',
    ],
    tags: ['modération', 'charte'],
  },
  {
    title: 'Fausse alerte, vieille vidéo',
    shortcut: 'faits',
    body: 'Bonjour {{author.first_name | "à vous"}}, cette information tourne, mais elle ne correspond pas à ce que le poste de commande constate. Les faits confirmés sont dans notre publication, complétée au fil de l’heure.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, prudence avec cette vidéo : rien n’indique qu’elle vienne de notre réseau ni qu’elle soit récente. Où l’avez-vous trouvée ? Nous vérifions.',
      'Bonjour, non, ce n’est pas exact. Partager une fausse alerte peut faire prendre un risque à quelqu’un ; merci d’attendre nos informations vérifiées.',
    ],
    tags: ['rectification', 'rumeur'],
  },
  {
    title: 'Candidature : conduire, entretenir, accueillir',
    shortcut: 'emploi',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de penser à {{brand.name}} ! Les postes ouverts sont à la rubrique recrutement de notre site : conduite, atelier, accueil. La formation proposée y est indiquée.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, belle idée. Déposez votre candidature en ligne, elle arrivera directement à l’équipe qui recrute ; en message privé, on répond volontiers à vos questions.',
      'Bonjour, le réseau a besoin de profils très différents. Dites-nous en privé ce qui vous attire et ce que vous savez faire, on vous oriente vers la bonne annonce.',
    ],
    tags: ['recrutement', 'candidature'],
  },
  {
    title: 'Presse : une question sur le réseau',
    shortcut: 'presse',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de vous adresser à nous. Écrivez-nous en message privé votre média, vos questions et votre délai : le service de presse de {{brand.name}} vous recontacte.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous ne répondons pas aux interviews en commentaire, mais nous vous répondons. Vos coordonnées professionnelles en privé, et on passe le relais.',
      'Bonjour, pour toute image ou tout témoignage sur nos lignes, prenez contact en privé avec l’équipe de presse : certaines zones demandent une autorisation, pour votre sécurité.',
    ],
    tags: ['presse'],
  },
  {
    title: 'Partenariat, événement',
    shortcut: 'partenariat',
    body: 'Bonjour {{author.first_name | "à vous"}}, bonne idée de venir nous voir en amont. Décrivez-nous l’événement en privé, avec le lieu et la date : c’est ce qu’il faut à l’exploitation pour étudier une desserte.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci pour la proposition. Envoyez-nous le projet en quelques lignes en message privé ; nous vous dirons simplement si c’est pour nous.',
      'Bonjour, votre projet mérite mieux qu’un commentaire. En privé, dites-nous qui vous êtes, pour quel public et à quelle échéance ; la bonne équipe vous répondra.',
    ],
    tags: ['partenariat'],
  },
  {
    title: 'Idée, suggestion de ligne',
    shortcut: 'idee',
    body: 'Bonjour {{author.first_name | "à vous"}}, c’est une vraie bonne remarque. Une nouvelle desserte se décide avec l’autorité organisatrice ; nous lui faisons suivre les demandes des voyageurs, la vôtre en fait partie.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci d’y avoir réfléchi. Racontez-nous l’usage que vous en auriez, à quelles heures et pour aller où : c’est ce qui fait avancer un dossier.',
      'Bonjour, l’idée est notée. Nous ne pouvons pas promettre qu’elle se fera, mais elle sera lue par ceux qui dessinent le réseau.',
    ],
    tags: ['suggestion'],
  },
];
