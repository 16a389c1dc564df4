import type { StarterReply } from '../starter-reply';

/** E-commerce, en français. Legal warranties and withdrawal are named without amounts or terms: they depend on the purchase (code de la consommation, L217-3 and L221-18). */
export const shopFr: readonly StarterReply[] = [
  {
    title: 'Merci pour un avis',
    shortcut: 'merci',
    body: 'Merci {{author.first_name | "à vous"}} ! Votre message part à l’équipe qui a préparé le colis : elle n’en voit pas souvent l’arrivée.',
    variants: [
      'Quel plaisir de vous lire, {{author.first_name | "merci"}}. Profitez-en bien, et racontez-nous dans quelque temps s’il tient ses promesses.',
      'Merci beaucoup d’avoir pris le temps. Un avis comme le vôtre aide autant les prochains acheteurs que nous.',
    ],
    tags: ['remerciement', 'avis positif'],
  },
  {
    title: 'Photo d’un article : merci',
    shortcut: 'photo',
    body: 'Très belle photo, {{author.first_name | "merci beaucoup"}}. Nous autorisez-vous à la repartager en citant votre compte ?',
    variants: [
      'Merci {{author.first_name | "à vous"}} : chez vous, il est encore mieux que sur nos photos, et pourtant on s’était appliqués.',
      'On aime voir nos articles dans la vraie vie. Merci pour ce partage.',
    ],
    tags: ['remerciement', 'photo'],
  },
  {
    title: 'Où est ma commande',
    shortcut: 'suivi',
    body: 'Bonjour {{author.first_name | "à vous"}}, on regarde. Envoyez-nous votre numéro de commande en message privé, jamais en commentaire ; le suivi est aussi dans votre espace client.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, rien de plus agaçant qu’un colis silencieux. En privé, le numéro de commande et l’adresse électronique utilisée : on interroge l’entrepôt.',
      'Bonjour, le lien de suivi est dans le message d’expédition, parfois rangé avec les indésirables. S’il ne bouge plus, écrivez-nous en privé.',
    ],
    tags: ['livraison', 'question'],
  },
  {
    title: 'Colis en retard',
    shortcut: 'retard',
    body: 'Bonjour {{author.first_name | "à vous"}}, la date annoncée n’a pas été tenue, et nous vous en présentons nos excuses. Le numéro de commande en privé, et on relance le transporteur.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, un retard s’annonce, et vous avez dû le découvrir. On vérifie où est le colis et on vous écrit ce qu’on sait, même si c’est peu.',
      'Bonjour, si l’article était pour une date précise, dites-le-nous en message privé : on cherche avec vous la solution la plus rapide.',
    ],
    tags: ['livraison', 'retard'],
  },
  {
    title: 'Marqué livré, mais pas reçu',
    shortcut: 'disparu',
    body: 'Bonjour {{author.first_name | "à vous"}}, « livré » et rien dans les mains, c’est pénible. Jetez un œil chez vos voisins et en point relais, puis écrivez-nous en privé : on ouvre une enquête auprès du transporteur.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, ne restez pas sans réponse. Avec votre numéro de commande, en message privé, nous demandons la preuve de livraison et la comparons avec vous.',
      'Bonjour, un colis ne s’évapore pas. On fait la réclamation pour vous ; il nous faut juste la référence, à l’abri des commentaires.',
    ],
    tags: ['livraison', 'réclamation'],
  },
  {
    title: 'Colis abîmé, article cassé',
    shortcut: 'abime',
    body: 'Bonjour {{author.first_name | "à vous"}}, quelle déception à l’ouverture. Gardez l’emballage et envoyez-nous des photos en message privé avec la référence : remplacement ou remboursement, on en parle tout de suite.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, désolés, il n’a visiblement pas voyagé en douceur. Ne renvoyez rien pour l’instant : deux photos en privé et on vous dit quoi faire.',
      'Bonjour, c’est à nous de vous livrer un article intact. Écrivez-nous en privé, on s’occupe de la suite sans vous faire courir.',
    ],
    tags: ['réclamation', 'produit'],
  },
  {
    title: 'Mauvais article reçu',
    shortcut: 'erreur',
    body: 'Bonjour {{author.first_name | "à vous"}}, ce n’est pas ce que vous aviez choisi, et l’erreur vient de chez nous. En privé, la référence et une photo de l’étiquette : on envoie le bon et on organise le retour.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, deux commandes ont dû se croiser à l’entrepôt. Gardez l’article de côté, écrivez-nous en message privé et on démêle.',
      'Bonjour, désolés pour la confusion. Ne payez aucun retour avant de nous avoir écrit : c’est à nous de le prendre en charge.',
    ],
    tags: ['réclamation', 'commande'],
  },
  {
    title: 'Article manquant dans le colis',
    shortcut: 'manque',
    body: 'Bonjour {{author.first_name | "à vous"}}, vérifiez d’abord si la commande est partie en plusieurs colis : c’est indiqué dans le suivi. Sinon, le numéro en privé, et on envoie ce qui manque.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on comprend la surprise. Le bon de préparation nous dira ce qui est parti ; écrivez-nous en message privé.',
      'Bonjour, merci de prévenir vite. Une photo du contenu et du bordereau, en privé, nous suffit pour commencer.',
    ],
    tags: ['réclamation', 'commande'],
  },
  {
    title: 'Retourner un article',
    shortcut: 'retour',
    body: 'Bonjour {{author.first_name | "à vous"}}, c’est prévu. La marche à suivre et le délai sont dans la rubrique des retours de notre site ; votre espace client vous y guide pas à pas.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, pas la bonne taille, pas la bonne couleur ? Lancez le retour depuis votre espace client, et gardez la preuve de dépôt jusqu’au remboursement.',
      'Bonjour, vous avez le droit de changer d’avis. Si le formulaire bloque, écrivez-nous en privé et on le fait avec vous.',
    ],
    tags: ['retour', 'question'],
  },
  {
    title: 'Remboursement en attente',
    shortcut: 'remboursement',
    body: 'Bonjour {{author.first_name | "à vous"}}, attendre son argent est encore moins drôle qu’attendre un colis. La référence en message privé : on vérifie si le retour est enregistré et où en est le paiement.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, le remboursement part sur le moyen de paiement utilisé, et votre banque prend ensuite son temps. On vous confirme la date de notre côté, en privé.',
      'Bonjour, si nous avons laissé passer le délai, nous le dirons et nous corrigerons. Envoyez-nous le numéro de retour en privé.',
    ],
    tags: ['remboursement'],
  },
  {
    title: 'Paiement refusé ou débité deux fois',
    shortcut: 'paiement',
    body: 'Bonjour {{author.first_name | "à vous"}}, ne réessayez pas en boucle. Écrivez-nous en privé la date et le montant, sans aucun numéro de carte : nous vérifions ce qui a réellement été encaissé.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, un double débit est souvent une autorisation que la banque annule d’elle-même. On contrôle quand même de notre côté, avec la référence en message privé.',
      'Bonjour, on comprend l’inquiétude. Nous ne demandons jamais de coordonnées bancaires par message ; la référence de commande suffit.',
    ],
    tags: ['paiement', 'panne'],
  },
  {
    title: 'Site ou application en panne',
    shortcut: 'panne',
    body: 'Bonjour {{author.first_name | "à vous"}}, le site a un malaise et l’équipe est à son chevet. Votre panier devrait vous attendre ; on annonce le retour ici.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, désolés. Quel appareil, quelle page, quel message d’erreur ? Une capture en message privé, sans données personnelles, nous ferait gagner du temps.',
      'Bonjour, c’est confirmé, cela vient de nous. Si une commande s’est arrêtée en route, ne la repassez pas avant d’avoir vérifié votre boîte de réception.',
    ],
    tags: ['panne', 'site'],
  },
  {
    title: 'Code promo qui ne marche pas',
    shortcut: 'promo',
    body: 'Bonjour {{author.first_name | "à vous"}}, les conditions du code sont sous l’offre : dates, articles exclus, minimum d’achat. Si tout y est, envoyez-nous une capture en privé et on regarde.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, attention aux espaces au moment de coller, c’est souvent cela. Sinon, écrivez-nous avant de valider : c’est plus simple à régler avant qu’après.',
      'Bonjour, l’offre était-elle encore ouverte ? On vérifie avec vous en message privé, sans vous renvoyer aux petites lignes.',
    ],
    tags: ['promotion', 'question'],
  },
  {
    title: 'Prix qui a changé',
    shortcut: 'prix',
    body: 'Bonjour {{author.first_name | "à vous"}}, voir baisser le prix le lendemain de l’achat, c’est vexant. Écrivez-nous la référence en privé, on vous dit franchement ce qui est possible.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, les prix bougent avec les offres et les stocks ; celui qui compte est celui affiché à la validation. S’il était différent, une capture nous aidera.',
      'Bonjour, trop cher, on l’entend. Dites-nous à quoi vous le comparez : matière, finitions, service, on vous explique ce qu’il y a dedans.',
    ],
    tags: ['prix', 'réclamation'],
  },
  {
    title: 'Rupture de stock',
    shortcut: 'stock',
    body: 'Bonjour {{author.first_name | "à vous"}}, il est parti plus vite que prévu. Activez l’alerte sur la fiche : elle vous préviendra du retour en stock, sans que nous promettions de date.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous vérifions s’il revient. Taille ou couleur en message privé, et on vous propose ce qui s’en rapproche le plus.',
      'Bonjour, désolés de vous faire languir. S’il n’est plus fabriqué, on préfère vous le dire que vous laisser attendre.',
    ],
    tags: ['stock', 'question'],
  },
  {
    title: 'Taille, compatibilité, conseil',
    shortcut: 'conseil',
    body: 'Bonjour {{author.first_name | "à vous"}}, bonne idée de demander avant. Donnez-nous le modèle et votre usage : on vérifie sur la fiche technique plutôt que de mémoire.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, entre deux tailles, tout dépend de la coupe. Envoyez-nous vos mesures en privé, pas en public, et on vous conseille.',
      'Bonjour, quel article regardez-vous ? On vous répond précisément, y compris si la bonne réponse est un autre produit.',
    ],
    tags: ['question', 'produit'],
  },
  {
    title: 'Panne d’un produit, garantie',
    shortcut: 'garantie',
    body: 'Bonjour {{author.first_name | "à vous"}}, un article qui lâche si vite, ce n’est pas normal. La garantie légale de conformité est faite pour cela : preuve d’achat et description en message privé.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, avant tout, débranchez-le s’il chauffe ou fume. Puis écrivez-nous en privé : réparation, échange ou remboursement, on regarde ce qui s’applique.',
      'Bonjour, c’est vers nous, vendeur, que vous devez vous tourner, et vous avez bien fait. Référence et photo du défaut en privé, on ouvre le dossier.',
    ],
    tags: ['garantie', 'produit'],
  },
  {
    title: 'Produit dangereux, rappel',
    shortcut: 'danger',
    body: 'Bonjour {{author.first_name | "à vous"}}, cessez de l’utiliser et tenez-le hors de portée des enfants. Écrivez-nous en privé la référence et ce qui s’est passé : c’est transmis à la qualité tout de suite.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, si quelqu’un est blessé, les secours d’abord. Ensuite, gardez le produit tel quel et contactez-nous en message privé : nous devons comprendre, et prévenir si besoin.',
      'Bonjour, les rappels et les numéros de lot concernés sont indiqués sur notre site. Un doute ? Ne prenez pas de risque, envoyez-nous la photo de l’étiquette.',
    ],
    tags: ['sécurité', 'rappel', 'crise'],
  },
  {
    title: 'Annuler ou modifier une commande',
    shortcut: 'annuler',
    body: 'Bonjour {{author.first_name | "à vous"}}, tant que le colis n’est pas préparé, c’est possible depuis votre espace client. Sinon, écrivez-nous vite en privé avec la référence.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, une erreur d’adresse, cela arrive à tout le monde. Message privé tout de suite, on tente de l’attraper avant le départ.',
      'Bonjour, si elle est déjà partie, refusez le colis ou renvoyez-le : le remboursement suivra son chemin habituel. On vous guide en privé.',
    ],
    tags: ['commande', 'question'],
  },
  {
    title: 'Service client injoignable',
    shortcut: 'injoignable',
    body: 'Bonjour {{author.first_name | "à vous"}}, ne pas avoir de réponse est pire qu’une mauvaise réponse. On reprend la main : référence en message privé, et c’est nous qui vous tenons au courant.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, vous avez relancé, patienté, et vous voilà ici. On retrouve votre demande avec le numéro de commande et on ne vous la fera pas réexpliquer.',
      'Bonjour, désolés pour ce silence. Les demandes sont nombreuses en ce moment, la vôtre n’en vaut pas moins : écrivez-nous en privé.',
    ],
    tags: ['réclamation', 'service client'],
  },
  {
    title: 'Abonnement, prélèvement non voulu',
    shortcut: 'abonnement',
    body: 'Bonjour {{author.first_name | "à vous"}}, on ne garde personne de force. La résiliation se fait depuis votre compte ; si un prélèvement vous surprend, écrivez-nous en privé et on l’explique ou on l’annule.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, vérifions ensemble ce que vous aviez accepté. L’adresse électronique du compte, en message privé, et nous regardons l’historique.',
      'Bonjour, si la résiliation est restée sans effet, c’est à nous de corriger. Donnez-nous la date de votre demande en privé.',
    ],
    tags: ['abonnement', 'réclamation'],
  },
  {
    title: 'Arnaque, faux site, faux message',
    shortcut: 'arnaque',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de l’alerte. Ce message ne vient pas de nous : ne cliquez pas, ne payez rien. Si vous avez donné vos coordonnées bancaires, appelez votre banque sans attendre.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, c’est un compte qui se fait passer pour {{brand.name}}. Nous ne demandons jamais de code ni de carte par message ; signalez-le, nous le faisons aussi.',
      'Bonjour, vous avez bien fait de vérifier. Envoyez-nous une capture en privé pour que nous fassions retirer cette page.',
    ],
    tags: ['sécurité', 'fraude'],
  },
  {
    title: 'Données personnelles',
    shortcut: 'donnees',
    body: 'Bonjour {{author.first_name | "à vous"}}, question importante. L’accès, la rectification et l’effacement se demandent par l’adresse indiquée dans notre politique de confidentialité ; en privé, on vous met sur la voie.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, retirez vite ce numéro de votre commentaire, il n’a pas à être public. La suite se passe en message privé.',
      'Bonjour, vous ne voulez plus de nos messages ? Le lien de désinscription est au bas de chacun ; s’il ne fonctionne pas, dites-le-nous.',
    ],
    tags: ['données personnelles', 'question'],
  },
  {
    title: 'Fabrication, origine, écologie',
    shortcut: 'origine',
    body: 'Bonjour {{author.first_name | "à vous"}}, ce que nous savons de la fabrication est sur la fiche du produit. S’il manque une réponse, posez la question : on interroge le fournisseur.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous préférons un fait vérifié à une belle formule. De quel article parlez-vous ? On vous dit ce qui est établi et ce qui ne l’est pas.',
      'Bonjour, remarque juste sur l’emballage. Elle part à la logistique, et nous vous dirons si quelque chose change.',
    ],
    tags: ['question', 'environnement'],
  },
  {
    title: 'Accessibilité du site',
    shortcut: 'acces',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de nous le dire. Quelle page, quel lecteur d’écran ou quel réglage ? Avec cela, l’équipe du site peut reproduire le problème et le corriger.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, si une étape vous bloque, écrivez-nous en privé : on passe la commande avec vous pendant que le site est corrigé.',
      'Bonjour, acheter ne devrait demander l’aide de personne. Votre retour est transmis tel quel à ceux qui conçoivent le site.',
    ],
    tags: ['accessibilité', 'site'],
  },
  {
    title: 'Client furieux, et qui a raison',
    shortcut: 'colere',
    body: 'Bonjour {{author.first_name | "à vous"}}, à votre place, nous écririons la même chose. Trop de promesses, pas assez de nouvelles. Envoyez-nous la référence en privé : on règle d’abord, on s’explique ensuite.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, vous n’avez rien à prouver, le dossier parle pour vous. Que préférez-vous maintenant : recevoir l’article, ou être remboursé ?',
      'Bonjour, oui, c’est nous qui avons failli. On reprend votre demande depuis le début, et une seule personne la suivra jusqu’au bout.',
    ],
    tags: ['colère', 'excuses'],
  },
  {
    title: 'Insultes contre le service client : les règles',
    shortcut: 'charte',
    body: 'Bonjour. Une commande ratée mérite une vraie réponse, et vous l’aurez. Les insultes contre les équipes, elles, sont masquées. Donnez-nous plutôt les faits.',
    variants: [
      'Bonjour. On peut être furieux et rester correct : c’est la seule règle de cette page. Le prochain message injurieux sera masqué.',
      'Bonjour. La personne qui vous lit est celle qui peut vous aider. Racontez-lui le problème, sans les injures, en message privé.',
    ],
    tags: ['modération', 'charte'],
  },
  {
    title: 'Rumeur sur un produit',
    shortcut: 'faits',
    body: 'Bonjour {{author.first_name | "à vous"}}, cette information n’est pas exacte. Les faits vérifiés sont dans notre publication ; si vous avez une source, montrez-la-nous et nous y répondrons.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci de demander avant de partager. Non, ce n’est pas notre produit sur cette image ; d’où vient-elle ?',
      'Bonjour, on lit cela souvent, et c’est faux. Nous répondons point par point, ici, à qui pose la question.',
    ],
    tags: ['rectification', 'rumeur'],
  },
  {
    title: 'Faux avis supposés',
    shortcut: 'avis',
    body: 'Bonjour {{author.first_name | "à vous"}}, doute légitime. La façon dont nos avis sont recueillis et contrôlés est expliquée sur le site ; les mauvais y restent aussi.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous ne supprimons pas les critiques. Si le vôtre n’apparaît pas, dites-le-nous en privé : on cherche pourquoi.',
      'Bonjour, un avis se publie avec ses défauts et ses qualités. Montrez-nous celui qui vous semble suspect et on le vérifie.',
    ],
    tags: ['avis', 'question'],
  },
  {
    title: 'Candidature : entrepôt, service client, web',
    shortcut: 'emploi',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de penser à {{brand.name}} ! Les postes ouverts sont sur notre site ; un CV et deux lignes en message privé arrivent aussi chez la personne qui recrute.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, logistique, service client, web : dites-nous en privé ce qui vous attire, on vous oriente.',
      'Bonjour, votre motivation fait plaisir. Pour qu’elle ne se perde pas ici, envoyez-la en privé ; nous répondons, même pour dire non.',
    ],
    tags: ['recrutement', 'candidature'],
  },
  {
    title: 'Partenariat, influence, revendeur',
    shortcut: 'partenariat',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de l’intérêt. Présentez-nous votre projet en privé, avec votre audience et vos attentes ; tout partenariat est ensuite signalé comme tel.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, revendre nos articles, pourquoi pas. Votre boutique, votre ville et vos volumes en message privé, l’équipe commerciale vous répond.',
      'Bonjour, on lit chaque proposition. Quelques lignes en privé suffisent pour vous dire si cela nous ressemble.',
    ],
    tags: ['partenariat', 'influence'],
  },
  {
    title: 'Presse : visuels, interview',
    shortcut: 'presse',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de nous contacter. Votre média, votre sujet et votre délai en message privé : la personne chargée de la presse chez {{brand.name}} vous répond.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, pour des visuels ou un prêt d’article, écrivez-nous en privé avec la date de parution.',
      'Bonjour, nous répondons volontiers aux questions, mais pas en commentaire. Laissez-nous vos coordonnées professionnelles en privé.',
    ],
    tags: ['presse'],
  },
];
