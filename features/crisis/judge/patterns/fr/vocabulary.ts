const KILL =
  'tuer|buter|egorger|etrangler|poignarder|planter|descendre|flinguer|abattre|assassiner|crever|massacrer|saigner|decapiter|eliminer|eventrer|exterminer|lyncher|pendre|noyer|fusiller|tirer dessus|tirer une balle|mettre une balle|trancher la (?:gorge|tete)|briser (?:le|ton|son|leur|votre) cou';
const BEAT =
  'frapper|tabasser|defoncer|demonter|eclater|demolir|peter la gueule|casser la gueule|casser les (?:dents|jambes|genoux|os)|refaire le portrait|regler (?:ton|votre|leur|son) compte|mettre en pieces|fracasser|cogner|demembrer|violer|torturer|gifler|chopper|choper|botter le cul|eclater la tete|niquer la face|foutre une raclee';

/** Words that several French wordings share. */
export const frenchVocabulary: Readonly<Record<string, string>> = {
  kill: KILL,
  hurt: `${KILL}|${BEAT}|bruler|detruire|carboniser|cramer|faire la peau|faire (?:payer|souffrir|mal)|traquer|retrouver et`,
  'i-will':
    "je (?:vais|vas|viens|m'en vais)|j'?vais|jvais|chui? sur le point de|on (?:va|vient|s'en va)|nous allons|nous viendrons|je voudrais|je veux|j'ai envie de|j'aimerais|quelqu'un (?:va|doit|devrait|pourrait)|faut|il faut|faudrait|il faudrait|faudra|on devrait|nous devrions|je reve de|je pense serieusement a|j'espere bien",
  'you-object': "te|t'|vous|les|le|la|l'",
  your: 'ton|ta|tes|votre|vos|leur|leurs|son|sa|ses',
  people:
    '(?:tous |toutes )?(?:les|ces|des|aux|cette|ce|cet|un|une|le prochain|la prochaine|chaque) (?:\\w+ ){0,2}?(?:arabes?|noirs?|noires?|blacks?|juifs?|juives?|musulmans?|musulmanes?|femmes?|homos?|gays?|pedes?|lesbiennes?|trans|handicapes?|handicapees?|refugies?|immigres?|migrants?|etrangers?|gitans?|roms?|asiatiques?|chretiens?|blancs?|blanches?|chinois|vieux|vieilles?|gauchistes?|flics|journalistes?)',
  food: 'yaourt|plat|repas|salade|sandwich|pizza|burger|boite|bouteille|paquet|sachet|produit|biscuits?|chocolats?|soupe|steak|poulet|viande|poisson|compote|pot|petits pots?|lait|gateau|pain|cereales|assiette|nourriture|riz|fromage|barquette|conserve|dessert|glace|boisson',
  kin: 'fils|fille|bebe|enfants?|mere|pere|mari|femme|compagne?|compagnon|frere|soeur|grand-mere|grand-pere|chien|chienne|chat|chatte|amie?|collegue|famille|petit|petite|neveu|niece|conjointe?',
  device:
    'chargeur|batterie|telephone|portable|ordinateur|appareil|trottinette|velo|four|lave-linge|machine|produit|prise|cable|multiprise|aspirateur|seche-cheveux|casque|friteuse|grille-pain|frigo|jouet|siege|voiture|vehicule|moto|radiateur|cafetiere|bouilloire|chaudiere|lampe|guirlande|enceinte|montre',
  media:
    "bfm(?: ?tv)?|tf1|france ?(?:2|3|5|info|tv|inter|bleu|televisions)|m6|canal\\+?|cnews|rtl|rmc|europe ?1|le monde|le figaro|figaro|liberation|mediapart|le parisien|ouest[- ]france|20 ?minutes|les echos|konbini|hugo decrypte|cash investigation|envoye special|afp|l'express|la voix du nord|sud ouest|la depeche|la provence|mouv|huffpost|loopsider|complement d'enquete|streetpress",
  near: '[^\\s.!?]+ ',
  yours: 'ton|ta|tes|votre|vos|leurs?|vot',
  premises:
    'magasins?|boutiques?|agences?|guichets?|bureaux?|sieges?|locaux|depots?|entrepots?|usines?|ateliers?|restos?|restaurants?|hotels?|mairies?|gares?|antennes?|serveurs?|vitrines?|camions?|camionnettes?|bus|trams?|rames?|bornes?|compteurs?|kiosques?|baraques?|parkings?|rideaux?|accueil|voitures?|bagnoles?|caisses?|scooters?|maisons?|pneus|vitres?|reseau|cables?',
  weapon:
    "fusils?|flingues?|battes?|couteaux?|kalach\\w*|carabines?|pistolets?|revolvers?|machettes?|haches?|barres? (?:de fer|a mine)|marteaux?|cocktails? molotov|molotovs?|(?:bidons?|jerricans?) d'essence|explosifs?|grenades?|dynamite|tronconneuses?|acide|cutters?|calibres?|chevrotine|gros sel|gourdins?|matraques?|pieds? de biche|22 long|chiens d'attaque",
  body: 'gueule|tete|dents?|jambes?|bras|machoire|nez|yeux|oeil|doigts?|genoux?|crane|tronche|figure|visage|cou|cotes?|mains?|os|reins|rotules?|nuque|poignets?|chevilles?|cuisses?|pouce|paume|front|levres?|langue|orteils?|pieds?|hanche|femur|dos|epaule|coude|menton|arcade|oreille|joue|ventre|peau|gorge|paupieres?',
  staff:
    'chauffeurs?|controleu\\w+|vendeu\\w+|caissi\\w+|livreu\\w+|serveurs?|serveuses?|guicheti\\w+|agents?|conseill\\w+|direct(?:eurs?|rices?)|patron\\w*|gerante?s?|pdg|chefs?|employe\\w*|salarie\\w*|techniciens?|hotesses?|conduct\\w+|maire|banqui\\w+|equipes?|standardistes?|vigiles?|gars|mecs?|types?|stagiaires?|devs?|responsables?|managers?|presidente?|dirigeants?|collegues?|nana|meuf|dame',
  symptom:
    "gonfle(?:e|s|es|ment)?|boursoufl\\w+|palpitations?|vertiges?|tete qui tourne|nausees?|vomi\\w*|diarrhee\\w*|convuls\\w+|malaises?|evanoui\\w*|perdu connaissance|tombe\\w* dans les pommes|brulures?|brulee?s?|cloques?|plaques (?:rouges?|partout)|boutons partout|urticaire|eruptions?|demangeaisons?|eczema|engourdi\\w*|a vif|fracture\\w*|points de suture|commotion|hematomes?|oedeme|asphyxi\\w+|suffoqu\\w+|essouffl\\w+|crampes|mal au ventre|mal de ventre|intoxi\\w+|aux urgences|a l'hopital|samu|anti-?poison|hospitali\\w+|medecin de garde|pediatre consulte|allergi\\w+|yeux qui (?:piquent|brulent)|gorge qui (?:gonfle|gratte|serre)|saign\\w+|pisse\\w* le sang|malades?",
  remedy:
    'cremes?|shampo\\w+|lotions?|serum|gel|deo\\w*|mascara|vernis|teintures?|coloration|maquillage|savon|dentifrice|lessive|lingettes?|couches?|parfum|masque|gelules?|comprimes?|cachets?|complements?|sirop|applications?|huile|baume|fond de teint|rouge a levres|colle|faux cils',
  pest: 'vers?|asticots?|larves?|insectes?|cafards?|blattes?|souris|rats?|mites|charancons?|fourmis?|mouches?|rongeurs?|punaises?|limaces?|chenilles?|araignees?|guepe|scolopendre|moucherons?|crottes?',
  outlet:
    'journalistes?|reporters?|redact(?:eur|rice)s?|pigistes?|chroniqueu\\w+|correspondante?s?|redaction|podcasts?|chaine youtube|youtubeu\\w+|streameu\\w+|documentaristes?|webzine|quotidien|hebdo\\w*|gazette|agence de presse|emission|matinale|fact-?check\\w*|magazine',
  authority:
    "cnil|dgccrf|repression des fraudes|signal[- ]?conso|ufc(?:[- ]que choisir)?|que choisir|60 millions(?: de consommateurs)?|prud'?hommes|defenseur des droits|inspection du travail|ars|ddpp|procureur|arcom|autorite de la concurrence|conciliateur(?: de justice)?|mediateur|mediatrice|services? d'hygiene|anses|acpr|amf|direction des fraudes|services? veterinaires?|arcep|dreets|direccte|urssaf|dgac|dgs|ansm|anssi|fnaut|clcv|parquet|police|gendarmerie|commissariat|gendarmes|association de (?:consommateurs|defense|victimes)|tribunal administratif|autorite de regulation",
};
