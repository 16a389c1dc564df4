/** French words that promises are made of, for patterns that read folded text; without groups that capture. */

/** Verbs by their stem in the future tense, to which « -ai, -a, -ons, -ont » are added. */
export const FUTURE =
  "(?:reviendr|repondr|recontacter|contacter|rappeller|appeller|reecrir|ecrir|enverr|renverr|reexpedier|expedier|livrer|relivrer|rembourser|tiendr|donner|redir|dir|verifier|regarder|corriger|rectifier|reparer|traiter|publier|communiquer|partager|apporter|transmettr|retransmettr|informer|previendr|avertir|notifier|confirmer|preciser|adresser|occuper|charger|renseigner|crediter|recrediter|remplacer|echanger|etudier|examiner|analyser|enqueter|resoudr|relancer|interroger|rapprocher|repasser|telephoner|remonter|retablir|proposer(?=(?:ai|a|ons|ont) (?:une|un|des|rapidement|votre))|rendr(?=(?:ai|ons) compte)|dedommager|indemniser|regulariser|debloquer|deduir|reverser|(?:re)?prendr(?=(?:ai|a|ons|ont) (?:contact|l'attache|attache))|fer(?=(?:ai|a|ons|ont) (?:le |au |un |part|suivre|remonter|tout|parvenir|savoir|connaitre|signe|en sorte que?|verifier|passer|partir|livrer|envoyer|rembourser|porter))|mettr(?=(?:ai|a|ons|ont) (?:a jour|en ligne|tout en|de cote|en relation))|veiller(?=(?:ai|a|ons|ont) a)|tacher(?=(?:ai|a|ons|ont) de)|proceder(?=(?:ai|a|ons|ont) a)|passer(?=(?:ai|a|ons|ont) (?:vous|chez|un coup)))";

/** Said to « vous », these promise nothing, whatever their tense: by the beginning of the verb. */
export const TO_NO_PURPOSE =
  '(?:(?:a|ai|as|est|sont|met en)\\b|accueil|admir|ador|aim|annonc|appart|assur|attend|aur|av(?:ai|ion|on)|certifi|choisi|compren|concern|conseill|consider|convi|cout|croi|croy|demand|desir|dev|doi|embrass|encourag|entend|envi(?:e|ons)\\b|esper|etai|etes|etie|facilit|faudra|felicit|fer(?:ai|ons|a|ont)\\b|gat|guid|etonn|bluff|expliqu|accompagn|avou|prepar|garanti|honor|indiqu|inspir|intere|invit|lais|lir|lis|lit|manqu|merit|montr|orient|pardonn|permet|peu|plai|pou[rv]|precis|prefer|present|prie\\b|prions|propos|racont|ravi|recev|recoi|recommand|regal|remerci|rencontr|rest|retrouv|rever|sai|salu|saur|sav|ser(?:ai|ons|a|ont)\\b|servi|signal|souhait|souten|soutien|suffi|sugger|surpren|tent|touch|verr|voi|voy|voul|voud|veu)';

/** Said by one of ours in the future, these are what they are there for. */
export const IN_GENERAL = '(?:aid|renseign|conseill|ouvr|dir(?:a|ont) (?:ou|bonjour))';

/** Verbs in the future tense that promise whoever is their subject, said to somebody. */
export const FUTURE_TO =
  '(?:recontacter|contacter|rappeller|appeller|repondr|reecrir|ecrir|enverr|renverr|donner|tiendr|rembourser|informer|previendr|avertir|adresser|communiquer|apporter|livrer|relivrer|confirmer|expedier|reexpedier|crediter|recrediter|remplacer|dedommager|indemniser|transmettr|reverser|telephoner|fer(?=(?:a|ont) (?:parvenir|savoir|part|connaitre|suivre|signe|un retour|un point|le point|une reponse|une proposition)))';

