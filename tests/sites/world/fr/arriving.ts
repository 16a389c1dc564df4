import type { CommentRow } from '../table.ts';

/** Arrive one by one under the first post, on an ordinary day. */
export const arrivingCalm: readonly CommentRow[] = [
  ['Wassim', 0, 0, 'le relais passe par la rue des Lilas ou pas ?'],
  ['Gisèle Aubry', 0, 0, 'Merci pour ces informations claires.'],
  ['Tom-Tom', 0, 0, 'et ça marche avec la carte étudiante ?'],
  ['Florent Delacroix-Meunier', 0, 0, 'Pas de tram = pas de boulot pour moi. Vous indemnisez ?'],
  ['nono.bzh', 0, 0, 'RIP mon samedi ⚰️'],
  ['Anaïs K.', 0, 0, 'Bonjour, les vélos sont acceptés dans les bus relais ?'],
  ['Yvette', 0, 0, 'Vous êtes toujours aimables sur cette page, ça change 🙂'],
  [
    'Promo Voyance',
    0,
    0,
    'RETOUR DE L’ÊTRE AIMÉ EN 48H, résultats garantis, me contacter en privé ✨🔮',
  ],
  ['Louis D’Argent', 0, 0, 'Dernier relais à 0 h 30 au départ de quel terminus ?'],
  ['Fatoumata S.', 0, 0, 'Le panneau à Belle-Croix dit lundi 6h, vous dites 5h. Qui croire ?'],
  ['B2B', 0, 0, '👍'],
  ['Corentin', 0, 0, 'C’est noté, bonne soirée à l’équipe'],
];

/** Arrive one by one under the first statement, during the bad buzz. */
export const arrivingStorm: readonly CommentRow[] = [
  [
    'Mélanie Roche',
    0,
    0,
    'Ma fille de 15 ans était dedans, elle vient de rentrer en larmes. J’attends toujours un appel.',
  ],
  ['Karl', 0, 0, 'TOUJOURS AUCUNE REPONSE'],
  ['Yasmine T.', 0, 0, 'quelqu’un sait si la A roule ce soir ?'],
  [
    'Le Fil Valmontois',
    0,
    0,
    'Bonjour, journaliste au Fil Valmontois. Confirmez-vous que l’alimentation n’a été coupée qu’à 19 h 40, alors que des voyageurs étaient déjà sur les voies ?',
  ],
  ['Bastien', 0, 0, 'je boycotte a partir de demain, velo et basta #BoycottTransVal'],
  ['Annick', 0, 0, 'Une pensée pour le conducteur qui doit être bien secoué lui aussi'],
  ['jo_la_fleche', 0, 0, '2h dans le noir = 1 ticket offert ? 🤡'],
  [
    'Me Lacombe',
    0,
    0,
    'Avocate, je représente trois passagers. Un courrier vous sera adressé demain matin.',
  ],
  ['Nassim', 0, 0, 'ya une dame enceinte qui a fait un malaise, personne est venu'],
  ['Véronique B.', 0, 0, 'Répondez aux gens au lieu de vous cacher derrière un communiqué'],
  ['😤😤😤', 0, 0, 'honte'],
  ['Pierre-Yves', 0, 0, 'Vous avez supprimé mon commentaire ??? Capture faite.'],
];
