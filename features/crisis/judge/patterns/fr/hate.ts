import type { PatternGroup } from '../pattern-group';

const GROUPS =
  'arabes?|noirs?|noires|blacks?|juifs?|juives?|musulmans?|musulmanes?|femmes|homos?|homosexuels?|gays?|lesbiennes?|trans|handicapes?|handicapees?|refugies?|immigres?|migrants?|etrangers|gitans?|roms?|asiatiques?|chinois|africains?|maghrebins?|feministes';

export const frenchHate: readonly PatternGroup[] = [
  {
    name: 'fr.hate.slur',
    category: 'hate',
    severity: 2,
    target: 'group',
    negative: true,
    say: [
      'bougnoul\\w*|bicots?|youpins?|youpines?|negresses?|bamboulas?|chintoks?|chinetoques?|niakoue\\w*|ratons|crouilles?|macaques? (?:de|va|vont|retourn\\w+)|tarlouzes?|tafioles?|tapettes?|tantouzes?|fiottes?|gouines?|gouinasses?|pedes?|pedales? (?:de|sale)|enc?ule de pede|travelos?|mongoliens?|romanos|manouches? de merde|melons de merde|sarrasins? de merde|rebeus? de merde|youtres?|bridees?|feujs? de merde|islamo[- ]?racailles?|sous[- ]?hommes?|sous[- ]?races?',
      `sales? (?:petite? |grosse? |race de |putes? de |putain de )*(?:${GROUPS}|negres?|races?|rebeus?|renois?|feujs?|pedes?|gouines?|beurs?|beurettes?)`,
      `(?:${GROUPS}) de (?:merde|mes deux|service|mes couilles)`,
      '(?:les|ces|des|tous|bande de|pauvres?|putains? de|gros) negres?(?! litteraires?| blanc)',
    ],
    unless: [
      'insulte[rs]?',
      'traite[rsz]? de',
      'me traite',
      "on m'a",
      'racisme',
      'homophobie',
      "c'est (?:une insulte|raciste|homophobe)",
      'fiere?s? d.etre',
    ],
  },
  {
    name: 'fr.hate.group',
    category: 'hate',
    severity: 2,
    target: 'group',
    negative: true,
    say: [
      `(?:je (?:hais|deteste|meprise|degueule|vomis)|j'ai horreur|j'exècre|(?:marre|ras[- ]le[- ]bol) de) (?:vraiment |tous |toutes |tant )*(?:les|ces|des|d'|de tous ces)? ?(?:gens |personnes )?(?:${GROUPS})`,
      `(?:les|ces|tous les|toutes les) (?:gens )?(?:${GROUPS}) (?:me |nous )?(?:sont|c'est|ne sont|puent|degoutent|polluent|salissent|envahissent|volent|degoute) ?(?:vraiment |tous |toutes |que |juste |des |de la |du |un |une |comme des |de |d'|pires? que )*(?:cancers?|parasites?|vermine|rats?|cafards?|animaux|singes?|merdes?|dechets?|raclures?|ordures?|inferieure?s?|sous-hommes|peste|maladie|criminels?|voleurs?|degenere\\w*|abominations?|porcs?|degueulasses?|repugnants?|stupides?|cons?|connes|inutiles?|sales|une honte|monstres?|putes|notre|nos|lie de|racaille)?(?= ?(?:$|[!.,]|de |qui ))`,
      `(?:dehors|degagez|foutez (?:le camp|dehors)|rentrez chez vous|retournez (?:dans|chez)|dans (?:votre|ton|leur) pays|virez|expulsez) … (?:les |sales |ces |tous )*(?:${GROUPS})`,
      '(?:retourne|rentre|retournez|rentrez) (?:dans|chez) (?:ton|votre|toi|vous)(?: pays| bled| (?:en )?afrique)|dans ton pays|dans votre bled',
      `(?:pas (?:de|d') |plus (?:de|d') |interdi\\w+ (?:aux|les) )(?:${GROUPS}) (?:ici|chez nous|en france|dans (?:mon|notre)|sur)`,
      "(?:grand remplacement|on est plus chez nous|la france aux francais|white power|sieg heil|heil hitler|hitler (?:avait raison|n'a pas fini)|les fours|retour au four)",
    ],
    unless: [
      "(?:pour |d')avoir (?:dit|ecrit|tweete|affirme|pretendu)|(?:en disant|ceux qui disent|celui qui dit|les gens qui disent|phrases? comme|propos comme|commentaires? comme|ose (?:dire|ecrire)|oser (?:dire|ecrire)|inadmissible de dire|honteux de dire|faux de dire)",
      "personne ne (?:devrait|merite)|aucun(?:e)? (?:\\w+ ){1,3}?(?:ne |n')?(?:devrait|doit|merite)",
      'racisme',
      'racistes?',
      'faux',
      'je ne (?:hais|deteste) pas',
      "c'est honteux de dire",
      'lutte contre',
    ],
  },
];
