/* Words that hashtags are made of, in both languages, without accents. Ours; short ones only where they join others. */
const JOINED = `a d l this notre and au aux avec by chez dans de des du en et for from go i in is it l la le les ma me mes mon my no nos
  notre of off on or our out par pas pour qui sans ses si sous sur ta the to tous tout toute un une up us vos votre vous we
  with you your nous je tu il elle on`;
const WORDS = `festival quoi lecteur aide suis photography photo automne gueule vendre racism xmas merry appetit accueil adopte affaires aider aime aimer aimons ami animation annonce apprendre arbre arbres argent
  arrivee artiste artistes assiette association athlete attention aujourdhui automne avion bain bal barbecue bateau bel belles
  bienetre bijou bijoux blanches boire bord boulot bravo brocante cabane camping canicule carnaval carriere cause centre
  champion champions chanson chant chantier chaud chaude chaussures chauffeur chemin chere cherie chaine cinema cirque
  collecte colis college colo combat comedie commande commerces commune compagnie conducteur conduite connecte conso
  construction coupe cours croissance cyclisme danse date debat debut demande depart departement dernieres derriere dessin
  deuil diversite don donner dons droite echange ecoute ecran ecrire eglise electrique election eleve eleves emission emplois
  enquete environnement epicerie equitable esprit estival etoile etoiles etude euros examen excellence exploit exposition
  famille ferme fermeture feu feux final finale fine finance finances flamme flotte foi fonction fondation formations fou
  fresque frontiere fruits fusee galerie galette geste gestes gestion goutte gouvernement gratitude guerre guide gymnastique
  habiter hebdo heure heures heureux heureuse histoire histoires hopital horaires huile hymne ile images immobilier initiative
  insolite institut jardinage jardins jeudi journal journaux jury laine lait lancement langue langues lapin lecteur lecteurs
  lecture legumes lettre lettres liberte lieux litterature logement logements loi lois lutte lycee magazine maire mairie malin
  manger manif marathon marches mariage mariages marine maritime materiel medaille medecin memoire mercredis metropole miel
  mieux militaire minuit mission moment moments moto mouvement moyen mur musique musiques nager navette neige nettoyage neuve
  nouveaux nouvelles numerique objectif objet objets occasion oeuvre oeuvres offres oignon ordinateur ouverture pages pari
  paris parole paroles partenariat passe patience patron pause pays pecheur peinture pizza plages planete poids poisson politique
  pomme pompier pompiers populaire potager poule preparer prendre presque prevenir priorite prix professionnels promenade
  propre protection protege proteger provence pub quotidien raison randonnee recherche recolte reconversion recyclage regard
  regions rencontre rencontres rendezvous renovation reponse reportage republique resultat resultats reunion reussir reussite
  rire riviere roi roulez rugby saveur saveurs savoirs seance sejour selfie sens services seul signe silence site ski solde
  solution solutions sommet sourire souris spectacle spectacles stade stages sucre sud surf tablier talents tapis taxi
  telephone televise tempete terrain territoire territoires tete theatre ticket tombola tour touriste tournee tradition
  traditions transition transports trottinette trottoir trouve usage usine vainqueur vallee vaisselle valise vedette velos vent
  verre vertical vetements viande victoires vigilance vigne vignes vignoble virage visage vitesse vivant voie voile voisinage
  volontaire vraiment zone accident amazed april art baking bakery ballet banana beans bear bears beer bees berry biking bird
  birds blessed bloom blooms boots box brain breath bright brownie bubble buddy bunny butter cabin camera camping candle candy
  caring carnival castle celebration cherry chill chips church circle classic classics climb climbing closet coach coast cocktail
  cocktails comfort comic concert confidence cookie cookies copy corner cottage cozy crafts cream crush cup curry dancing darling
  date deep delicious delivery desert desk diary dinner discount discover diversity doggy dress drink driver driving duck dust
  earth eating edition egg eggs elegant empty engine escape essential estate exercise expert explore extra fantastic fear fest
  festive fever field fields finish fishing flavour floral focus folk forward frame freeze freedom friendly frozen funday
  gallery garage gathering gentle ghost glass glow gorgeous grace grateful grill ground grown hack hacks halloween hangout harvest
  haul hearted heaven heritage hiking hour housing hunger hunting impact insta island islands jam jersey jewelry joy juice
  juicy justice kindness kings kit kitten kitty lake lakes lamb lane laughs laughter launch lazy leather lemon library lifting
  lips listen literacy lobster loving loyal lucky luxury magical mail makers making market markets matters mindful mindset mint
  mirror mob mode morning mornings moments nail nails natural neighbour nerd nest noodle noodles north ocean october offers oil
  opportunity outdoors oven owner owners pancake paradise parade park parks passion patio patient peaceful peak peanut pepper
  pick picnic pie pies pilot pine pirate planner planning playing podcasts poem pop potato potatoes pottery prayer pregnant
  prize proud pumpkin pup puppy puzzle rescue research respect retail retro reviews rewards rice ride riders riding rights robot
  rocks rocket romance roof root roots rustic safari sailing salmon salon sand sauce save scene scenes scenic seaside selfcare
  selfie shade shelter shine shower sick signs silk simplicity skate skating skill skills slice snack snacks soap social sofa
  solo soldier soul souls sources spa speaker spice spicy spooky squad stars stitch storm straight strength stress stronger
  studios surfing survivor sustainability swag sweat sweets swimming talking tasty tattoo teaching thankful thanksgiving theme
  throwback tired toast tomato tools towers trade trading tribe tropical trust trusted truth tuna turkey turn twins ultimate
  update urban vacations vegetable vegetables veggie vibe vibes views violence vision vitamin waffle walking wander warming
  waters wealth weekly wellness whole winning wings wisdom wishing wolves wool wrap yarn youth
  above academy action active adventure again ago ahead alive almost alone along already also always amazing
  angel animals another answer anything apple april arm arrive arts ask august aunt autre autres avenir avis award awards
  awesome babies balade bag ball bar based beautes because become bed been before being believe below between beyond
  biere bilan billet billets blanc blanche boat bois boite bonbon boost born both bottle boutique box boy boys brave bright
  bring brother brothers build building burger buy call calm camp campus car cards cash catch celebrate central cent centre
  century chain challenge chance changer chaque charity check cherche cheveux child chose choses ciel citoyen citoyenne
  clair classe click close cloud club coeurs coin cold collectif college come coming commerce common compte confiance
  connect construire contact content contre corps cosy cote could count courage court craft create creer crise croire cup
  cute dad dark date dear decouverte decouvrir dedans defi degustation dehors deluxe demain dernier derniere devenir devoir
  dire disponible doctor dogs done door double doux down dream dreams drive droite each early earth easter easy effect else
  end engage engagement engagements english enjoy enough ensemble entre entree envie equality equipes equipage espace essai
  etre etudes etudiant etudiants euro evening ever every example eye eyes face faces facile facts faith families famous
  fan fans far farm farmer farming fashionable father february feel feeling feet femmes fidele fier fiere fiers fight
  figure filles fille fils find fine fire five fixe fleurs flash floor flowers fly folie follow fond force forces fort forte
  fou found four fox frais friday fridays friend frites froid full fun funny futur gallery garantie garden gens getting give
  giving glace go goal goals gold golden golf gone goodbye got grand grands grass gratuit gratuite gratuits gray groupe grow
  guest gym habitat hair half hall hand hands haute have hello here hero hey high hill history hit hockey hold homme honest
  horse hospital hot hour hours hug huge human humain humanite hunt ice ideal image images impact important inclusive
  industrie industry infinite inspire inspiration instagood instagram invest investir invite jamais janvier job jouer jouet
  jouets joueur joueurs juillet july jump june jungle just kid kind king kiss know labo lac lady lake land language large
  last latest laugh law lead leader leaders leaf learn learning leave led left legend legende less lesson letter leurs level
  lever libres lieu lights like lire lit little living loisir loisirs longue lose lot loud low lucky lumiere lune machine mad
  magic magie magique main mainstream maintenant maisons man many map march mark marks mars marseille mass master matter
  matters meal meals mean meat medecine medical meet meeting meilleure meilleurs member members men merry metier metiers mid
  milk million minutes miss mix mobilite model moderne modern moi moins mois mon montagne montagnes mood moon more most
  mothers mots mountain mountains mouth moving mums must my mystery naissance natural nature naturel need neuf nice night nine
  noir nom non nord north nos note nothing novembre november nuits number nurse nurses octobre october oiseau oiseaux only
  ont open opening ouvert ouverte ouverts ouvertes orange order organic oublier ouest ours outdoor outside over own pack page
  pages paint painting pair panier papier parc park part parts partage partager parti pass past pasta path pays peace
  peau pendant penser perdre pere peres performance person pet pets peuple philosophie phone piano picture pictures piece
  pieces pied pieds pierre pilot pink piscine pizza places planete plant plants plat plats plein pleine pluie poem poesie
  poetry poisson police pomme pont pool port porte portes positive possible post posts pot power practice premier premiere
  preparation pres present president pret prets pro problem professionnel proche programme progress proud proximite
  pub puis pure quai quand quartier quartiers queen question questions quick quiet quiz race racing random rate rates reach
  reader reading real reality red reel reine relax remember rendez repair rest restart result results retraite retro reve
  reves rich ride right rights ring rise river road robe rock role roman room rooms rose rouge round route royal run runner
  sac safe safety sage saint saison saisons salad salade salle salon salut same sandwich savoir saving savings savour scene
  schools sciences score sea season seasons second secret secrets see seed self sell sens senior seniors sense sept septembre
  september serie series serious set seven seven sex shape share shared shark ship shoe shoes shops short shot side sight sign
  silver simple since sing singer single site six size sky sleep slow small smart smiles snow so soccer societe societes soin
  soins sold soldes some son songs soon sortir soul sound soup source souvenir souvenirs speak speech speed spirit spot
  square staff stage star stars start state states stay steel step steps still stone stop stories strange stream street
  streets strike strong studio study summer sunny sure surf surprise sweet swim system table tables take taking tale talent
  talents talk talks tarif tarifs tart tarte taste tax tea teacher teachers teams tech teen tell temple ten tennis terres
  test text texte thing things think third those thought three throw ticket tickets tiger time times tiny titre toast toi
  tomorrow tonight top tot total touch tough tours toute toutes town toy toys trail trains training treat tree trees tri trip
  trips trophy trouver truck try tv twin two type under union unique united universe univers up urban utile valeur valeurs
  valley value values vacation van vegetarian veille veiller ventes verite version very victoire victory video videos
  viens view ville villes vintage visite visiter visites visitor vive vivez voice voisin voisins voir voix vol volunteer
  vraie vrai vue wait wake want war warm warrior wash waste watch water wave waves way wear weather web week weekends weeks
  weird well west wet wheel when where which while wide wife wildlife will win wind window wines winner winning wins wish wishes
  within wolf wonder wonderful wood works world worth wow write writer writers writing wrong yellow yes yesterday yet young
  yours youth zen zone
  dejeuner diner plans est etes sont fete nuits matinee soirees bonne chance coup coups coeur gout gouts
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
  teletravail reseau reseaux sociaux sociale social
  academie accessible accompagner adore adultes ados agents agriculture aines allergies alternance amazing amoureux anniversaires
  aperitif apprenti apprentissage aprem aquarium archives arcade artisanat artisanale asso athletisme atelier ateliers attractions auberge
  audition autonomie autrement aventure aventures avocat bague baignade balade balades ballet banlieue barista basket bateaux beagle
  bedtime beauty benevole benevoles benevolat berlin bibliotheque bienveillance bienvivre billetterie binge biodiversite bistro bloggers
  bonheurs bordeaux boulanger boulangerie boulangers braderie brasserie brasseur bretagne bricolage brunchs brussels bruxelles budget
  bureau businesses cafes caleche campus caravane carnet cartes casting caturday celebration celibataire cest chambre champagne
  chante chapeau charme chasse chaton chatons chef chefs chips chocolats choeur choir christmastime ciao cider cirques classique clean
  closing cocktail cocktails collection colleague colleagues colis colonie comedien comics compost concert concerts confort conference
  congres connectee conseils consommer conte contes coop coopere coordination corse couleurs couture covid creation creations creatif
  creche creme crepe crepes croisiere croissant crypto cuisiner curieux cv cyclist cycliste cyclistes data dating dauphin deadline decor
  defense defile degustations delivery dentaire deplacement depistage dessert desserts detente devoirs dialogue diversity diy docteur
  don dose dossier douceur drawing dressing driver drivers dublin eating ecoles ecologie ecologique ecosysteme editeur edition elegance elle
  emotion emotions employe employee employees enceinte encours energies enquetes entraide entreprises entrepreneur entrepreneurs equitation
  escalade escape etape etang ethique etranger etudier evasion examens exercise exercice expert experts explorer exposants fabrique
  facts fanzone farine fashionista favorite ferie fermier fermiere festivals feu feux fibre fierte filiere filles fillette finance
  finances finale finales finalement floral foire fondation football footing foret forets formations fournitures foyer foyers fraise
  framboise francaise francaises freebie freelances freelancer frenchtech friandise fromage fromager fromages fruits funk gagnant gagnants
  gagnez galette galettes gamer gamers garcon gare garde gastronomie geek geneve gendarme genial genie gestion gin girls giveaways glaces
  gluten gouter graffiti grandes gratitude grenoble gymnastique handicaps harmonie hebergement herbe heritages heros heureuse heureux
  hiking hiring hobby hockey horaires hospitalite huile huitres humour ici iles immobilier impots impot infirmier infirmiere infirmiers
  ingenieur inscrit inscriptions insertion insolite intelligence internet islande italie italien italienne jai jambon japon jardiner jardins
  jeunesse jobday jogging jolie jouer joueuse jumelage jus justine karaoke kayak knit knitting laboratoire lait langue lapin lavande
  lecteurs lecture lectures legumes lentement liberte librairie libraire libraires lille littoral logement logements loire loto loups
  lovely lundis lycee lyceen lyceens lyon mada madrid magasins maire mairie maires majeur makeup mamans mamie mamies manche manga mangas
  manger mangez marathon marathons marin marionnette marionnettes marrakech martinique masque materiel maternelle maths matins medecin
  medecins mediation mediatheque mere meres meteo meuble meubles miam miel mieux ministre mobile mobiliers modes monuments montreal morceau
  motard motards moto motos moulin moules mouvement munich musees musicien musiciens nantes nageur natation nations nhs neige neiges
  nordic normandie nosjeunes nourriture nouvel novice numerique nutrition oeuvre oeuvres offres ordi orientation orchestre orleans outils
  ouvrages paddle paella palais palmiers paniers papi papis papilles parentalite parking parrain partages partenariat passe passeport
  patinoire patisserie patissier patissiers patron paye paysage paysages paysan paysans peche peinture peintre permis petanque philo photographe
  photographer photographers piscines pique nique plaisirs plages planning plongee podium poete poetes poneys pompier pompiers populaire
  portail portrait portraits poterie potager pourlavie prevention printaniere profs professeur projet projets propre proprete provence
  puces puericulture pyrenees quebec quotidien ramadan rando randonnee randonnees raclette rallye ravi recherche recettes recrute recrutent
  recyclage recycle reduc reductions rentrees rennes rencontre rencontres renovation reportage reservation residence resister responsable
  retraites reunion reussir reussite revision revisions robotique roller roman romans rome rugby ruralite salons samedis sapin saumon sauver
  sauvetage scene sciencefiction scolaire scolaires sculpture secourisme secours seconde secretaire sejour senior septembre serieux serveur
  sieste skis skieur sncf ratp solidaires solidarites sondage sophrologie souris souriez sourire sourires souvenirs spectacle spectacles
  sportif sportifs sportive stages stagiaire stars stationnement stockholm surfeur surprises tabac tableau talentueux tango tapis tarte tartes
  tatouage technologies telephone tempete tendance tendances terrasse terrasses territoire territoires theatres tissu tomate tombola toulouse
  touriste touristes tournage traditions traditionnel trains traiteur trottinette trousse truffe tuto tutoriel unesco universite usine vacanciers
  vaccin vaccination vallee vaisselle vegetal vendange vendanges vendeur veto veterinaire vidange viticulture vins vinyle vinyles vitesse vitrine
  voile voisine voitures volley volontaire volontaires voter votez voyager voyageur voyageurs wagon wellies wifi winner yaourt york zoo zumba
  babyshower bakery barber bbc bedroom berries bestie bikes birds blessed boss boots brewery broken brunching cakes candle candles
  caravan career careers caring carnival castle chairs champs charity chess chips cheers clothes coast coaching cocoa comfort comic commute
  concerts cookies cottage council countdown craftbeer crafts cricket croissants customers cycle dancing deadline decor dentist diary dining
  discount doctors donate donation doughnut downtown dress dresses driving drinks education election elections elephant employer engineer
  engineering essentials exam exams exhibition explore fairy fathers favourite feast feedback festival festivals fields finals fireworks
  fix flights flood floral foodie foodies forests fridge friendsgiving fundraiser fundraising furniture gadgets gaming gardener gardening gardens
  giveback gifts gin glamping goats grandma grandpa grants gratitude grocery guitar gymlife haircut handcrafted hat heating helping heroine
  hikes hiring history homes hometown honey hobbies hospital hospitals hosting housework hugs hygiene iceland illustration improve indoor
  injury insights insurance interior internships ireland italy jacket jewellery joke jokes journey juices kayaking kebab kindle kingdom
  kitchens knitters knowledge ladies laptop leadership leaders learners leeds leicester libraries lifelong lights liverpool loaf lobby
  lockdown lunches lyrics manchester mascot maths meadow mechanic medicine melody memories mentor mentoring messy metal milkshakes minds
  mistakes mixtape model mortgage motion motors mountainbike muffin mums mushroom mindfulness necklace neighbours neighbourhood niche nurses
  nursery nutrition outlet oats opening opera oxford packaging parade parenting parents partners passengers patients patterns pavement
  penguin penguins performer perks photographer pianist piggy pitch pizzas platform players poets poster postcards potluck preschool presents
  princess printing progress property protein pudding pubs puppies quilt quotes rabbit rail railway rainy ramen receipt recycling refugee
  refugees refurb reindeer remote renewable rent research reservations rink roadtrip robots rockets roses rowing rugby sailors sandwiches scale
  scholarship scotland screen seaside seats sewing sheep shoppers signature singers singles sisters skincareroutine sleepy slippers snowy
  solar songs soups souvenirs spaghetti spark species spooky squash stadium stationery steam stitching storytime strawberry streetart strike
  students sunflower sunrise surgery survey sushi sweater swimmers takeaway talkshow taxi teachers textile therapy thriller throwback thursdays
  tigers timber toddler toddlers tournament tourism towns tracks tractor trampoline transit treats tulips tutorial typo ukraine umbrella
  uniform university upcycled vaccine vanilla vegetables vendor venue veterans victorian villages volunteers volunteering voters voucher vouchers
  walker walkers walks wales warehouse wardrobe waterfront wear wellness whale whales wildflower wildflowers winery womens wonders woodland
  workout workers workshops wrap writers yarn zebra`;

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
  webinar weekend whatsapp wellbeing within without woodwork workflow workplace workshop worldwide youtube youtuber
  passeport portefeuille portemanteau autoroute bonhomme gentilhomme justaucorps marchepied monsieur madame mademoiselle
  parapluie parfois pourcent pourboire potpourri vinaigre malgre surprise surface survie souscription souvenir tournoi
  information international intervention enseignement entreprise environnement inscription printemps partenaire
  partenaires parmentier paradis pardon paris parisien parisienne desserte dessert design desir destination detail cheeseburger kindergarten newcastle chocolaterie strasbourg rollandgarros insecurite indirect indirecte automobile desinformation offline daytime
  lifetime springtime summertime wintertime lunchtime playtime healthcare skincare daycare weekday weekdays homeland`;

/** Words that stay whole though parts of them are words. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(WHOLE.split(/\s+/));
