import type { PatternGroup } from '../pattern-group';

const ASKED =
  'interview\\w*|temoign\\w+|(?:votre|une|des) reactions?|version des faits|votre version|point de vue|quelques questions|mes questions|nos questions|qui contacter|interroger|porte-parole|representante?|publier|diffuser|la publication|parution|accreditation|comparer?|un papier|un article|un portrait';

/** What newsrooms ask for, whatever they are called. */
export const frenchNewsrooms: readonly PatternGroup[] = [
  {
    name: 'fr.press.inquiry',
    category: 'press',
    severity: 2,
    target: 'brand',
    negative: false,
    say: [
      "(?:reportage|enquete|documentaire|sujet|portrait|docu) (?:\\w+ )?(?:diffusee?|publiee?|tournee?) (?:ce|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|a |en |le )|on publie (?:a |demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi)|derniere relance|face camera|nos cameras|pour (?:mon|notre|un) (?:docu\\w*|reportage|papier|article|enquete|memoire de journalisme)(?= )|libres? de droits|(?:en direct|a l'antenne|en plateau) (?:a |demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi)|etudiante? (?:au cfj|a l'esj|en ecole de journalisme)",
      "(?:<media>|radio \\w+|l'afp) (?:\\w+ ){0,2}?(?:souhait\\w+|aimer\\w+|voudr\\w+|cherch\\w+|recherch\\w+|vous (?:propose|sollicite|invite|contacte))|(?:inviter|invitons|recevoir) (?:votre|un|une|le|la) <near>{0,2}?<near>{0,3}?(?:episode|plateau|studio|emission|antenne|podcast|matinale)|(?:<outlet>|radio locale)[^.?!]{0,60}(?:pouvez[- ]vous|on aimerait|on voudrait|je cherche|nous cherchons|contactez|confirmer|souhaite)",
      `(?:<outlet>|journal (?:du|de la|local|regional)|jt|radio locale) (?:[^\\s]+ ){0,12}?(?:${ASKED})`,
      `(?:${ASKED}) (?:[^\\s]+ ){0,10}?(?:<outlet>|le jt|l'antenne|(?:l'|un |notre |mon )article|reportage|documentaire)`,
      '(?:utiliser|reprendre|diffuser|publier|rediffuser|reutiliser|exploiter|obtenir) (?:\\w+ ){0,2}?(?:votre|vos|cette|ces|la|les|des) (?:videos?|images?|photos?|extraits?|sequences?)(?= <near>{0,6}?(?:antenne|article|jt|journal|emission|edition|mention|credit|source|chaine|droits|reportage|camera))',
      "(?:qui a (?:pris|filme|tourne)|etes[- ]vous l'auteur|avez[- ]vous (?:filme|pris)) (?:[^\\s]+ ){0,12}?(?:publier|agence|redaction|diffuser|droits)",
      '(?:avez|auriez|aurait|un|une|votre)[- ](?:vous (?:un |une )?)?(?:commentaires?|declarations?) (?:sur|a propos|au sujet|concernant|suite|apres|officiel\\w*) <near>{0,5}?(?:chiffres|confreres|publie\\w*|accusations?|affaire|polemique|greve|plan social|enquete|rapport|article|revelations?)|(?:nos|mes|vos) confreres|(?:appel a|cherch\\w+ des|recherch\\w+ des) temoi(?:ns|gnages)|anonymat (?:garanti|assure|respecte|preserve)|protection des sources|conference de presse|droits (?:a discuter|de diffusion|cedes)',
      '(?:avant|apres) (?:la )?(?:parution|publication|diffusion|bouclage)|(?:publication|parution|diffusion) (?:\\w+ )?(?:prevue|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|cette semaine)',
      '(?:je|on|nous) (?:fais|fait|faisons|prepare|ecris|boucle|monte|enregistre) (?:\\w+ ){0,2}?(?:papier|article|sujet|reportage|documentaire|enquete)s? <near>{0,2}?(?:sur|jt|a propos|au sujet)|(?:la|notre|sa|de la) redaction(?= ?(?:$|[.!:]))',
      "(?:aimer\\w+|souhait\\w+|voudr\\w+|cherch\\w+|recherch\\w+|possible d'?e?|accepter\\w+(?:[- ]vous)?|demande) <near>{0,3}?(?:interview\\w*|recueillir|obtenir (?:\\w+ ){0,2}?images|votre version|un representant|un porte-parole|une reponse officielle)|pour l'emission (?:de|du)",
    ],
    unless: [
      'tintin|roman|film|heros|[😂🤣]|mdr+|je ne suis pas journaliste|allergi\\w+|influenceu\\w+|youtub\\w+|en (?:simple )?(?:cliente?|particulier|famille)|a titre (?:prive|personnel)|jour de conge',
    ],
  },
  {
    name: 'fr.press.audience',
    category: 'press',
    severity: 1,
    target: 'brand',
    negative: false,
    say: [
      '(?:streameu\\w+|youtub\\w+|tiktok\\w+|instagram\\w+|blogueu\\w+) (?:[^\\s]+ ){0,12}?(?:live|video|essai|test\\w*|questions|collab\\w*|abonnes|vues|emprunter|chaine)',
      '(?:micro-?)?influenceu\\w+ (?:[^\\s]+ ){0,12}?(?:interview\\w*|collab\\w*|dossier|partenariat|video|test\\w*|contact\\w*|reaction)|chaine (?:youtube|twitch|tiktok) (?:[^\\s]+ ){0,8}?(?:interview\\w*|accept\\w+|venir|filmer|tourner|video)|(?:on|je) (?:sort|sors|fait|fais|prepare) (?:\\w+ )?(?:live|stream|video|episode|podcast)\\w* (?:\\w+ )?(?:sur|avec) (?:votre|vos|vous)|(?:ma|notre) commu(?:naute)?(?= )|mon podcast|notre podcast',
    ],
    unless: ['pas cher|je vends|[😂🤣]'],
  },
];
