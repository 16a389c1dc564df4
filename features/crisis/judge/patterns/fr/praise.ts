import type { PatternGroup } from '../pattern-group';

export const frenchPraise: readonly PatternGroup[] = [
  {
    name: 'fr.praise.said',
    category: 'praise',
    severity: 0,
    target: 'brand',
    negative: false,
    say: [
      "(?:vive (?:le|la|les|l')(?= |\\w)|merci|bravo|felicitations?|chapeau|respect|top|genial\\w*|super|excellente?s?|parfaite?s?|magnifiques?|sublimes?|delicieu\\w+|incroyables?|formidables?|extra|adorable|impeccables?|nickel|splendides?|merveilleu\\w+|j'adore|on adore|adore|je recommande|tres (?:contente?s?|satisfaite?s?|bon|bonne|beau|belle|bien|pro|agreable|efficace)|ravie?s?|enchantee?s?|trop (?:beau|belle|bon|bien|cool|mignon\\w*|fort)|j'aime|les meilleurs|la meilleure|le meilleur|meilleure? \\w+|vous (?:etes (?:au top|geniaux|les meilleurs|super|top|formidables|adorables)|dechirez|assurez|gerez|m'avez tuee?)|au top|continuez|c'est de la bombe|une tuerie|tuerie|trop hate|hate|vivement|bon courage|belle (?:initiative|photo|equipe|video|action|marque)|beau (?:travail|geste|projet|message)|bonne (?:idee|initiative)|quel (?:talent|plaisir|bonheur)|qualite (?:au rendez-vous|top|irreprochable)|rien a (?:redire|dire)|cinq etoiles|5 etoiles|aucun probleme|sans probleme|livraison rapide|tout est parfait)",
      '[❤♥😍🥰👏🎉💪🙏👍🔥💙💚💛🧡💜🤩😘✨⭐🌟]',
    ],
    unless: [
      "ne (?:recommande|merite)|pas (?:merci|top|super|terrible|contente?|satisfaite?|genial)|je (?:ne )?recommande pas|deconseille|merci (?:de|pour) (?:me |nous |ne )?(?:rien|repondre|rembourser|l'arnaque|votre silence|avoir (?:gache|ruine))|bravo (?:l'|la honte|les voleurs|pour (?:la merde|l'arnaque))|honte|nulle?s?|arnaque|inadmissible|de[cç]ue?",
    ],
  },
];