/** Infinitives behind « aller », « comptez sur nous pour »… */
export const INFINITIVE =
  "(?:revenir vers|repondre|recontacter|contacter|rappeler|appeler|reecrire|ecrire|envoyer|renvoyer|tenir|donner|redire|dire|verifier|regarder|voir (?:ca|cela|avec|ce que|ce qu')|corriger|rectifier|reparer|traiter|rembourser|etudier|examiner|analyser|enqueter|communiquer|publier|apporter|(?:re)?prendre (?:contact|l'attache)|occuper|charger|rapprocher|renseigner|informer|avertir|prevenir|notifier|echanger|livrer|expedier|reexpedier|remplacer|crediter|recrediter|resoudre|relancer|interroger|rouvrir|regulariser|debloquer|dedommager|indemniser|reverser|rechercher|trouver (?:une solution|ca|un |une )|aider (?=a )|retrouver (?:votre|vos|ton|ta|trace|ce|la trace)|tirer (?:ca|cela|tout ca|tout cela|l'affaire|les choses) au clair|mener (?:l'enquete|une enquete)|ouvrir (?:une enquete|un dossier|un ticket|une reclamation)|lancer (?:une (?:enquete|recherche|verification|procedure|reclamation)|le remboursement)|proceder a|effectuer (?:le|la|les|une?|ce|votre)|demander (?:a|au|aux) |creuser|mettre (?:[\\w' ]{1,30} de cote|en oeuvre|a jour|tout en|de cote|en relation)|transmettre|remonter|reclamer|telephoner|faire (?:le |au |un |part|en sorte (?:que?|d)|suivre|remonter|tout|parvenir|savoir|connaitre|signe|verifier|passer|partir))";

/** What one does for somebody, in the present, that promises only when said to somebody. */
export const PRESENT_TO =
  "(?:reviens|revient|revenons|reviennent|reponds?|repondons|repondent|(?:re)?contacte|(?:re)?contactons|(?:re)?contactent|rappel(?:le|ons|lent)(?! (?:l[aes]s? |l'|notre|nos|votre|vos|de |d'|a l))|appel(?:le|ons|lent)(?! a l)|(?:re)?ecris|(?:re)?ecrit|(?:re)?ecrivons|envoie|envoyons|envoient|renvoie|renvoyons(?! (?:a\\b|au\\b(?! plus)|vers))|tiens|tient|tenons|tiennent|donne(?! r(?:endez|aison))|donnons(?! r(?:endez|aison))|(?:re)?dis|(?:re)?dit|(?:re)?disons|rembourse|remboursons|remboursent|communique|communiquons|apporte|apportons|confirm(?:e|ons)(?! (?:que|la|le|les|votre|vos|bien|avoir|notre|nos|etre)\\b)|transmets cela|previens|previent|prevenons|avertis|avertit|avertissons|fais|fait|faisons(?! confiance)|adress(?:e|ons)(?! (?:nos|mes|un grand)\\b)|expedie|expedions|reexpedie|reexpedions|credite|creditons|recredite|recreditons|dedommage|dedommageons|offre le|offre la|garde|gardons|reserve(?! (?:de |une? |des )?(?:bel|peti|joli|gros|surpri))|reservons(?! (?:de |une? |des )?(?:bel|peti|joli|gros|surpri))|rejoint|rejoins|repasse|repassons|remplace|remplacons|echange|echangeons|met(?:s|tons)? (?:ca|cela|[\\w' ]{1,30} de cote|en relation|en contact|en copie)|passe (?:un coup|un appel|un mail|l'info)|passons (?:un coup|un appel)|livre|livrons|reverse|reversons|regle|reglons|retrouve ca|trouve (?:ca|une solution)|trouvons (?:ca|une solution))(?! (?:tous|tout(?! de suite)|toutes?|plein|beaucoup|mille|des (?:bisous|ondes|baisers)|un gros|une enorme|notre soutien|nos (?:excuses|pensees|condoleances|amities|voeux|encouragements|meilleurs|sinceres|felicitations)) ?)";

/** What one does for somebody, in the present, that promises by itself. */
export const PRESENT_ALONE =
  "(?:verifie|verifions|verifient|regarde|regardons|regardent|corrige|corrigeons|corrigent|repare|reparons|reparent|relance|relancons|me renseigne|nous renseignons|se renseigne|m'en occupe|s'en occupe|nous en occupons|m'occupe d|s'occupe d|nous occupons d|m'en charge|s'en charge|nous en chargeons|me charge d|se charge d|nous chargeons d|me rapproche d|se rapproche d|nous rapprochons d|me penche|se penche|nous penchons|creuse|creusons|revien(?:s|t|nent) vers|revenons vers|(?:re)?prend(?:s)? contact|(?:re)?prenons contact|fai(?:s|t|sons) (?:le necessaire|le point|un point|remonter|suivre|verifier|partir|livrer|passer (?:le mot|l'info|le message))|(?:envoie|envoyons) (?:quelqu'un|une? (?:technicien|agent|equipe|coursier|livreur))|met(?:s|t|tons) (?:[\\w']{1,15} ){0,3}de cote|m'assure (?:que|qu'|d)|nous assurons (?:que|qu'|d))";

