import type { StarterReply } from '../starter-reply';

/** Jeux d'argent en ligne, en français. Never a promise of winning, never a nudge to play on. Help: Joueurs Info Service 09 74 75 13 13 (joueurs-info-service.fr), 3114 for suicidal distress (3114.fr). */
export const gamingFr: readonly StarterReply[] = [
  {
    title: 'Retrait en attente',
    shortcut: 'retrait',
    body: 'Bonjour {{author.first_name | "à vous"}}, attendre son argent rend nerveux, c’est normal. Envoyez-nous votre pseudo en message privé : on vérifie à quelle étape est le retrait, et on vous le dit tel quel.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, un retrait passe par un contrôle d’identité prévu par la loi. S’il manque une pièce, nous vous dirons laquelle en privé ; rien à publier ici.',
      'Bonjour, toutes nos excuses pour l’attente. Écrivez-nous en privé avec la date de la demande, nous interrogeons le service des paiements.',
    ],
    tags: ['retrait', 'retard'],
  },
  {
    title: 'Vérification d’identité',
    shortcut: 'identite',
    body: 'Bonjour {{author.first_name | "à vous"}}, ces documents, c’est la loi qui les demande : prouver votre âge et votre identité protège aussi votre argent. Déposez-les depuis votre compte, jamais en message ni en commentaire.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, une pièce refusée est souvent une photo floue ou coupée. Réessayez à plat, bien éclairée ; si cela bloque encore, écrivez-nous en privé.',
      'Bonjour, agaçant, on le reconnaît. En privé, donnez-nous votre pseudo : on vous dit précisément ce qui manque.',
    ],
    tags: ['compte', 'question'],
  },
  {
    title: 'Compte bloqué',
    shortcut: 'bloque',
    body: 'Bonjour {{author.first_name | "à vous"}}, un compte se bloque pour plusieurs raisons, et certaines ne se disent pas en public. Votre pseudo en message privé, on vous explique ce qui peut l’être.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous comprenons l’inquiétude, surtout avec un solde dessus. Le service concerné vous répondra par écrit ; écrivez-nous en privé pour que la demande soit suivie.',
      'Bonjour, n’ouvrez surtout pas un second compte, cela compliquerait tout. Contactez-nous en message privé.',
    ],
    tags: ['compte', 'réclamation'],
  },
  {
    title: 'Dépôt non crédité',
    shortcut: 'depot',
    body: 'Bonjour {{author.first_name | "à vous"}}, ne recommencez pas le dépôt. En message privé, la date, le montant et le moyen utilisé, sans aucun numéro de carte : on retrouve l’opération.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, c’est souvent une autorisation en attente à la banque. On vérifie de notre côté et on vous écrit ce que l’on voit.',
      'Bonjour, votre argent ne s’est pas évaporé. Pseudo et heure du dépôt en privé, le service des paiements regarde.',
    ],
    tags: ['dépôt', 'panne'],
  },
  {
    title: 'Panne, serveur coupé',
    shortcut: 'panne',
    body: 'Bonjour {{author.first_name | "à vous"}}, oui, le service est interrompu et nos équipes y travaillent. Les parties en cours sont traitées selon le règlement ; nous annonçons ici la suite, une fois confirmée.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, désolés pour la coupure au pire moment. Aucune table ne rouvre tant que tout n’est pas stable ; les décisions sur les tournois seront publiées.',
      'Bonjour, le problème vient de chez nous, pas de votre connexion. Notez l’heure et la table, et écrivez-nous en privé après la reprise.',
    ],
    tags: ['panne', 'crise'],
  },
  {
    title: 'Tournoi interrompu',
    shortcut: 'tournoi',
    body: 'Bonjour {{author.first_name | "à vous"}}, un tournoi arrêté en pleine course, c’est rageant. Le règlement prévoit comment les tapis et les droits d’entrée sont traités ; le relevé sera sur votre compte.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, chaque tournoi touché est repris un par un. Donnez-nous en privé son nom et votre pseudo, on vous dit ce qui a été décidé et pourquoi.',
      'Bonjour, la prudence d’abord : nous préférons une décision juste à une annonce rapide. Elle paraîtra ici et dans votre messagerie.',
    ],
    tags: ['tournoi', 'panne'],
  },
  {
    title: 'Déconnexion en pleine main',
    shortcut: 'deconnexion',
    body: 'Bonjour {{author.first_name | "à vous"}}, perdre une main sans pouvoir jouer, ce n’est pas du jeu, on l’entend. Le numéro de la main et l’heure en message privé : on regarde d’où est venue la coupure.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, si la coupure vient de nos serveurs, le règlement s’applique à tous de la même façon. Pseudo et table en privé, nous vérifions.',
      'Bonjour, le journal de connexion nous dira si c’est chez nous ou en chemin. Nous vous répondrons, même si la réponse n’est pas celle que vous espérez.',
    ],
    tags: ['panne', 'réclamation'],
  },
  {
    title: '« Le site est truqué »',
    shortcut: 'truque',
    body: 'Bonjour {{author.first_name | "à vous"}}, question légitime. Les tirages viennent d’un générateur aléatoire, soumis au contrôle du régulateur ; notre site explique comment il est testé, et par qui.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, une série noire paraît écrite d’avance, c’est le propre du hasard. Si une main précise vous semble anormale, envoyez-nous son numéro en privé, elle sera examinée.',
      'Bonjour, on ne vous demande pas de nous croire sur parole : le régulateur publie la liste des sites agréés et ce qu’il exige d’eux. Vos doutes précis sont bienvenus.',
    ],
    tags: ['équité', 'rumeur'],
  },
  {
    title: 'Malchance, grosse perte',
    shortcut: 'malchance',
    body: 'Bonjour {{author.first_name | "à vous"}}, c’est dur, et nous n’allons pas vous dire que la chance va tourner : personne ne le sait. Une pause fait du bien ; elle s’active dans votre compte.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on imagine la soirée. Le plus important : ne pas chercher à se refaire. Les limites et la pause sont dans votre compte, à tout moment.',
      'Bonjour, perdre fait partie du jeu, mais cela ne doit pas faire mal. Si c’est le cas, Joueurs Info Service écoute sans juger au 09 74 75 13 13, appel non surtaxé.',
    ],
    tags: ['jeu responsable', 'empathie'],
  },
  {
    title: 'Perte de contrôle, addiction',
    shortcut: 'aide',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci d’avoir le courage de l’écrire. Joueurs Info Service vous écoute, anonymement, au 09 74 75 13 13 (appel non surtaxé). Nous pouvons aussi fermer votre compte, en privé.',
    variants: [
      '{{author.first_name | "Bonjour"}}, ce que vous décrivez se soigne, et personne ne devrait le vivre sans aide. Écrivez-nous en privé : on vous aide à poser une pause ou une exclusion dès maintenant.',
      'Bonjour, arrêtez-vous un instant, rien ne presse. Parler à quelqu’un aide, et Joueurs Info Service répond par téléphone ou par écrit. De notre côté, plus aucune offre ne doit vous parvenir.',
    ],
    tags: ['jeu responsable', 'aide'],
  },
  {
    title: 'Détresse, idées noires',
    shortcut: 'detresse',
    body: '{{author.first_name | "Bonjour"}}, aucune partie ne vaut votre vie. Appelez le 3114, gratuit, jour et nuit : quelqu’un vous répond. En danger immédiat, le 112. Nous vous écrivons aussi en privé.',
    variants: [
      '{{author.first_name | "Bonjour"}}, nous vous lisons et nous sommes inquiets pour vous. Le 3114 est là maintenant, de jour comme de nuit. Y a-t-il un proche près de vous ?',
      'Bonjour, ne gardez pas cela pour vous. Le 3114 écoute sans juger et sans inscription ; si le danger est immédiat, le 112. L’argent, on verra après.',
    ],
    tags: ['aide', 'urgence', 'crise'],
  },
  {
    title: 'Proche d’un joueur inquiet',
    shortcut: 'proche',
    body: 'Bonjour {{author.first_name | "à vous"}}, votre inquiétude est précieuse. Joueurs Info Service conseille aussi les proches, au 09 74 75 13 13. Nous ne pouvons rien dire d’un compte, mais nous pouvons vous guider en privé.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, ce n’est facile ni à voir ni à dire. Les professionnels de Joueurs Info Service vous aideront à en parler. Merci de ne nommer personne ici.',
      'Bonjour, la loi nous interdit de parler du compte d’un autre, même à un parent. Écrivez-nous en privé, on vous explique les recours qui existent.',
    ],
    tags: ['jeu responsable', 'aide'],
  },
  {
    title: 'Limites, pause, auto-exclusion',
    shortcut: 'limites',
    body: 'Bonjour {{author.first_name | "à vous"}}, très bonne idée. Limites de dépôt et de mise, pause, auto-exclusion : tout est dans votre compte, et une baisse de limite est toujours possible.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, vous gardez la main : fixez vos limites à froid, pas pendant une session. Si vous ne trouvez pas le réglage, message privé, on vous y mène.',
      'Bonjour, pour ne plus pouvoir jouer nulle part, l’interdiction volontaire se demande auprès du régulateur. Nous vous indiquons la page en privé.',
    ],
    tags: ['jeu responsable', 'question'],
  },
  {
    title: 'Interdit aux mineurs',
    shortcut: 'mineur',
    body: 'Bonjour {{author.first_name | "à vous"}}, le jeu d’argent est interdit aux mineurs, sans exception. Si un mineur utilise un compte, écrivez-nous tout de suite en privé : il sera fermé.',
    variants: [
      'Bonjour. Un doute sur l’âge d’un joueur se signale en message privé, pas ici, pour le protéger. Chaque compte est vérifié à partir d’une pièce d’identité.',
      'Bonjour {{author.first_name | "à vous"}}, merci d’y veiller. Un code sur l’appareil et des mots de passe non enregistrés évitent qu’un enfant n’accède à un compte d’adulte.',
    ],
    tags: ['mineurs', 'modération'],
  },
  {
    title: 'Bonus non reçu',
    shortcut: 'bonus',
    body: 'Bonjour {{author.first_name | "à vous"}}, les conditions sont avec l’offre : dates, dépôt concerné, délai pour en profiter. Votre pseudo en privé, et on regarde si elles étaient remplies.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, rien de pire qu’un bonus qui ne vient pas. Dites-nous lequel en message privé ; s’il est dû, il sera versé, sinon on vous explique pourquoi.',
      'Bonjour, désolés pour le flou. Un bonus n’est jamais une raison de jouer plus que prévu ; pour celui-ci, on vérifie en privé.',
    ],
    tags: ['bonus', 'question'],
  },
  {
    title: 'Conditions du bonus jugées trompeuses',
    shortcut: 'conditions',
    body: 'Bonjour {{author.first_name | "à vous"}}, si vous avez dû relire trois fois, c’est que ce n’est pas assez clair. Dites-nous la phrase en cause : on l’explique, et on fait remonter.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, la critique est juste sur la lisibilité. Les conditions complètes sont sur la page de l’offre, et l’on peut toujours renoncer au bonus.',
      'Bonjour, nous n’avons rien à gagner à un malentendu. Votre cas en message privé, et l’on vous dit ce qui s’applique, texte à l’appui.',
    ],
    tags: ['bonus', 'réclamation'],
  },
  {
    title: 'Triche, collusion, robots',
    shortcut: 'triche',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de le signaler. Les numéros de mains et le pseudo en message privé, jamais ici : l’équipe de sécurité examine, et ne rend pas ses enquêtes publiques.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, la triche nuit à tout le monde, nous les premiers. Nous ne pourrons pas vous dire la sanction, mais chaque signalement précis est étudié.',
      'Bonjour, n’accusez personne en public : en cas d’erreur, cela peut aller loin. Table, heure et ce qui vous a alerté, en privé.',
    ],
    tags: ['équité', 'signalement'],
  },
  {
    title: 'Bad beat, humour de table',
    shortcut: 'badbeat',
    body: '{{author.first_name | "Aïe"}}, celle-là, on l’a sentie d’ici. Les cartes n’ont pas de mémoire, et c’est parfois leur pire défaut.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, mains comme celle-ci : on les raconte longtemps, mais on ne les rejoue pas. Une bonne pause, et un verre d’eau.',
      'La rivière n’a pas été tendre. Merci d’avoir partagé la main ; la table compatit, même celle d’en face.',
    ],
    tags: ['jeu', 'légèreté'],
  },
  {
    title: 'Joueur qui annonce un gain',
    shortcut: 'gain',
    body: 'Belle soirée, {{author.first_name | "en effet"}}, et merci de la partager. Savoir s’arrêter là-dessus, c’est aussi un joli coup.',
    variants: [
      'Bravo {{author.first_name | "à vous"}} ! Le hasard a été aimable ; il ne doit rien à personne la prochaine fois. Profitez-en bien.',
      'On est contents pour vous. Un conseil d’ami : ne montrez pas votre pseudo ni vos montants en public, cela attire les indélicats.',
    ],
    tags: ['remerciement', 'jeu'],
  },
  {
    title: 'Débutant, règles du jeu',
    shortcut: 'debutant',
    body: 'Bonjour {{author.first_name | "à vous"}}, bienvenue. Les règles et les tables fictives, sans argent, sont là pour apprendre tranquillement ; fixez vos limites avant de jouer pour de vrai.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, bonne question, et personne ne l’a sue en naissant. Les règles sont sur notre site ; si un point reste obscur, redemandez ici.',
      'Bonjour, prenez le temps. Un jeu d’argent reste un divertissement, jamais un revenu : mieux vaut l’avoir en tête dès le premier jour.',
    ],
    tags: ['question', 'jeu'],
  },
  {
    title: 'Réclamation, médiateur',
    shortcut: 'reclamation',
    body: 'Bonjour {{author.first_name | "à vous"}}, votre réclamation mérite une réponse écrite. Votre pseudo et les faits en message privé ; si elle ne vous convient pas, vous pourrez saisir le médiateur des jeux.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous n’allons pas vous décourager d’aller au médiateur : c’est votre droit, et c’est gratuit. Il faut d’abord notre réponse écrite, demandons-la en privé.',
      'Bonjour, c’est lu et ce ne sera pas classé. On reprend point par point avec le service concerné.',
    ],
    tags: ['réclamation', 'médiation'],
  },
  {
    title: 'Remboursement demandé',
    shortcut: 'remboursement',
    body: 'Bonjour {{author.first_name | "à vous"}}, une mise jouée ne se rembourse pas, et nous préférons vous le dire nettement. S’il y a eu un incident technique, c’est différent : la main et l’heure en privé.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, expliquez-nous en message privé ce qui s’est passé. Si l’erreur vient de nous, elle sera corrigée ; sinon, vous aurez une réponse motivée.',
      'Bonjour, si vous n’avez pas reconnu cette opération, changez votre mot de passe et écrivez-nous tout de suite en privé.',
    ],
    tags: ['remboursement'],
  },
  {
    title: 'Compte piraté',
    shortcut: 'pirate',
    body: 'Bonjour {{author.first_name | "à vous"}}, changez le mot de passe, puis écrivez-nous en privé sans attendre : nous pouvons geler le compte le temps de vérifier. Prévenez aussi votre banque.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous prenons cela au sérieux. Pseudo et dernière connexion reconnue en message privé ; surtout, aucun mot de passe, même à nous.',
      'Bonjour, la double vérification limite beaucoup ce risque ; elle s’active dans les réglages. Pour l’heure, on met votre compte en sûreté : message privé.',
    ],
    tags: ['sécurité', 'compte'],
  },
  {
    title: 'Arnaque, faux compte, vendeur de pronostics',
    shortcut: 'arnaque',
    body: 'Bonjour {{author.first_name | "à vous"}}, ce compte n’est pas le nôtre. {{brand.name}} ne vend ni astuce, ni pronostic, ni gain garanti : personne ne le peut. Ne payez rien et signalez-le.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, un message qui demande votre mot de passe ou un virement n’est jamais de nous. Une capture en privé, et nous demandons son retrait.',
      'Bonjour, méfiance : les « méthodes infaillibles » n’enrichissent que ceux qui les vendent. Merci de l’avoir montré.',
    ],
    tags: ['sécurité', 'fraude'],
  },
  {
    title: 'Fermer mon compte, plus de publicité',
    shortcut: 'fermer',
    body: 'Bonjour {{author.first_name | "à vous"}}, c’est votre droit, et sans explication à donner. La fermeture se demande depuis le compte ou en message privé ; pensez d’abord à retirer votre solde.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous coupons les messages commerciaux. Si c’est parce que le jeu prend trop de place, dites-le-nous en privé : l’exclusion protège mieux qu’une fermeture.',
      'Bonjour, entendu, et personne n’essaiera de vous retenir. Votre pseudo en privé, et on vous confirme par écrit.',
    ],
    tags: ['compte', 'question'],
  },
  {
    title: 'Critique du jeu d’argent',
    shortcut: 'critique',
    body: 'Bonjour {{author.first_name | "à vous"}}, la critique est légitime. Le jeu d’argent comporte des risques, nous ne dirons pas l’inverse ; limites, pauses et exclusion existent pour cela, et nous les rappelons.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, si vous parlez d’expérience, nous vous entendons. Notre part : vérifier l’âge, proposer des limites, ne jamais promettre de gain.',
      'Bonjour, le débat a sa place ici. Nous répondons sur les faits, y compris ceux qui ne nous arrangent pas.',
    ],
    tags: ['critique', 'jeu responsable'],
  },
  {
    title: 'Publicité jugée déplacée',
    shortcut: 'pub',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de nous le dire. Où et quand l’avez-vous vue ? Si elle a touché des mineurs ou laissé croire à un gain facile, elle doit être corrigée.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, trop, c’est trop, on le comprend. Vous pouvez la masquer dans les réglages de ce réseau ; de notre côté, nous remontons votre remarque.',
      'Bonjour, une publicité ne doit présenter le jeu que pour ce qu’il est : un divertissement, avec des risques. Votre signalement est transmis.',
    ],
    tags: ['publicité', 'réclamation'],
  },
  {
    title: 'Accessibilité du jeu en ligne',
    shortcut: 'acces',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de l’avoir signalé. Quel écran vous bloque, et avec quel outil de lecture ou quel réglage ? L’équipe a besoin de cela pour corriger.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, si une étape vous arrête, écrivez-nous en privé, on vous accompagne. Le retour part tel quel chez ceux qui conçoivent l’application.',
      'Bonjour, boutons trop petits, couleurs trop proches : ces remarques sont utiles. Dites-nous la page et l’appareil.',
    ],
    tags: ['accessibilité', 'site'],
  },
  {
    title: 'Joueur en colère, et qui a raison',
    shortcut: 'colere',
    body: 'Bonjour {{author.first_name | "à vous"}}, le mot est fort et le reproche fondé. Personne ne vous a donné de nouvelles, et c’était à nous de le faire. Votre pseudo en privé, on reprend le dossier.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, à votre place nous serions furieux aussi. Nous ne vous demanderons pas de patienter encore : dites-nous ce que vous attendez, on vous répond oui ou non.',
      'Bonjour, vous avez raison : deux réponses différentes pour une même question, cela n’inspire pas confiance. On vérifie et on n’en donne plus qu’une.',
    ],
    tags: ['colère', 'excuses'],
  },
  {
    title: 'Insultes entre joueurs ou contre l’équipe',
    shortcut: 'charte',
    body: 'Bonjour. On peut perdre, s’agacer, nous critiquer. Insulter un joueur ou un membre de l’équipe, non : ces messages sont masqués. Le problème, lui, nous intéresse.',
    variants: [
      'Bonjour. Table virtuelle ou page publique, la politesse est la même. Redites-le sans injure et vous aurez une réponse.',
      'Bonjour. Ce message sera masqué. Si une soirée difficile parle à votre place, faites une pause ; nous serons là demain.',
    ],
    tags: ['modération', 'charte'],
  },
  {
    title: 'Rumeur sur le site',
    shortcut: 'faits',
    body: 'Bonjour {{author.first_name | "à vous"}}, c’est inexact. Ce qui est établi se trouve dans notre publication ; l’autorité qui nous contrôle publie aussi ses propres décisions.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, cette capture circule sans date ni source. Montrez-nous d’où elle vient, et nous répondrons précisément.',
      'Bonjour, nous lisons cette rumeur comme vous. Les soldes des joueurs, les règles et les agréments relèvent de la loi, pas d’un commentaire : les liens sont sur notre site.',
    ],
    tags: ['rectification', 'rumeur'],
  },
  {
    title: 'Candidature : rejoindre l’équipe',
    shortcut: 'emploi',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de penser à {{brand.name}} ! Les postes sont sur notre site ; un CV et deux lignes en message privé arrivent aussi à la personne qui recrute.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, support, sécurité, technique, jeu responsable : dites-nous en privé ce qui vous attire. L’activité est réservée aux majeurs.',
      'Bonjour, belle motivation. Envoyez-la en privé pour qu’elle ne se perde pas ici ; nous répondons à chacun.',
    ],
    tags: ['recrutement', 'candidature'],
  },
  {
    title: 'Partenariat, affiliation, diffusion',
    shortcut: 'partenariat',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de l’intérêt. Présentez-nous en privé votre audience et votre projet ; majeurs seulement, mention publicitaire claire, et aucune promesse de gain.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, parlons-en en message privé. Nous ne travaillons qu’avec des créateurs qui rappellent les risques du jeu, c’est non négociable.',
      'Bonjour, votre proposition sera lue. Quelques lignes en privé, avec l’âge moyen de votre public.',
    ],
    tags: ['partenariat', 'influence'],
  },
  {
    title: 'Presse : chiffres, entretien',
    shortcut: 'presse',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de nous contacter. Média, questions et délai en message privé : la personne chargée de la presse chez {{brand.name}} vous répond.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous répondons volontiers, y compris aux questions gênantes, mais pas en commentaire. Vos coordonnées professionnelles en privé.',
      'Bonjour, pour des chiffres ou un entretien, précisez votre date de parution en message privé.',
    ],
    tags: ['presse'],
  },
];
