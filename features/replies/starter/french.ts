import type { StarterReply } from './starter-reply';

/** French, vouvoiement. Narrow no-break spaces (U+202F) before ; ! ? and inside « », no-break (U+00A0) before the colon. */
export const french: readonly StarterReply[] = [
  {
    title: 'Merci pour un compliment',
    shortcut: 'merci',
    body: 'Merci {{author.first_name | "à vous"}} ! Votre message fait le tour de l’équipe, et il fait du bien.',
    variants: [
      'Voilà un message qu’on relira les jours de pluie. Merci {{author.first_name | "à vous"}}, de la part de toute l’équipe {{brand.name}}.',
      'Quel plaisir de vous lire, merci beaucoup. On transmet tout de suite aux personnes concernées : ce compliment leur revient.',
    ],
    tags: ['remerciement', 'avis positif'],
  },
  {
    title: 'Retard : excuses et suite',
    shortcut: 'retard',
    body: 'Bonjour {{author.first_name | "à vous"}}, vous avez attendu bien trop longtemps et nous vous en présentons nos excuses. On cherche la cause et on vous répond ici même dès qu’on l’a.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, ce retard est le nôtre, pas le vôtre : toutes nos excuses. Si l’attente a eu des conséquences pour vous, racontez-nous, on regarde ce qu’on peut faire.',
      'Bonjour, vous avez raison, c’est trop long et nous en sommes désolés. Nous vérifions où cela bloque et nous revenons vers vous dans ce fil.',
    ],
    tags: ['retard', 'excuses'],
  },
  {
    title: 'Demander des précisions',
    shortcut: 'precisions',
    body: 'Bonjour {{author.first_name | "à vous"}}, on aimerait comprendre ce qui s’est passé. Pouvez-vous nous dire où, quel jour et vers quelle heure ? Avec cela, on interroge directement l’équipe concernée.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci de nous alerter. Deux détails nous aideraient : le lieu et le moment. On cherche de notre côté dès qu’on les a.',
      'Bonjour, pour vous répondre juste plutôt que vite, il nous manque un peu de contexte : de quoi s’agissait-il, et quand était-ce ?',
    ],
    tags: ['question', 'précisions'],
  },
  {
    title: 'Passer en message privé',
    shortcut: 'prive',
    body: 'Bonjour {{author.first_name | "à vous"}}, pour regarder votre dossier il nous faut des informations qui n’ont rien à faire en public. Écrivez-nous en message privé, on s’en occupe là-bas.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on continue en message privé ? Vous pourrez y donner vos références à l’abri des regards, et nous pourrons vous répondre précisément.',
      'Bonjour, ne laissez surtout pas vos coordonnées ici. Envoyez-nous un message privé depuis cette page : la personne qui vous répondra pourra ouvrir votre dossier.',
    ],
    tags: ['message privé', 'données personnelles'],
  },
  {
    title: 'Remboursement : la marche à suivre',
    shortcut: 'remboursement',
    body: 'Bonjour {{author.first_name | "à vous"}}, pour un remboursement, c’est simple : envoyez-nous en message privé votre référence et une photo du justificatif. On vérifie, puis on vous confirme le montant et la date.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on s’en occupe. Il nous faut, en message privé : la référence, la date et ce qui n’a pas été. Vous recevrez une réponse écrite, quelle qu’elle soit.',
      'Bonjour, votre demande est légitime, voyons-la ensemble. Transmettez-nous votre référence en privé ; l’argent revient ensuite par le moyen de paiement utilisé.',
    ],
    tags: ['remboursement', 'service client'],
  },
  {
    title: 'Horaires d’ouverture',
    shortcut: 'horaires',
    body: 'Bonjour {{author.first_name | "à vous"}}, nos horaires à jour, jours fériés compris, sont dans les informations de notre page. Vous pensez à un jour en particulier ? Dites-nous lequel, on vous confirme.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, tout est dans la présentation de notre page, et c’est mis à jour à chaque changement. Un doute sur une date ? Demandez-la-nous ici.',
      'Bonjour, bonne question. Les horaires sont indiqués en haut de notre page ; donnez-nous le jour de votre venue et on vérifie avec vous.',
    ],
    tags: ['horaires', 'question'],
  },
  {
    title: 'Réclamation prise en compte',
    shortcut: 'reclamation',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de nous l’avoir écrit, même si ce n’est pas agréable à lire. Votre réclamation est transmise au responsable concerné, et vous aurez sa réponse ici.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, ce que vous décrivez n’est pas ce que nous voulons offrir. On en parle aujourd’hui avec l’équipe et on vous dit ce qui en sort.',
      'Bonjour, c’est noté et c’est pris au sérieux. Nous reprenons point par point ce que vous signalez, puis nous vous répondons, y compris sur ce qui ne peut pas changer.',
    ],
    tags: ['réclamation', 'avis négatif'],
  },
  {
    title: 'En colère, mais avec raison',
    shortcut: 'colere',
    body: 'Bonjour {{author.first_name | "à vous"}}, les mots sont durs, et sur le fond vous avez raison. Nous aurions dû faire mieux, et vous prévenir plus tôt. Qu’est-ce qui vous aiderait le plus, maintenant ?',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, on comprend la colère : le problème est réel et il vient de nous. On préfère le dire et le régler. Racontez-nous la suite en message privé.',
      'Bonjour, on ne va pas vous dire que tout va bien. Vous avez raison sur l’essentiel, nous y travaillons, et nous vous tiendrons au courant dans ce fil.',
    ],
    tags: ['colère', 'excuses'],
  },
  {
    title: 'Insultes : rappel de la charte',
    shortcut: 'charte',
    body: 'Bonjour. Ici, on peut tout nous reprocher, mais on n’insulte personne : derrière cette page, des gens font leur travail. Reformulez et on vous répondra volontiers ; les messages injurieux, eux, sont masqués.',
    variants: [
      'Bonjour. La critique a toute sa place sur cette page, l’insulte non, pour qui que ce soit. Dites-nous ce qui s’est passé et on vous répond sur le fond.',
      'Bonjour. Nos règles tiennent en une phrase : on discute des faits, on n’attaque pas les personnes. Votre message sort de ce cadre ; le prochain sera masqué. Si un problème se cache derrière, nous vous écoutons.',
    ],
    tags: ['modération', 'charte'],
  },
  {
    title: 'Information fausse : les faits',
    shortcut: 'faits',
    body: 'Bonjour {{author.first_name | "à vous"}}, cette information circule, mais elle est inexacte. Ce que nous avons vérifié est écrit dans notre publication. Où l’avez-vous lue ? Un lien nous aiderait à la faire corriger.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, merci de poser la question plutôt que de partager sans vérifier. Ce n’est pas exact : les faits confirmés sont dans notre publication, que nous complétons au fur et à mesure.',
      'Bonjour, nous avons vérifié et ce n’est pas ce qui s’est passé. Si « on » vous a dit le contraire, montrez-nous la source : nous répondrons point par point.',
    ],
    tags: ['rectification', 'rumeur'],
  },
  {
    title: 'Candidature',
    shortcut: 'candidature',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci de penser à {{brand.name}} ! Envoyez-nous en message privé votre CV et deux lignes sur le poste qui vous attire : nous le remettons à la personne qui recrute.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, ravis de votre intérêt. Un CV en message privé, le métier visé, vos disponibilités : avec cela, votre candidature arrive sur le bon bureau.',
      'Bonjour et merci pour votre candidature. Pour qu’elle ne se perde pas dans les commentaires, faites-la suivre en message privé ; nous vous dirons à qui nous l’avons transmise.',
    ],
    tags: ['recrutement', 'candidature'],
  },
  {
    title: 'Presse ou partenariat',
    shortcut: 'presse',
    body: 'Bonjour {{author.first_name | "à vous"}}, merci pour votre message. Écrivez-nous en privé le sujet, votre média ou votre structure et votre délai : la bonne personne chez {{brand.name}} vous répondra directement.',
    variants: [
      'Bonjour {{author.first_name | "à vous"}}, avec plaisir pour en parler. Laissez-nous en message privé vos coordonnées professionnelles et vos questions, nous les transmettons tout de suite.',
      'Bonjour, votre demande mérite mieux qu’un commentaire. Envoyez-nous en privé le projet en quelques lignes et l’échéance ; nous vous dirons franchement si c’est pour nous.',
    ],
    tags: ['presse', 'partenariat'],
  },
];
