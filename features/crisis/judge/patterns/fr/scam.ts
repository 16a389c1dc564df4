import type { PatternGroup } from '../pattern-group';

export const frenchScams: readonly PatternGroup[] = [
  {
    name: 'fr.scam.offer',
    category: 'scam',
    severity: 1,
    target: 'nobody',
    negative: false,
    say: [
      "(?:m'a|nous a) (?:prete|accorde|octroye) (?:\\w+ ){0,2}?\\d[\\d .]*|(?:doublez|triplez|multipliez) (?:\\w+ )?(?:vos|votre|tes) (?:gains?|argent|mise|capital|revenus?|investissement)|robots? de trading|voyance (?:gratuite|par|serieuse|en ligne)",
      '(?:marabout|voyant|medium|maitre|feticheur) (?:\\w+ ){0,6}?(?:revenir|etre aime|amour|chance|appel\\w*|resultats?)|fait revenir (?:\\w+ ){0,2}?(?:aime|ex|mari|femme)',
      '(?:reglez|payez|acquittez|versez|payer|regler) (?:\\w+ ){0,2}?\\d[\\d .,]* ?(?:€|euros?|eur|\\$)? ?(?:\\w+ ){0,3}?(?:lien|ici|frais|site|dessous)',
      '(?:recupere|recuperons|debloque|debloquons|pirate|hacke) (?:\\w+ ){0,3}?(?:comptes?|facebook|instagram|snap\\w*|whatsapp)(?= (?:\\w+ ){0,6}?(?:fiable|discre\\w+|prive|mp|dm|rapide)|,? (?:\\w+ ){0,5}?(?:fiable|discre\\w+|prive|mp|dm|rapide))',
      '(?:envoyez|communiquez|donnez|transmettez|indiquez|confirmez)(?:[- ](?:nous|moi))? (?:\\w+ ){0,3}?(?:numeros? de (?:carte|compte)|carte bancaire|code (?:secret|sms|recu)|mots? de passe|rib|identifiants?|cvv|coordonnees bancaires)',
      "(?:gagnez|gagner|faites|faire) (?:\\w+ |d'|l'){0,3}?argent (?:\\w+ ){0,4}?(?:canape|maison|chez (?:vous|soi|toi)|domicile|telephone|facilement|internet|en ligne)",
      '(?:commandez|commande|achetez|disponibles?|livraison|stock|ecrivez|contact\\w*) (?:\\w+ ){0,4}?(?:mon |via |sur )+(?:mon )?(?:telegram|whatsapp|snap\\w*)|(?:iphones?|macbook|samsung|ps5|rolex) (?:\\w+ ){0,2}?a \\d+ ?(?:€|euros?)',
      '(?:contact\\w*|ecri\\w+|ajout\\w+|joign\\w+|joindre|message|inbox|dispo\\w*|voyant|mme|mr|m\\.|madame|monsieur|medium|marabout|numero) (?:\\w+ ){0,6}?(?:whatsapp|telegram|whats app|wathsapp|watsapp|signal)(?= ?(?:$|[:+.,!]|au|sur|elle|il|\\d|pour))|(?:whatsapp|telegram|wathsapp) ?:? ?\\+? ?\\d',
      "(?:m'a|nous a|m'ont|l'a|ma) (?:\\w+ )?(?:aidee?|permis|fait) (?:\\w+ ){0,2}?(?:gagner|recuperer|obtenir|avoir|investir|toucher|rembourser)(?= (?:\\w+ ){0,3}?(?:\\d|euros?|argent|fonds|pret|credit|mes|mon))",
      '(?:gagn(?:er|ez|e|ai)|empoch\\w+|touch(?:er|ez)|revenus? de|profit de|benefice de|generer|generez) (?:\\w+ ){0,3}?\\d[\\d .,]*(?:k|€|\\$|euros?|eur|dollars?)? ?(?:\\w+ ){0,2}?(?:par (?:jour|semaine|mois)|en (?:une|deux|quelques|\\d+|24)|depuis chez|a domicile|sans (?:effort|rien|risque)|/ ?(?:jour|mois|semaine)|chaque)',
      '(?:bitcoins?|crypto\\w*|forex|trading|btc|nft|usdt|ethereum|investissement\\w*|trader) (?:\\w+ ){0,6}?(?:gagn\\w+|rentable|profit\\w*|rendement|garanti\\w*|contact\\w*|whatsapp|telegram|expert\\w*|mentor|coach|merci|facile|liberte|plateforme|dm|mp|prive)|(?:investi\\w*|place\\w*|investissez) (?:\\w+ ){0,4}?(?:crypto|bitcoin|trading|forex|plateforme|gagne|rendement|\\d+)',
      '(?:votre|ton|vos) (?:compte|page|colis|paiement|carte|abonnement|carte vitale|livraison|acces) (?:\\w+ ){0,4}?(?:sera|est|a ete|va etre|en attente|bloque\\w*) ?(?:\\w+ ){0,2}?(?:suspendue?|bloquee?|desactivee?|supprimee?|en attente|restreinte?|expire|limitee?|ferme)?(?= (?:\\w+ ){0,6}?(?:cliqu\\w+|verifi\\w+|confirm\\w+|ici|lien|bit\\.ly|http|payez|regl\\w+|frais|code|mettre a jour)|[,.:;!] ?(?:\\w+ ){0,4}?(?:cliqu\\w+|verifi\\w+|confirm\\w+|suivez|payez|lien|connect\\w+))',
      '(?:verifiez|confirmez|mettez a jour|validez|renseignez|saisissez) (?:\\w+ ){0,2}?(?:vos|votre) (?:\\w+ ){0,1}?(?:informations?|donnees|compte|identifiants?|coordonnees|identite|mot de passe|carte|numero)',
      "(?:prets?|credits?|financements?|emprunts?|microcredits?)(?! immobilier\\w* (?:au|chez)) (?:\\w+ ){0,3}?(?:entre particuliers?|d'argent|sans justificatif\\w*|(?:serieux|rapide|fiable|urgent)(?: et \\w+)?(?= ?(?:$|[,.!:]|taux|contact|au|a \\d|entre|en))|taux (?:de )?\\d|a taux|allant de|personnel|particulier\\w*)|offre de (?:pret|credit|financement)|besoin (?:d'un |de )(?:pret|credit|financement)",
      '(?:je vends|vends?|vente de|achete[rz]?|acheter|obtenez|gagnez|boostez|augmentez|besoin de|offre de) (?:\\w+ ){0,3}?(?:abonnes|followers|likes|vues|fans|avis|faux billets|permis|diplomes?|cartes? clonees?|comptes? netflix|codes? promo gratuits?|iptv)|(?:abonnes|followers|likes) (?:pas cher|gratuits?|a vendre|reels|garantis)',
      "retour (?:affectif|de l'etre aime|d'affection|d'amour)|(?:voyante?|medium|marabout|guerisseur|feticheur|exorciste|maitre) (?:\\w+ ){0,4}?(?:competente?|serieu\\w+|puissante?|africaine?|resou\\w+|whatsapp|reconnu\\w*|gratuite?|efficace|celebre|grand|papa)|rituels? (?:\\w+ ){0,2}?(?:amour|argent|magie|puissant|retour)|desenvoutement|magie (?:blanche|rouge|noire) |portefeuille magique|illuminati|valise magique|envoutement|multiplication d'argent|sort d'amour",
      '(?:cliqu(?:ez|e)|cliquer)(?: \\w+){0,4}? ?(?:ici|lien|bio|dessous|ci[- ]dessous|photo de profil|profil|maintenant)|remboursement (?:\\w+ ){0,3}?(?:disponible|en attente|vous attend|cliqu\\w+)|,? ?cliquez ?[!.]* ?$|lien (?:dans ma|en|sur mon) (?:bio|profil)|(?:visite|visitez|regarde|regardez|voir|mate|va voir|viens voir) (?:\\w+ )?(?:mon|ma|mes) (?:profil|bio|page|photos? (?:hot|nues?|privees?)|chaine|site|insta|story|mym|of)|(?:mon|sur) (?:mym|onlyfans)|plan cul|rencontres? (?:coquines?|sexy|chaudes?|adultes?)|photos? (?:nues?|hot|coquines?)|femmes? (?:chaudes?|coquines?|seules?|mures?)',
      "(?:felicitations?|bravo),? (?:\\w+ ){0,4}?(?:vous avez (?:ete )?(?:gagne|remporte|selectionne\\w*|tire\\w*|gagnant)|tu as (?:gagne|ete)|gagnant\\w*)|(?:vous avez|tu as) (?:gagne|remporte|ete (?:selectionnee?|tiree?|choisie?)) (?:\\w+ ){0,4}?(?:iphone|samsung|carte cadeau|bon d'achat|\\d+ ?€|cadeau|lot|voiture|ps0|ps5|voyage)|(?:iphone|ps5|ps0|carte cadeau|bon d'achat|cadeaux?) (?:\\w+ ){0,2}?(?:gratuite?s?|offerte?s? aux|a gagner (?:en cliquant|ici)|offerts? (?:ici|en cliquant))|(?:recevez|obtenez|reclamez|recuperez) (?:\\w+ ){0,3}?(?:gratuit\\w*|cadeau|prix|gain|lot|prime|fonds|argent|bon d'achat)|heritage (?:de|d')|don (?:d'argent|de \\d)|(?:je fais|fait|faire) (?:un )?don de|(?:travail|job|emploi) (?:a domicile|en ligne|facile|depuis (?:chez|votre))(?= (?:\\w+ ){0,5}?(?:€|euros?|\\d|mp|contact\\w*|inbox|dm|whatsapp|gagn\\w*)|[,!. ]*$)|complement de revenus?|devenir riche|liberte financiere|argent facile|faux billets|hacker (?:\\w+ ){0,3}?(?:compte|recuper\\w*|fiable|whatsapp)|recuper\\w+ (?:\\w+ ){0,4}?(?:compte (?:pirate|hacke)|fonds (?:perdus|voles))",
    ],
    unless: [
      "arnaque\\w*|escro\\w+|attention (?:aux?|a)|mefiez|faux (?:compte|message|sms|mail)|phishing|hame[cç]onnage|est-ce (?:bien )?vous|c'est (?:bien )?vous|recu (?:un|ce) (?:mail|sms|message)|signale|vrai \\?|avez-vous",
    ],
  },
];
