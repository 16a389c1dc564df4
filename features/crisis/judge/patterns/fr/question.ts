import type { PatternGroup } from '../pattern-group';

export const frenchQuestions: readonly PatternGroup[] = [
  {
    name: 'fr.question.asked',
    category: 'question',
    severity: 0,
    target: 'brand',
    negative: false,
    say: [
      "(?:est[- ]?ce|es[- ]?ce|esque|c'est[- ]quoi|qu'est[- ]ce|kesk\\w*)(?: que| qu'| |$)",
      "^(?:\\W*(?:bonjour|bonsoir|salut|hello|coucou|bjr|hey|svp|slt|re|hi|madame,?|monsieur,?|pardon|desole\\w*|alors|et|mais|ok|question|une question|petite question)(?!\\w)){0,8}\\W*(?:comment|quand|ou (?:est|peut|puis|sont|se|trouver|acheter|en)|combien|pourquoi|quels?|quelles?|qui (?:peut|sait|est|connait|a)|a quelle|de quelle|c'est (?:quand|ou|combien|quoi)|peut[- ]on|peut on|puis[- ]je|pouvez[- ]vous|pourriez[- ]vous|pourrais[- ]je|avez[- ]vous|livrez[- ]vous|faites[- ]vous|acceptez[- ]vous|proposez[- ]vous|vendez[- ]vous|savez[- ]vous|auriez[- ]vous|y a[- ]?t[- ]?il|y'a[- ]t|vous (?:livrez|vendez|acceptez|faites|avez|ouvrez|serez|etes ouverts)|on peut|quelqu'un|dois[- ]je|faut[- ]il|ca existe|existe[- ]t|jusqu'a quand|jusqu'a quelle|a partir de|sera[- ]t|aura[- ]t|serez[- ]vous|reprenez[- ]vous|depuis quand|vers quelle|dispo|disponible|a combien|lequel|laquelle)",
      "(?:quelqu'un|qqn|qqun|quelqun|personne) (?:\\w+ ){0,2}?(?:sait|saurait|connait|peut|pourrait|a une idee|a deja)|(?:je (?:voudrais|souhaite|souhaiterais|aimerais)|j'aimerais|je veux) (?:bien )?(?:savoir|connaitre|un renseignement|des (?:infos?|renseignements|informations))|(?:savoir|sais pas|me dire|dites[- ]moi|precisez|preciser) (?:si|comment|ou|quand|a quelle|quels?|quelles?|combien|pourquoi)|(?:un |des |plus d'|besoin d'|une )(?:infos?|renseignements?|informations?|question)(?= ?(?:$|[?.!,]|sur|svp|s'il|concernant|:|au sujet))|(?:quels|quelles|quel|quelle) (?:est|sont|prix|taille|heure|jour|date|adresse|horaires?|delais?|tarif|modele)|(?:je fais )?comment (?:je|on|faire|ca|puis|peut|obtenir|avoir|se|fait)(?= |$)|c'est possible|est[- ]il possible|serait[- ]il possible|possible de|(?:prix|tarifs?|horaires?|tailles?|dispo|date de sortie|disponible|stock|adresse) (?:svp|stp|s'il|\\?)",
      '(?:avez|pouvez|peut|puis|est|sont|a|etes|allez|comptez|livrez|faites|y a|seront|sera|prenez|acceptez|auriez|faut|doit|vendez|existe|restera|reste|serez)[- ](?:t[- ])?(?:vous|on|je|il|elle|ils|elles|ce|tu)(?= |$|\\W)',
      '\\?',
    ],
  },
];
