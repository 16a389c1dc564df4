import type { PackName } from './edited-copies';

/**
 * Copies reworked in most clauses, each of the body of the reply at that place in its pack: the same
 * sentences in the same order, still recognised by whoever reads both, half of the words others.
 */
export const REWORKED_COPIES: Record<
  PackName,
  readonly (readonly [place: number, text: string])[]
> = {
  'transport-fr': [
    [
      5,
      'Bonjour Inès, rester à l’arrêt et voir son bus filer, on comprend que ce soit rageant. Avec la ligne, l’arrêt, le sens et l’heure, nous pouvons retrouver le passage et poser la question au dépôt.',
    ],
    [
      6,
      'Voyager serrés comme ça n’est agréable pour personne, vous avez raison. Dites-nous la ligne et l’heure : vos signalements servent à ajuster les renforts quand il y a le plus de monde.',
    ],
  ],
  'transport-en': [
    [
      5,
      'Hello Priya, standing at the stop while your bus goes by is infuriating. Tell us the line, stop, direction and time, and we can find the run and ask the depot about it.',
    ],
    [
      6,
      'You’re right, nobody enjoys travelling packed like that. Which line was it, and what time? Your reports help us decide where extra vehicles should go.',
    ],
  ],
  'restaurant-fr': [
    [
      7,
      'Bonjour Hugo, nos horaires sont à jour dans la présentation de la page, jours fériés compris. Comme la cuisine s’arrête avant la salle, mieux vaut ne pas arriver trop tard.',
    ],
    [
      9,
      'Un plat servi comme ça n’aurait jamais dû passer le passe. Merci de nous le dire ; écrivez-nous en privé ce que vous aviez commandé et quel soir, le chef veut comprendre.',
    ],
  ],
  'restaurant-en': [
    [
      7,
      'Hello Beth, you’ll find our current hours in the details of the page, holidays included. As the kitchen closes before the room does, please don’t come at the last minute.',
    ],
    [
      9,
      'A plate like that should not have left the pass. Thanks for saying so; please message us what you ordered and when, because the chef wants to know.',
    ],
  ],
  'shop-fr': [
    [
      0,
      'Merci beaucoup Zoé ! On transmet votre message à l’équipe qui a préparé le colis : elle n’en voit pas souvent l’arrivée, elle sera ravie.',
    ],
    [
      6,
      'Bonjour, ce n’est pas ce que vous aviez commandé, et l’erreur vient bien de chez nous. La référence et une photo de l’étiquette en privé, et on envoie le bon puis on organise le retour.',
    ],
  ],
  'shop-en': [
    [
      0,
      'Thanks Ruth! We’re sending your note to the team that packed the parcel: they rarely see it arrive, and it will make their day.',
    ],
    [
      2,
      'Hello, let’s find it together. Please send your order number in a private message, not in a comment; you can also see the tracking in your account.',
    ],
  ],
  'authority-fr': [
    [
      4,
      'Bonjour Élise, vous trouverez les pièces à fournir et la prise de rendez-vous sur notre site, démarche par démarche. Votre cas est particulier ? Écrivez-nous en privé, mais sans envoyer de document.',
    ],
    [
      7,
      'Le service en ligne est interrompu et l’équipe technique y travaille. Si votre échéance tombe pendant la panne, écrivez-nous en privé dès maintenant, pour en garder une trace.',
    ],
  ],
  'authority-en': [
    [
      4,
      'Hello Kofi, you’ll find what to bring and how to book on our site, service by service. Is yours an unusual case? Message us, but please don’t send any documents.',
    ],
    [
      7,
      'The online service is down and our technical team is working on it. If your deadline falls in the meantime, message us straight away so that we have a record.',
    ],
  ],
  'gaming-fr': [
    [
      4,
      'Bonjour Théo, oui, le service est interrompu, nos équipes sont dessus. Les parties en cours seront traitées selon le règlement ; la suite sera annoncée ici, une fois confirmée.',
    ],
    [
      5,
      'Un tournoi arrêté en pleine course, on comprend que ce soit rageant. Le règlement dit comment les tapis et les droits d’entrée sont traités ; vous verrez le relevé sur votre compte.',
    ],
  ],
  'gaming-en': [
    [
      4,
      'Hello Finn, yes, the service is down and we’re working on it. Games in progress will be handled under the rules; as soon as it’s confirmed, we’ll post what comes next.',
    ],
    [
      5,
      'A tournament stopped in mid-run is infuriating, we know. The rules say how stacks and entry fees get treated; you’ll find the statement in your account.',
    ],
  ],
};
