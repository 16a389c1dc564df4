import type { StarterReply } from '../starter-reply';

/** Collectivité locale, en français. Public service is neutral (code général de la fonction publique, L121-2): no opinion on elected members, parties, beliefs. 112 is the European emergency number. */
export const authorityFr: readonly StarterReply[] = [
  {
    title: 'Signaler un problème de voirie',
    shortcut: 'voirie',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de veiller sur la rue. Pour que l’équipe intervienne au bon endroit, passez par le formulaire de signalement de notre site : lieu exact, et photo si possible.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, c’est utile de le dire. À quelle hauteur de la rue est-ce ? En cas de danger immédiat pour les passants, appelez d’abord le 112.',
      'Bonjour, un commentaire peut nous échapper, un signalement en ligne non : il est enregistré, suivi, et vous recevez la réponse.',
    ],
    tags: ['signalement', 'voirie'],
  },
  {
    title: 'Dépôt sauvage, propreté',
    shortcut: 'proprete',
    body: 'Bonjour {{author.first_name | "à vous"}}, on préférerait voir autre chose sur ce trottoir. L’adresse précise, via le formulaire de signalement, et l’équipe de propreté l’ajoute à sa tournée.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci pour la photo. Les dépôts sauvages sont interdits ; évitez de publier un visage ou une plaque, et laissez-nous faire la suite.',
      'Bonjour, c’est transmis au service propreté. Les jours de passage et les points d’apport sont sur notre site, pour qui voudrait bien faire.',
    ],
    tags: ['signalement', 'propreté'],
  },
  {
    title: 'Collecte des déchets',
    shortcut: 'dechets',
    body: 'Bonjour {{author.first_name | "à vous"}}, le calendrier par rue est sur notre site. Si le camion n’est pas passé le bon jour, signalez-le en ligne avec votre adresse, jamais en commentaire.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, un jour férié décale souvent la tournée. Vérifiez le calendrier ; si le bac est toujours plein, dites-le-nous en message privé.',
      'Bonjour, où mettre quoi, c’est une bonne question et la réponse change parfois. Dites-nous l’objet, on vous indique le bon endroit.',
    ],
    tags: ['déchets', 'question'],
  },
  {
    title: 'Éclairage public',
    shortcut: 'eclairage',
    body: 'Bonjour {{author.first_name | "à vous"}}, une rue noire, cela n’a rien d’agréable. Le numéro inscrit sur le mât suffit à l’équipe pour le retrouver ; à défaut, l’adresse la plus proche.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, est-ce un seul point ou toute la rue ? Cela nous dit s’il s’agit d’une lampe ou du réseau. Le formulaire en ligne lance l’intervention.',
      'Bonjour, extinction voulue ou panne ? Les horaires d’éclairage sont sur notre site ; hors de ces heures, c’est une panne, signalez-la.',
    ],
    tags: ['signalement', 'éclairage'],
  },
  {
    title: 'État civil, papiers, rendez-vous',
    shortcut: 'papiers',
    body: 'Bonjour {{author.first_name | "à vous"}}, les pièces à fournir et la prise de rendez-vous sont sur notre site, démarche par démarche. Un cas particulier ? Écrivez-nous en privé, sans envoyer de document.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, tout commence en ligne, mais l’accueil aide celles et ceux pour qui c’est compliqué. Les horaires sont sur notre page.',
      'Bonjour, pas de créneau avant longtemps ? Revenez voir souvent, des rendez-vous se libèrent. Si votre situation est urgente, dites-le à l’accueil.',
    ],
    tags: ['démarches', 'question'],
  },
  {
    title: 'Attente, démarche trop longue',
    shortcut: 'attente',
    body: 'Bonjour {{author.first_name | "à vous"}}, attendre une réponse de l’administration est éprouvant, et vous l’attendez depuis trop longtemps. Le numéro de dossier en message privé, on demande où il en est.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous n’avons pas la main sur tous les délais, mais nous pouvons savoir qui a votre dossier. Écrivez-nous en privé.',
      'Bonjour, toutes nos excuses. Même une réponse d’attente aurait dû vous parvenir ; nous demandons au service de vous écrire.',
    ],
    tags: ['démarches', 'retard'],
  },
  {
    title: 'Téléphone, accueil : personne ne répond',
    shortcut: 'accueil',
    body: 'Bonjour {{author.first_name | "à vous"}}, un service public qui ne décroche pas, c’est agaçant et nous l’entendons. Donnez-nous en privé le service cherché et votre question, on fait le lien.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, dites-nous quand vous avez appelé : cela aide à renforcer l’accueil aux bonnes heures. Le formulaire de contact, lui, laisse une trace qui est suivie.',
      'Bonjour, nous sommes désolés de cet accueil. Nous ne citons pas d’agent en public, mais votre message est remis au responsable du service.',
    ],
    tags: ['réclamation', 'accueil'],
  },
  {
    title: 'Site ou service en ligne en panne',
    shortcut: 'panne',
    body: 'Bonjour {{author.first_name | "à vous"}}, le service en ligne est interrompu, l’équipe technique est dessus. Si une échéance tombe pendant la panne, écrivez-nous en privé sans attendre, pour en garder la trace.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, désolés. Sur quelle démarche et à quelle étape cela bloque-t-il ? Une capture sans données personnelles, en message privé, aiderait.',
      'Bonjour, c’est confirmé, cela vient de notre côté. L’accueil reste joignable ; nous annonçons ici la remise en service.',
    ],
    tags: ['panne', 'démarches'],
  },
  {
    title: 'Coupure d’eau',
    shortcut: 'eau',
    body: 'Bonjour {{author.first_name | "à vous"}}, une coupure est en cours et les équipes cherchent la fuite. Les rues touchées et l’heure de retour, dès qu’elle est sûre, sont dans notre publication.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, au retour de l’eau, laissez-la couler un moment avant de la boire. Si une personne fragile en manque, dites-le-nous tout de suite en privé.',
      'Bonjour, l’adresse exacte nous aide à savoir si c’est le réseau ou votre immeuble. En message privé, s’il vous plaît.',
    ],
    tags: ['eau', 'panne'],
  },
  {
    title: 'Danger immédiat',
    shortcut: 'urgence',
    body: 'Bonjour {{author.first_name | "à vous"}}, appelez immédiatement le 112 : cette page n’est pas un service de secours et personne n’y veille en continu. Mettez-vous à l’abri d’abord.',
    variants: [
      '{{author.first_name | "Bonjour"}}, votre sécurité avant tout. Composez le 112, éloignez-vous, prévenez vos voisins si c’est possible sans risque. Nous alertons aussi nos équipes.',
      'Bonjour, ne restez pas à filmer. Le 112 déclenche les secours ; ensuite, en message privé, indiquez-nous le lieu précis.',
    ],
    tags: ['sécurité', 'urgence'],
  },
  {
    title: 'Alerte météo, inondation, incendie',
    shortcut: 'alerte',
    body: 'Bonjour {{author.first_name | "à vous"}}, suivez les consignes de la préfecture et celles publiées ici : elles sont mises à jour dès que la situation change. Évitez tout déplacement inutile.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous comprenons l’inquiétude. Nous ne publions que ce qui est confirmé par les secours ; prenez des nouvelles de vos voisins les plus seuls.',
      'Bonjour, si vous devez quitter votre logement, appelez les secours, puis écrivez-nous en privé. Les lieux d’accueil ouverts sont dans notre publication.',
    ],
    tags: ['sécurité', 'crise'],
  },
  {
    title: 'Bruit, voisinage',
    shortcut: 'bruit',
    body: 'Bonjour {{author.first_name | "à vous"}}, on mesure la fatigue que cela représente. Le dialogue d’abord, si c’est possible sans tension ; sinon, notre site explique à qui signaler et comment.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, ne nommez personne ici, cela pourrait se retourner contre vous. En message privé, donnez-nous le lieu et les heures : on transmet à la médiation.',
      'Bonjour, la nuit, un tapage se signale aux forces de l’ordre. Pour un bruit qui dure, nos services peuvent vous conseiller : écrivez-nous en privé.',
    ],
    tags: ['voisinage', 'sécurité'],
  },
  {
    title: 'Insécurité',
    shortcut: 'securite',
    body: 'Bonjour {{author.first_name | "à vous"}}, le sentiment que vous décrivez compte. En cas de fait précis, appelez le 17 et déposez plainte ; pour le reste, lieux et heures nous aident à orienter la présence.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous ne minimisons pas. Merci de ne pas accuser quelqu’un publiquement ; dites-nous en privé ce que vous avez vu, et où.',
      'Bonjour, votre message est transmis au service concerné. Chaque signalement daté et situé nourrit le travail mené avec la police et la médiation.',
    ],
    tags: ['sécurité', 'réclamation'],
  },
  {
    title: 'Personne sans abri, personne fragile',
    shortcut: 'social',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci d’avoir regardé au lieu de passer. Le 115 répond jour et nuit pour une personne à la rue ; si elle semble en danger, le 112.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, vous pensez qu’une personne âgée est isolée ? Signalez-la au service social, en message privé, avec tact et sans son nom en public.',
      'Bonjour, si c’est pour vous, il n’y a aucune honte à demander. Écrivez-nous en privé, quelqu’un vous dira à quelle aide vous avez droit.',
    ],
    tags: ['social', 'solidarité'],
  },
  {
    title: 'Stationnement, circulation',
    shortcut: 'stationnement',
    body: 'Bonjour {{author.first_name | "à vous"}}, zones, horaires et tarifs sont sur notre site. Dites-nous la rue et le jour, on vérifie pour vous.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, un avis de paiement se conteste par écrit, en suivant les indications qu’il porte. Nous ne pouvons pas l’annuler depuis cette page, mais nous pouvons vous guider.',
      'Bonjour, une voiture gênante se signale à la police municipale. Merci de ne pas publier la plaque.',
    ],
    tags: ['stationnement', 'question'],
  },
  {
    title: 'Travaux',
    shortcut: 'travaux',
    body: 'Bonjour {{author.first_name | "à vous"}}, le plan du chantier, ses dates et les déviations sont sur notre site. Si l’accès à votre porte est gêné, écrivez-nous en privé : on cherche une solution.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, oui, c’est pénible à vivre. Dites-nous ce qui vous gêne le plus, bruit, poussière ou accès : cela se règle avec l’entreprise.',
      'Bonjour, le chantier prend plus de temps que prévu et vous auriez dû l’apprendre par nous. La nouvelle date sera annoncée une fois confirmée.',
    ],
    tags: ['travaux', 'question'],
  },
  {
    title: 'École, cantine, périscolaire',
    shortcut: 'ecole',
    body: 'Bonjour {{author.first_name | "à vous"}}, inscriptions, menus et tarifs sont sur l’espace famille. Si quelque chose coince, dites-le-nous en privé, sans le nom de l’enfant en commentaire.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, pour une allergie à la cantine, un accueil adapté se prépare avec l’école et le médecin. Écrivez-nous, on vous indique la démarche.',
      'Bonjour, votre inquiétude de parent est légitime. Nous la transmettons au service éducation, qui vous répondra directement en privé.',
    ],
    tags: ['école', 'question'],
  },
  {
    title: 'Crèche, place refusée',
    shortcut: 'creche',
    body: 'Bonjour {{author.first_name | "à vous"}}, un refus bouleverse une organisation, nous le savons. Les critères d’attribution sont publics ; en privé, le service vous explique le rang de votre demande.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, ne lâchez pas : des places se libèrent en cours d’année. Le relais petite enfance peut aussi vous parler des assistantes maternelles.',
      'Bonjour, nous comprenons la déception. Écrivez-nous en message privé, sans données sur l’enfant ici, et nous vous mettons en relation.',
    ],
    tags: ['petite enfance', 'réclamation'],
  },
  {
    title: 'Impôts locaux, tarifs, dépenses',
    shortcut: 'impots',
    body: 'Bonjour {{author.first_name | "à vous"}}, question légitime : c’est votre argent. Le budget voté et les comptes sont publics, sur notre site ; dites-nous le poste qui vous intéresse, on vous indique la page.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, pour votre avis d’imposition, seuls les services fiscaux peuvent répondre. Pour un tarif municipal, le détail du calcul est en ligne.',
      'Bonjour, nous donnons les chiffres, chacun se fait son opinion. Le compte rendu du conseil explique la dépense dont vous parlez.',
    ],
    tags: ['budget', 'question'],
  },
  {
    title: 'Question politique : neutralité',
    shortcut: 'neutralite',
    body: 'Bonjour {{author.first_name | "à vous"}}, cette page est celle du service public : elle informe et ne prend pas parti. Les débats ont lieu au conseil, dont les séances et les comptes rendus sont publics.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nous ne commentons ni les partis ni les élus. Sur ce que fait le service et comment il le fait, toutes vos questions sont bienvenues.',
      'Bonjour, votre opinion peut s’exprimer, dans le respect de chacun. La nôtre n’a pas sa place ici ; les faits, si.',
    ],
    tags: ['neutralité', 'modération'],
  },
  {
    title: 'S’adresser à un élu',
    shortcut: 'elus',
    body: 'Bonjour {{author.first_name | "à vous"}}, pour saisir le maire ou un élu, écrivez par le formulaire du site ou demandez une permanence : c’est le plus sûr moyen d’avoir une réponse suivie.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, cette page est tenue par des agents. Votre message mérite d’arriver à bon port : les permanences et les adresses sont sur notre site.',
      'Bonjour, le conseil est ouvert au public et l’ordre du jour est affiché avant chaque séance.',
    ],
    tags: ['élus', 'question'],
  },
  {
    title: 'Consultation, avis des habitants',
    shortcut: 'avis',
    body: 'Bonjour {{author.first_name | "à vous"}}, votre avis compte davantage là où il est recueilli : la consultation est sur notre site. En commentaire, il serait lu, mais pas décompté.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci de participer, y compris pour dire non. La synthèse sera publiée avec ce qui a été retenu et ce qui ne l’a pas été.',
      'Bonjour, l’idée est intéressante. Déposez-la dans la consultation en cours ou au conseil de quartier, elle y sera discutée.',
    ],
    tags: ['participation'],
  },
  {
    title: 'Merci aux agents',
    shortcut: 'merci',
    body: 'Merci {{author.first_name | "à vous"}} ! Nous le lisons à l’équipe concernée ; elle entend plus souvent parler de ce qui manque que de ce qui va.',
    variants: [
      'Voilà qui fait du bien au service public, {{author.first_name | "merci"}}. On transmet tout de suite.',
      'Merci d’avoir pris le temps de l’écrire. Les agents de {{brand.name}} y seront sensibles.',
    ],
    tags: ['remerciement', 'avis positif'],
  },
  {
    title: 'Événement, programme',
    shortcut: 'agenda',
    body: 'Bonjour {{author.first_name | "à vous"}}, le programme complet est dans l’agenda de notre site, avec les lieux et les conditions d’entrée. Une question sur une date ? On vérifie.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, c’est ouvert à toutes et à tous, dans la limite des places. En cas de mauvais temps, le changement est annoncé ici.',
      'Bonjour, on vous attend avec plaisir. Précisez si vous venez en famille ou si vous avez besoin d’un accès particulier, on vous renseigne.',
    ],
    tags: ['événement', 'question'],
  },
  {
    title: 'Objet trouvé ou perdu',
    shortcut: 'perdu',
    body: 'Bonjour {{author.first_name | "à vous"}}, le service des objets trouvés tient un registre : déclarez la perte en ligne et gardez un détail pour vous, il prouvera que l’objet est le vôtre.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, des papiers perdus ? Déclarez-les vite, pour éviter qu’on s’en serve. La démarche est sur notre site.',
      'Bonjour, merci de l’avoir ramassé. Déposez-le à l’accueil ; ne publiez ni nom ni photo des papiers.',
    ],
    tags: ['objet trouvé'],
  },
  {
    title: 'Animal perdu ou errant',
    shortcut: 'animal',
    body: 'Bonjour {{author.first_name | "à vous"}}, on espère des retrouvailles. Contactez la fourrière et les vétérinaires voisins avec le numéro de puce ; on relaie volontiers votre annonce.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, n’essayez pas de l’attraper s’il a peur. Le lieu précis en message privé, et l’équipe compétente se déplace.',
      'Bonjour, merci pour lui. Un animal errant se signale à la police municipale, qui vérifie s’il est identifié.',
    ],
    tags: ['animaux', 'signalement'],
  },
  {
    title: 'Accessibilité des lieux et des démarches',
    shortcut: 'acces',
    body: 'Bonjour {{author.first_name | "à vous"}}, un trottoir ou un guichet inaccessible, c’est un droit empêché. Dites-nous l’endroit : il est ajouté aux points à corriger, et on vous indique un autre accès.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, nos démarches doivent pouvoir être faites par tous. Quelle page vous bloque ? En attendant, un agent peut la remplir avec vous.',
      'Bonjour, merci de votre vigilance. Écrivez-nous en privé ce dont vous avez besoin pour votre venue, l’accueil sera prévenu.',
    ],
    tags: ['accessibilité', 'signalement'],
  },
  {
    title: 'Indemnisation, remboursement',
    shortcut: 'remboursement',
    body: 'Bonjour {{author.first_name | "à vous"}}, si vous estimez que la collectivité est responsable d’un dommage, adressez une demande écrite avec photos, date et factures. Elle sera étudiée, et vous aurez une réponse motivée.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, pour une activité annulée, la marche à suivre est dans le règlement. Le justificatif en message privé, et on vous oriente.',
      'Bonjour, on ne peut pas trancher ici, mais on peut vous dire où écrire et quoi joindre. Exposez-nous la situation en privé.',
    ],
    tags: ['remboursement', 'réclamation'],
  },
  {
    title: 'Habitant en colère, et qui a raison',
    shortcut: 'colere',
    body: 'Bonjour {{author.first_name | "à vous"}}, vous payez pour un service et vous ne l’avez pas eu : la colère se comprend. Donnez-nous le lieu ou le dossier en privé, nous demandons des comptes au service.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, vous avez signalé, relancé, et rien n’a bougé. Ce n’est pas acceptable, nous reprenons votre demande à son début.',
      'Bonjour, vous avez raison sur le fond. Nous préférons vous dire ce qui coince que répéter que c’est en cours : nous cherchons et nous revenons ici.',
    ],
    tags: ['colère', 'excuses'],
  },
  {
    title: 'Injures et propos haineux : les règles',
    shortcut: 'charte',
    body: 'Bonjour. Tout se discute ici, les décisions comme le service rendu. Les injures et les propos haineux, non : ils sont masqués et peuvent être signalés à la justice.',
    variants: [
      'Bonjour. Derrière cette page, il y a des agents publics. Reformulez avec les faits et vous aurez une réponse, comme tout le monde.',
      'Bonjour. La règle est la même pour tous, quelles que soient les opinions : pas d’attaque contre les personnes. Le prochain message sera masqué.',
    ],
    tags: ['modération', 'charte'],
  },
  {
    title: 'Faux document, fausse décision',
    shortcut: 'faits',
    body: 'Bonjour {{author.first_name | "à vous"}}, ce document circule mais n’émane pas de nos services. Les informations officielles sont sur notre site et dans nos publications.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci de vérifier avant de partager. La délibération exacte est publique ; on vous indique volontiers où la lire.',
      'Bonjour, non, aucune décision de ce genre n’a été prise. Si vous en avez une copie, montrez-la-nous en privé, nous vérifierons son origine.',
    ],
    tags: ['rectification', 'rumeur'],
  },
  {
    title: 'Emploi, stage',
    shortcut: 'emploi',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de vouloir servir le public. Les postes de {{brand.name}} sont publiés sur notre site et les candidatures s’y déposent : c’est la même porte pour tous.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, pour un stage ou un apprentissage, écrivez-nous en privé votre formation et vos dates, on vous indique le service à solliciter.',
      'Bonjour, nous ne prenons pas de candidature en commentaire, par équité. L’offre précise la date limite et les pièces.',
    ],
    tags: ['recrutement', 'candidature'],
  },
  {
    title: 'Presse : documents publics, entretien',
    shortcut: 'presse',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de nous joindre. Votre média, vos questions et votre délai en message privé : le service de presse de {{brand.name}} vous rappelle.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, les documents publics sont sur notre site ; pour un entretien ou un tournage, écrivez-nous en privé.',
      'Bonjour, nous répondons à la presse par un seul canal, pour donner à tous la même information. Vos coordonnées professionnelles en privé, s’il vous plaît.',
    ],
    tags: ['presse'],
  },
  {
    title: 'Association, partenariat',
    shortcut: 'asso',
    body: 'Bonjour {{author.first_name | "à vous"}}, bravo pour le projet. Les demandes de salle, de matériel ou de subvention suivent un dossier, le même pour toutes les associations : il est sur notre site.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, racontez-nous en privé le projet, le lieu et la date ; le service de la vie associative vous dira ce qui est possible.',
      'Bonjour, nous relayons les événements ouverts à tous et sans but commercial. Envoyez-nous l’affiche en message privé, assez tôt.',
    ],
    tags: ['partenariat', 'associations'],
  },
];
