import type { PatternGroup } from '../pattern-group';

export const frenchBoycotts: readonly PatternGroup[] = [
  {
    name: 'fr.boycott.call',
    category: 'boycott',
    severity: 2,
    target: 'brand',
    negative: true,
    say: [
      "(?:arretons|arrete|arretez|arreter|cessons|cessez) (?:tous |toutes |enfin )*(?:d'acheter|de consommer|de commander|d'y aller|de leur donner)|(?:personne|plus personne) (?:ne )?(?:devrait|doit) (?:\\w+ )?(?:acheter|mettre|depenser|donner|commander|aller)|(?:faites|fais) comme (?:nous|moi|ma famille),? (?:changez|partez|resiliez|quittez|allez)|(?:supprimez|desinstallez|effacez) (?:leur|cette|l') ?appli\\w*|(?:diffusez|relayez|partagez) (?:\\w+ ){0,3}?(?:partout|massivement|au maximum)|tous (?:ensemble )?devant (?:le|leur) (?:siege|magasin)",
      "(?:touchons|frappons|tapons|touchez|frappez)(?:[- ](?:les|la))? (?:\\w+ )?(?:au|la ou) (?:portefeuille|ca fait mal)|j'appelle (?:\\w+ ){0,4}?(?:a (?:aller|passer|changer|ne plus|fuir|quitter|bouder|boycotter))|(?:allez|allons|aller|passez|passons|partez) (?:tous |plutot |voir )*(?:chez |a |voir )+(?:la concurrence|les concurrents|le concurrent)",
      '#?boyco(?:tt?)(?:ez|ons|er|e|ent|age|é|\\w*)',
      '#?balancetonposte?|#?stop\\w{4,}|#?adieu\\w{4,}|#honte\\w*|#bad ?buzz|#scandale\\w*',
      "(?:n'achet(?:ez|ons|e|er)|n'all(?:ez|ons)|ne (?:commandez|consomm\\w+|mang(?:ez|eons)|prenez|achetez|commandons|donnez|mettez|venez|faites)|n'y (?:all(?:ez|ons)|achetez|retournez)|arret(?:ez|ons) (?:tous |toutes )?(?:d'acheter|d'aller|de (?:consommer|commander|manger|leur donner|leur acheter|les suivre|leur faire|donner|financer|faire vivre))|cess(?:ez|ons) d'(?:acheter|aller)|n'acheter) ?(?:\\w+ ){0,2}?(?:plus|rien|pas|jamais|cette|ce|ces|leurs?|chez|absolument|tous|toutes|marque|magasin|enseigne)?",
      '(?:plus|pas) (?:un|1|le moindre|un seul) (?:seul )?(?:euro|centime|sou|rond|achat|client|cent|kopeck) (?:pour|a|chez|de plus|ne|dans)',
      "(?:faites|fais|faire|faut faire|merci de faire) (?:tourner|passer le mot|suivre|circuler|du bruit|tourner l'info)|(?:partagez|partager|rt|retweetez|repostez|relayez|diffusez|likez|partageons|relayons) (?:\\w+ ){0,2}?(?:au max\\w*|massivement|en masse|pour que|autour de|a (?:tous|toutes|vos|fond)|le plus|avec|ce (?:post|message|scandale)|cette (?:histoire|video|affaire)|un max\\w*|si vous|partout|svp|!|$)|que (?:ca|cela|tout le monde) (?:se |le )?sach\\w+|il faut que (?:ca|cela|tout le monde|les gens) (?:se |le )?sach\\w+|faut que ca se sache",
      "(?:j'invite|j'encourage|j'appelle|je vous invite|j'incite|je conseille a|on invite|nous invitons|nous appelons|je recommande a|invite) (?:\\w+ ){0,4}?(?:pareil|autant|boycotter|la meme chose|de meme|a ne (?:plus|pas)|fuir|eviter|de ne (?:plus|pas)|a aller (?:voir )?ailleurs|acheter ailleurs)|faites (?:comme moi|pareil|de meme|la meme chose)|(?:tous|toutes) ensemble (?:contre|on (?:peut|va))",
      '(?:rendez|ramenez|renvoyez|retournez|rapportez|resiliez|jetez|annulez|supprimez|desabonnez|desinscrivez|bloquez|unfollow\\w*|desinstallez|signalez|quittez|liquidez)[- ]?(?:vous|nous|les)? (?:\\w+ ){0,3}?(?:en masse|massivement|tous|toutes|leurs?|page|compte|appli\\w*|abonnements?|contrats?|produits?|cartes?)|(?:desabonnement|unfollow|desinscription|resiliation|signalement)s? (?:massi\\w+|en masse|general\\w*|collecti\\w+)|desabonnez[- ]vous',
      '(?:manif\\w*|rassemblement|mobilisation|sit-?in|blocage|greve des achats|action|operation|rdv|rendez-vous|tous|on se retrouve|on sera) (?:\\w+ ){0,4}?(?:devant|contre|au siege|aupres|face a) (?:\\w+ ){0,3}?(?:magasins?|siege|boutiques?|agences?|locaux|bureaux|enseigne|usine|marque|restaurant|vous|eux|entrepot|cette)|bloqu(?:ons|ez|er) (?:\\w+ ){0,2}?(?:magasins?|entrepots?|siege|usine|agences?|livraisons|acces)',
      '(?:signez|signer|signons|lien de|lance|lancer|lancee|lancons|en ligne|faites signer|merci de signer) (?:\\w+ ){0,3}?petition|petition (?:\\w+ ){0,3}?(?:contre|pour (?:exiger|demander|interdire|stopper|arreter|fermer|obtenir|que)|lancee|signatures?|a signer|en ligne|change\\.org|ici|en bio)|\\d+ (?:000 )?signatures',
      "(?:qu'ils|laissons[- ]les|laissez[- ]les|faisons[- ]les|faites[- ]les|on va les faire|vont|qu'elle|faisons|laissons|touchons|toucher|frappons|frapper) (?:\\w+ ){0,1}?(?:coul(?:er|ent|e)|faire faillite|fassent faillite|fermer|ferment|couler,? fuyez|mettent la cle|au portefeuille|la (?:ou|porte))|mettent la cle sous la porte|touch\\w+ (?:\\w+ )?au portefeuille|taper au portefeuille|(?:allez|allons|va|courez|achetez|preferez) (?:\\w+ )?(?:plutot )?(?:chez (?:le|la|les|leurs?|un) concurrents?|a la concurrence|chez (?:leurs?|vos) concurrents?|ailleurs(?= ?(?:$|[!.,])))",
      "(?:plus jamais|jamais plus|ne) (?:\\w+ ){0,6}?(?:et (?:j'invite|je dis|je conseille|dites|faites|partagez|parlez|j'espere que))|(?:dites|dis|parlez[- ]en|prevenez|passez le mot|avertissez|alertez) (?:\\w+ ){0,3}?(?:a (?:tous|tout le monde|vos|votre)|vos (?:amis|proches|contacts)|votre entourage|autour de vous|tout le monde)|ensemble (?:\\w+ ){0,2}?(?:stoppons|stop|arretons|faisons|boycott\\w*)|on (?:lache|quitte|abandonne) tous|tous a la concurrence|consommateurs,? (?:reveillez|unissez)|reveillez[- ]vous (?:les gens|tous)|pas d'argent pour|(?:zero|0) (?:euro|achat|commande|client)s? (?:pour|chez)|#jenacheteplus\\w*|#passansmoi|#plus\\w{5,}",
    ],
    unless: [
      '(?:pas|inutile de|contre le|stop au|ridicule ce|arretez (?:le|de)) boycott\\w*|ramener|concours|gagner|tirage|recette|[😂🤣😍🎁]|mdr+|lol|cadeau|pour (?:participer|tenter)|stopcovid|regime|qui a lu|exposition|failli|bonne nouvelle|si vous (?:aimez|avez aime)',
    ],
  },
  {
    // A plain critic's last word: a boycott is called for by whoever wants others to join.
    name: 'fr.boycott.advice',
    category: 'boycott',
    severity: 1,
    target: 'brand',
    negative: true,
    say: [
      'evit(?:ez|ons) (?:cette|ce|ces|absolument|a tout prix|les produits|leurs)|(?<!a )fui(?:ez|yez|r|yons)|fuyez',
    ],
  },
];