/** What promises in the present with a date: « On patche ça lundi ». */
export const PRESENT_DATED =
  "(?:met(?:s|tons|tent|t) tout en oeuvre|(?:corrig|rectifi|patch|relanc|trait|envo[iy]|expedi|livr|appell|appel|repar|chang|remplac|regl|install|occup|charg|verifi|recontrol|finalis|annul|modifi|ajout|supprim|debloqu|creus|tranch|nettoi|nettoy|contact|interrog|sollicit|depann|deploi|deploy|rembours|credit)(?:e|ons|eons)|interviens|intervient|intervenons|(?:mets|met|mettons|passe|passons|viens|vient|venons)(?= (?:vous|chez|sur place|voir|verifier|reparer|recuperer|prendre|en ligne|a jour|en place|votre|vos|ca|cela))|reponds?|repondons|reviens|revient|revenons)(?! d'heure)";

/** Behind « sera »: done for the person or in their matter. */
export const DONE =
  '(?:rembourse|recontacte|contacte|rappele|appele|informe|prevenu|averti|notifie|livre|credite|recredite|renvoye|reexpedie|expedie|envoye|adresse|publie|mis en ligne|mis a jour|mis de cote|remplace(?!e?s? par)|echange|traite|corrige|rectifie|regularise|repare|apporte|donne|communique|transmis|effectue|verse|reverse|vire|etudie|examine|analyse|reexamine|revu|verifie|reouvert|rouvert|reactive|confie|restitue|remis|priorise|leve|resolu|regle|tenu|depeche|pris en charge|pris en compte|reinitialise|debloque|deduit|dedommage|indemnise|fait|relance|nettoye|rebouche|debouche|evacue|enleve|desinfecte|rebranche|ramasse)(?:e?s?)';

/** Done to a matter of the person that is no service to them. */
export const NO_SERVICE =
  '(?:ouvert|ferme|clos|close|classe|retourne|renouvele|resilie|suspendu|debite|preleve|factur|attenti|appreci|recompens|accueill|perdu|refuse|rejete|demande|necessaire|utile|precieu|valable|interdit|accept|present|possible|requis|exige|conserve|limite|bienvenu|attendu|prolonge)';

/** Who of ours does it. */
export const TEAM =
  "(?:conseill\\w{2,5}|equipes?|service\\b|services|technicien\\w{0,3}|responsables?|direct(?:eur|rice|ion)s?|collegues?|agents?|gerante?s?|cheffe?s?|experte?s?|specialistes?|sav\\b|juristes?|comptab\\w{1,5}|compta\\b|gestionnaires?|chargee?s? de \\w{1,20}|interlocut\\w{2,5}|referente?s?|correspondante?s?|membres? de|quelqu'un|magasin|agence|boutique|studio|mairie|voirie|secretariat|accueil\\b|livreu\\w{1,4}|transporteur|chauffeur|entrepot|logistique|developpeu\\w{1,4}|redaction|moderat\\w{2,5}|vendeu\\w{1,4}|commercia\\w{1,5}|patrons?|patronne|ingenieure?s?|artisans?|reparat\\w{2,5}|prestataires?|delegue[es]{0,2}|adjointe?s?|medecins?|infirmi\\w{2,4}|pharmacien\\w{0,3}|coordinat\\w{2,5}|formateur\\w{0,2}|formatrice|support\\b|hotline|banqui\\w{2,4}|assistante?s?)";

/** What one waits for. */
export const AWAITED =
  "(?:remboursement|reponse|retour|avoir|virement|bon (?:d'achat|de retour|de reduction|voyage|cadeau)|colis|commande|carte|facture|geste|etiquette|piece|dedommagement|indemnisation|indemnite|cheque|billet|lien|code|credit|cadeau|remplacement|document|attestation|courrier|e-?mail|mail|duplicata|echantillon|devis|dossier|kit|box|badge|somme|montant|bon|correction|correctif)s?";

/** What is asked of others, or begun, for the person: « nous lançons une recherche ». */
export const BEGUN =
  "(?:(?:lanc|ouvr|men|diligent|effectu|declench|demand|reclam|proced|engag|initi|command|sollicit)(?:e|ons|eons) (?:[\\w']{1,15} ){0,4}?(?:un |une |le |la |l'|votre |au |son |leur )(?:nouve(?:l|au|lle) )?(?:recherches?|enquete|verification|reclamation|procedure|remboursement|renvoi|remplacement|reexpedition|analyse|annulation|rectification|controle|intervention|investigation|geste|echange))";

/** Who comes or turns to the person. */
export const TURNS =
  "se (?:rendr|presenter|deplacer|pencher|charger|occuper|rapprocher|mettr)(?:a|ont) (?:[\\w']{1,15} ){0,2}?(?:sur place|chez (?:vous|toi)|(?:de|vers|a) (?:vous|votre|vos|toi|cela|ca)|en (?:contact|relation|rapport)|sur (?:votre|cette|la question|le sujet|ce))";
