import type { PatternGroup } from '../pattern-group';

export const frenchPress: readonly PatternGroup[] = [
  {
    name: 'fr.press.inquiry',
    category: 'press',
    severity: 2,
    target: 'brand',
    negative: false,
    say: [
      "(?:je|on|nous|j'ai|vais|va) (?:\\w+ ){0,4}?(?:contact\\w*|ecri\\w+|appel\\w*|alert\\w*|envoye\\w*|filme\\w*|transm\\w+|prevenu|previens) (?:\\w+ ){0,3}?(?:a |au |la |le )?<media>|(?:diffusee?|publiee?|passe|passera|parait|paraitra|vu|vue) (?:\\w+ ){0,4}?(?:sur|dans|chez) (?:la |le )?<media>(?! hier)|(?:redaction|matinale|antenne) (?:de |d'|du )?(?:\\w+ ){0,3}?(?:radio|fm|info|tv|journal|magazine|<media>)|etudiante? en journalisme|ecole de journalisme",
      "(?:pigiste|redact(?:eur|rice)|reporter|chroniqueu(?:r|se)|realisat(?:eur|rice)|documentariste|correspondante?|journaliste)(?:,| independante?| freelance| (?:\\w+ ){0,4}?(?:magazine|journal|revue|quotidien|hebdo\\w*|radio|chaine|television|tele|agence|site|media|redaction|presse|emission)) ?(?:\\w+ )?,? ?(?:\\w+ ){0,5}?(?:je|j'|nous|pouvez|souhait\\w+|aimer\\w+|cherch\\w+|enquet\\w+|qui)",
      "j'enquete|nous enquetons|(?:prepar|realis|tourn|boucl)(?:e|ons|ant) (?:\\w+ ){0,2}?(?:sujet|reportage|documentaire|article|enquete|papier|portrait|chronique)s?(?= (?:sur|concernant|au sujet|a propos|,))",
      "(?:<media>|la presse|la tele) (?:\\w+ ){0,2}?(?:prepare|enquete|diffuse|publie|tourne|realise|s'interesse|sera la|debarque)",
      "(?:raconter?|racont\\w+|envoye\\w*|envoyer|transmis|transmettre|transmets|contacte\\w*|contacter|alerte\\w*|alerter|prevenir|previens|prevenu|ecrire|ecrit|parler|parle|signaler|balancer|remis|remettre|donner|appeler|appele|vois|voir) (?:\\w+ |tout ca ){0,4}?(?:a|aux?|les|la|le|avec|des) (?:la |le |l')?(?:presse|medias?|journa(?:l|ux)|journalistes?|tele(?:vision)?s?|radios?|<media>)(?: locale?s?| regionale?s?| locaux)?(?= ?(?:$|[!.,;:]|pour|et|si|de|demain|sur|ce|locale))",
      '(?:equipe|camera|cameras|journalistes?) (?:\\w+ ){0,2}?(?:de (?:television|tele|tournage|reportage|<media>)) (?:\\w+ ){0,4}?(?:filmer|sera|seront|arrive\\w*|vien\\w*|passe\\w*|demain|la)',
      "(?:l'affaire|l'histoire|le sujet|le reportage|l'enquete|l'article|le documentaire|votre histoire|notre enquete|mon enquete) (?:\\w+ ){0,2}?(?:passe\\w*|sera|sort\\w*|parait\\w*|est diffuse\\w*|est publie\\w*|fait la une) (?:\\w+ ){0,5}?(?:journal|jt|tele|television|radio|une|presse|20 ?h|vingt heures|antenne|kiosques?|magazine|demain|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche)",
      '(?:ma|mon|notre) (?:chronique|tribune|enquete|article|papier|edito|documentaire|reportage) (?:\\w+ ){0,3}?(?:parait\\w*|sort\\w*|sera|est en ligne|publie\\w*)|documentaire (?:en (?:cours|preparation)|sur (?:vos|votre|le scandale))|(?:cherch|recherch|recueill)\\w+ (?:des |vos )?temoignages?|nous (?:publions|diffusons|sortons) (?:\\w+ ){0,2}?(?:enquete|article|reportage|sujet)',
      "(?:je suis|ici|bonjour,?|de la part|pour|redaction de|journaliste (?:a|chez|pour|au)|redaction|equipe de|emission|du journal|chez) (?:\\w+ ){0,3}?(?:<media>)(?= ?(?:$|[,:.!?]|nous|je|et|pouvez|peut|souhait\\w+|voudr\\w+|enquet\\w+|prepar\\w+|cherch\\w+|aimer\\w+|j'))",
      "(?:je|nous|on) (?:\\w+ ){0,2}?(?:enquet(?:e|ons|ais)|prepar(?:e|ons) (?:\\w+ ){0,2}?(?:article|reportage|sujet|emission|enquete|papier|documentaire)|tourn(?:e|ons) (?:\\w+ ){0,2}?(?:reportage|sujet|documentaire|enquete)|boucl(?:e|ons) (?:mon|notre|un|l')|redig(?:e|eons) (?:un|mon|notre) (?:article|papier)|ecri(?:s|vons) (?:un|mon|notre|actuellement un) (?:article|papier|enquete)|realis(?:e|ons) (?:un|une) (?:reportage|enquete|sujet|documentaire)|travaill(?:e|ons) sur (?:un|une) (?:article|reportage|enquete|sujet|papier)|public(?:ation|e|ons) … (?:article|enquete))",
      "(?:notre|mon|l'|cet?|une) (?:enquete|article|reportage|papier|sujet) (?:\\w+ ){0,2}?(?:sur (?:vos|votre|vous|l'affaire|la marque)|parait\\w*|sort|sera|va etre|passera|diffuse\\w*|publi\\w*)|droit de reponse|(?:demande d'|solliciter une |pour une |accorder une |une )interview(?= (?:\\w+ ){0,2}?(?:de|avec|votre|dirigeant|pdg|svp|s'il|porte)|[ ?!.]*$)|reaction officielle|(?:une|votre|des?) reactions? (?:\\w+ )?(?:a|de|officielle|sur|concernant|au) (?:l'affaire|la polemique|votre|cette|ces|la video|l'incident|rappel|accusations?|la direction|ce|scandale)",
      "(?:avez[- ]vous|y a[- ]t[- ]il|aurez[- ]vous|allez[- ]vous (?:publier|faire)|quand|ou est|prevoyez[- ]vous) (?:\\w+ ){0,2}?(?:un |une |le )?(?:communique|declaration officielle|prise de parole|declaration a la presse|conference de presse)|(?:un|votre|de) commentaire (?:officiel )?(?:sur|a propos|concernant) (?:l'affaire|la polemique|les accusations|ces|le rappel|cette)|(?:carte de presse|attache\\w* de presse|droit de reponse|deadline|avant (?:publication|parution|diffusion|bouclage)|demandes? presse|question de presse|contact\\w* (?:\\w+ )?(?:presse|medias?)|service (?:de )?presse|service communication (?:svp|\\?)|relations? presse|dossier de presse|porte[- ]parole)",
      '(?:je suis|nous sommes|ici) (?:\\w+ ){0,2}?(?:journalistes?|reporter|redact(?:eur|rice) en chef|pigiste|correspondante?|photojournaliste|grand reporter|redac chef|documentariste)',
      '^(?:(?:bonjour|bonsoir),? )?journalistes? (?:a|au|aux|chez|pour|de|independante?)(?= )',
      "recueillir (?:votre|vos|une|des|la) (?:\\w+ )?(?:reactions?|temoignages?|commentaires?|version|point de vue)|votre reaction pour (?:le|la|notre|nos|un|une|l') ?(?:\\w+ )?(?:journal|jt|article|emission|matinale|antenne|edition|reportage|sujet|papier)",
      '(?:journalistes?|redaction|reporter) (?:\\w+ ){0,3}?(?:souhait\\w+|cherch\\w+|aimerait|voudrait|contact\\w*|ici|pour|prepare)(?= )',
    ],
    unless: [
      'tintin|(?:simple|en|juste une?) cliente?|journalistes? de merde|roman|film|heros|[😂🤣]|mdr+|je ne suis pas journaliste|vu (?:sur|a|dans)|passe(?:e)? sur (?:m6|tf1)',
    ],
  },
  {
    name: 'fr.press.audience',
    category: 'press',
    severity: 1,
    target: 'brand',
    negative: false,
    say: [
      '(?:je suis|suis|ici|influenceu\\w+|createu?r?\\w*|creatrice) (?:\\w+ ){0,2}?(?:youtub(?:eur|euse|er)|influenceu(?:r|se)|blogueu(?:r|se)|streameu(?:r|se)|tiktok(?:eur|euse|er)|instagram(?:eur|euse|meur|meuse)|podcasteu(?:r|se)|createu?r(?:ice)?(?: de contenus?)?|creatrice(?: de contenus?)?|ugc)',
      "\\d+[ .,]?\\d* ?(?:k|m|000|mille|millions?) (?:d'|de )?(?:abonnes?|followers?|vues|subs|lecteurs|personnes qui me suivent)|0 ?(?:k|m|000|mille|millions?)? ?(?:d'|de )?(?:abonnes|followers)(?! pas cher)",
      '(?:un|en|pour|proposer|propose|interess\\w+|faire|parler|discuter|possibilite|demande) (?:\\w+ ){0,3}?(?:partenariat|collab\\w*|placement de produit|collaboration|sponsoring|unboxing)(?= ?(?:$|[?!.,]|avec|ensemble|svp|en|pour|sur|entre|remunere))|ma communaute (?:va|de|est|attend|saura|sera)|ma prochaine (?:video|story)|mes (?:abonnes|followers|viewers|lecteurs) (?:vont|seront|attendent|me)|(?:en parler|vous afficher|le dire|en story|thread|story) (?:\\w+ ){0,3}?(?:a mes|sur ma chaine|a ma communaute|en story|dans ma (?:story|prochaine)|sur mon (?:blog|compte|podcast|tiktok))|mon (?:media|podcast|blog|magazine|journal)(?= )|notre (?:media|redaction|magazine|chaine|podcast)',
    ],
    unless: ['pas cher|je vends|achetez|[😂🤣]|gratuit(?:s)?'],
  },
];
