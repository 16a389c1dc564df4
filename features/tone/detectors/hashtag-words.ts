/* Words that hashtags are made of, in both languages, without accents. Ours; short ones only where they join others. */
const JOINED = `a and au aux avec by chez dans de des du en et for from go i in is it l la le les ma me mes mon my no nos
  notre of off on or our out par pas pour qui sans ses si sous sur ta the to tous tout toute un une up us vos votre vous we
  with you your nous je tu il elle on`;
const WORDS = `access dejeuner diner plans est etes sont fete nuits matinee soirees bonne chance coup coups coeur gout gouts
   accessibilite accueil achat actu actualite africa air alert ami amie amis amour anglais animal annee
  anniversaire appel apres apero art artisan atelier autumn avant award baby back bad bank beach beau beaute beautiful
  bebe belle beer best better big bike bio birthday black bleu blog blue body boisson bon bonheur bonjour bonne bonnes bons
  book books bord bread brand break brunch bus business cadeau cadeaux cafe cake campagne care carte cat change chat chats
  cheese chef cheval chien children chocolat choice christmas cinema city class clean client clients climate climat code
  coffee collection color colour come community concours conseil cook cooking cool country couleur couple cours course
  cover creative crew cuisine culture customer cycling dad daily dance danger date day days deal deals decoration
  design developpement digital dimanche dinner direct dog dogs drink durable eat eau eco ecole economie education elections
  emploi energie energy enfant enfants equipe ete europe event events experience expo express fait fall family famille
  fashion fast feel fete fetes film fin first fish fitness fleur flower follow food football foot forest formation forme
  forum france francais free freedom french fresh friday friends fruit fun future gagner game games gaming garden gare
  gateau gift girl give giveaway global gold good gourmand grand grande great green group growth guide happy hard health
  healthy heart help heroes hiver holiday holidays home hope hotel house idea idee idees info infos innovation inside
  instant inter international jardin jazz jeu jeudi jeune jeunes jeux job jobs join joie journee jour jours joyeux joyeuse
  juin justice keep kids kitchen lecture legal level libre life light ligne line link list live livre livres local london
  long look lost love lover lovers luck lundi lunch magasin made mai maison make maman marche mardi marketing match matin
  media meilleur mental menu mer mercredi merci message metro mind minute mobile mode moment monday monde money month
  morning mother motivation move movie musee museum music musique name national nature network never new news next
  night noel noir nouveau nouveaute nouvelle now nuit offer office offre old one online open order original outfit pain
  paix papa parents paris party passion patrimoine pay people perfect petit petite petits photo photos place plage plaisir
  plan planet planete play plus point politique power presse prevention price pride printemps prix produit produits projet
  promo promotion public quality quote radio rain ready recette recettes recipe recipes recrutement region rentree repas
  resto restaurant retour reduction rue running sale sales samedi sante sante save say school science season securite
  selection semaine service services share shop shopping show sister skin sky smile social soir soiree soleil solidaire
  solidarite song sorties sortie south space special sport sports spring start startup station store story street student
  style success summer sun sunday sunset super support sustainable sweet table team tech technology tele temps terre terroir
  thank thanks theatre think thursday tips time today together top tour tourisme town train trains tram transport travail
  travel trip true tuesday unis urgent usa use vacances vegan velo velo vendredi vente ventes vert verte vie vieux view
  village ville vin vins visit vivre voiture vote voyage voyages walk wall watch water wedding wednesday week weekend
  welcome white wild win wine winter woman women wood word words work working workout world year years yoga young zero
  dechet dechets inclusion handicap egalite egalites femmes femme hommes homme droits droit greve trafic incident retard
  retards perturbation civil civique marque employeur fait main mains coeur pouvoir achat fibre optique service client
  teletravail reseau reseaux sociaux sociale social`;

/** Words a hashtag may be cut into; those of the first list never make up most of it. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(JOINED.split(/\s+/));
export const HASHTAG_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/));

/* One word each, though they could be cut into two. */
const WHOLE = `airport aujourdhui background baseball basketball bienvenue birthday blackout bluetooth bonjour bonsoir
  breakfast businessman cheesecake chatbot classroom cookbook countryside cupcake daylight dimanche doorstep everyone
  everything facebook feedback fireplace firework fireworks football forever freelance friendship gameplay gingerbread
  goodbye goodness greenhouse grandmere grandpere hamburger handball handmade headphones highlight homeless homemade
  homework honeymoon hometown household however inside instagram interview keynote keyword landscape lifestyle lighthouse
  linkedin livestream maintenant malheureusement marketplace midnight milkshake network networking newborn newsletter
  nightlife notebook notwithstanding online outside overnight overview partout password playlist playground podcast
  portfolio pourquoi pourtant quelquun rainbow restaurant roundabout runway screenshot seafood sidewalk smartphone
  snowboard software something sometimes starbucks startup storytelling streetwear suddenly sunglasses sunlight sunrise
  sunshine supermarche surtout sweetheart tablespoon teamwork teatime teenager telephone timeline toujours tourisme
  toutefois tripadvisor underground upcycling update upgrade upload vintage volleyball wallpaper warehouse waterfall
  webinar weekend whatsapp within without woodwork workflow workplace workshop worldwide youtube youtuber
  passeport portefeuille portemanteau autoroute bonhomme gentilhomme justaucorps marchepied monsieur madame mademoiselle
  parapluie parfois pourcent pourboire potpourri vinaigre malgre surprise surface survie souscription souvenir tournoi
  information international intervention enseignement entreprise environnement inscription printemps partenaire
  partenaires parmentier paradis pardon paris parisien parisienne desserte dessert design desir destination detail insecurite indirect indirecte automobile desinformation offline daytime
  lifetime springtime summertime wintertime lunchtime playtime healthcare skincare daycare weekday weekdays homeland`;

/** Words that stay whole though parts of them are words. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(WHOLE.split(/\s+/));
