import type { Sector } from '../../../features/replies/starter/sector';

/** A pack's trade and language. */
export type PackName = `${Sector}-${'fr' | 'en'}`;

/**
 * Copies as a hurried hand edits them, each of the body of the reply whose shortcut stands first:
 * a word or two changed, a sentence added, dropped or moved. Whoever reads both takes the second for
 * the first posted again.
 */
export const EDITED_COPIES: Record<PackName, readonly (readonly [place: number, text: string])[]> =
  {
    'transport-fr': [
      [
        0,
        'Bonjour Inès, attendre sans savoir, c’est vraiment le pire. Nous interrogeons le poste de régulation et nous revenons vers vous dans ce fil. L’état du trafic en temps réel est sur notre site.',
      ],
      [
        1,
        'Un retard, ça arrive ; tous les jours, non. Votre message part aux responsables de la ligne. Donnez-nous vos horaires habituels, cela aide à voir où la grille ne tient pas. Merci Paul.',
      ],
      [
        2,
        'Bonjour, la circulation est toujours interrompue et les équipes sont sur place. Nous n’annonçons une reprise que lorsqu’elle est sûre : dès que nous avons une heure, nous la publions ici.',
      ],
      [
        3,
        'Bonjour Léa, nous ne savons pas encore, c’est la vraie réponse. Les équipes cherchent l’origine ; nous préférons vous donner une cause vérifiée qu’une supposition. Merci de votre patience.',
      ],
    ],
    'transport-en': [
      [
        0,
        'Hello Priya, waiting without knowing is the worst part. We’re asking the control room now and will reply in this thread. Live times are on our site and app too.',
      ],
      [
        1,
        'Hi Sam, late once is a bad day; late every day is a pattern. Tell us your usual times and we’ll put your message in front of the people who run the line. Thank you.',
      ],
      [
        2,
        'Service is still suspended and our teams are on site. We’ll only announce a restart once it’s safe: as soon as we have a time, it will be posted here.',
      ],
      [
        3,
        'Hi Joe, honest answer: we don’t know yet. We’d rather give you a checked cause than a guess, and engineers are looking for it.',
      ],
    ],
    'restaurant-fr': [
      [
        2,
        'Bonjour Hugo, avec grand plaisir ! Pour que votre table soit vraiment notée, passez par le lien de réservation de notre page : une demande en commentaire peut nous échapper.',
      ],
      [
        3,
        'Bonjour, c’est complet ce soir et nous en sommes vraiment désolés. Tentez un premier service ou un soir de semaine : il reste souvent de la place. À bientôt Nora.',
      ],
      [
        6,
        'La carte à jour et ses prix sont sur notre page. Elle bouge avec les arrivages, ne soyez pas surprise si un plat a changé le jour venu.',
      ],
      [
        8,
        'Bonjour Karim, toutes nos excuses. Attendre à table, c’est le repas qui s’abîme. Dites-nous le jour et l’heure en message privé, on veut comprendre où la chaîne a coincé.',
      ],
    ],
    'restaurant-en': [
      [
        2,
        'Hi Beth, with great pleasure. Please use the booking link on our page so that your table is really held: a comment can slip past us in a busy service.',
      ],
      [
        3,
        'Hello, we’re full tonight and so sorry about it. An early sitting or a weekday usually has room. See you soon, Omar.',
      ],
      [
        6,
        'The menu and its prices are on our page. It follows what comes in, so a dish may well have changed by the time you’re here.',
      ],
      [
        8,
        'Hi Tom, we apologise: waiting at the table spoils a meal. Tell us the day and time in private, we want to know where it jammed.',
      ],
    ],
    'shop-fr': [
      [
        2,
        'Bonjour Zoé, on regarde tout de suite. Envoyez-nous votre numéro de commande en message privé, jamais en commentaire ; le suivi est aussi dans votre espace client. Commande 48213 ?',
      ],
      [
        3,
        'Bonjour, la date annoncée n’a pas été tenue, et nous vous présentons nos excuses. Votre numéro de commande en privé, et on relance le transporteur aujourd’hui.',
      ],
      [
        4,
        '« Livré » et rien dans les mains, c’est pénible. Regardez chez vos voisins et en point relais, puis écrivez-nous en privé : on ouvre une enquête auprès du transporteur. Bonne journée Marc.',
      ],
      [
        5,
        'Bonjour Anna, quelle déception à l’ouverture. Gardez l’emballage et envoyez-nous des photos en privé avec la référence : remplacement ou remboursement, on en parle.',
      ],
    ],
    'shop-en': [
      [
        2,
        'Hi Ruth, let’s find it right away. Send us your order number in a private message, never in a comment; tracking is also in your account. Was it order 48213?',
      ],
      [
        3,
        'Hello Ben, we gave a date and didn’t keep it, and we do apologise. Send the order number in private, and we’ll chase the carrier today.',
      ],
      [
        0,
        'Thank you Lily! Your kind note goes to the team that packed the parcel: they rarely get to see it arrive.',
      ],
      [1, 'Such a lovely picture, Max. May we share it, with your account credited? Thank you.'],
    ],
    'authority-fr': [
      [
        0,
        'Bonjour Élise, merci de veiller sur la rue. Pour que l’équipe intervienne au bon endroit, utilisez le formulaire de signalement de notre site : lieu exact, et photo si possible.',
      ],
      [
        1,
        'On préférerait voir autre chose sur ce trottoir. L’adresse précise, via le formulaire de signalement, et l’équipe de propreté l’ajoute à sa tournée de demain. Bonjour Luc !',
      ],
      [
        2,
        'Bonjour, le calendrier par rue est sur notre site. Si le camion n’est pas passé, signalez-le en ligne avec votre adresse, jamais en commentaire. Merci Rachid.',
      ],
      [
        3,
        'Bonjour Maud, une rue noire, cela n’a rien d’agréable. Le numéro inscrit sur le mât suffit à l’équipe pour le retrouver ; sinon, l’adresse la plus proche, par exemple le 14.',
      ],
    ],
    'authority-en': [
      [
        0,
        'Hi Kofi, thank you for looking out for the street. Please use the report form on our site, with the exact spot and a photo, so the crew goes to the right place.',
      ],
      [
        1,
        'Not a sight anyone wants on the way home. The exact address, please, through the report form, and the street team will add it to tomorrow’s round.',
      ],
      [
        2,
        'Hello Jane, the calendar for each street is on our site. If the lorry missed you, please report it online with your address, not in a comment.',
      ],
      [
        3,
        'Hi Amir, a dark street is no pleasure at all. The number on the post is enough for our team to find it; failing that, the nearest address, such as number 14.',
      ],
    ],
    'gaming-fr': [
      [
        0,
        'Bonjour Théo, attendre son argent rend nerveux, c’est bien normal. Envoyez-nous votre pseudo en message privé : on vérifie à quelle étape est votre retrait, et on vous le dit.',
      ],
      [
        1,
        'Ces documents, c’est la loi qui les demande : prouver votre âge et votre identité protège aussi votre argent. Déposez-les depuis votre compte, jamais en commentaire. Merci Eva.',
      ],
      [
        2,
        'Bonjour, un compte peut se bloquer pour plusieurs raisons, et certaines ne se disent pas en public. Votre pseudo en message privé, Ali, on vous explique ce qui peut l’être.',
      ],
      [
        3,
        'Bonjour Jade, surtout ne recommencez pas le dépôt. En message privé, la date, le montant (50 €) et le moyen utilisé, sans aucun numéro de carte : on retrouve l’opération.',
      ],
    ],
    'gaming-en': [
      [
        0,
        'Hello Finn, waiting for your money puts anyone on edge. Send us your username by private message: we’ll see which step your withdrawal is at and tell you exactly.',
      ],
      [
        1,
        'It’s the law that asks for these papers: proving age and identity protects your money too. Please upload them from your account, never in a comment. Thanks, Mia.',
      ],
      [
        2,
        'Hi Leo, accounts get locked for several reasons, and some can’t be told in public. Your username by private message, please, and we’ll explain what we can.',
      ],
      [
        3,
        'Please don’t deposit again, Noah. Privately, send the date, amount and method, with no card numbers: we’ll find the transaction.',
      ],
    ],
  };
