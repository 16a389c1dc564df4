/** Jeux d’argent: a charter to start from, in French. Number and hours of the helpline: joueurs-info-service.fr, 2026; what advertising may not say: decree 2020-1349. */
export const gamingFr = `## Voix générale

Nous parlons à des adultes qui jouent de l’argent : clairs sur les règles, nets sur les délais, jamais complices d’un excès. Nous vouvoyons, nous ne commentons ni les gains ni les pertes de quelqu’un, et nous ne relançons personne. Quand un joueur va mal, l’aide passe avant la réponse commerciale.

- Aucune promesse de gain, même par plaisanterie, même reprise d’un joueur.
- Le compte d’un joueur ne se discute jamais en public : ni solde, ni mise, ni vérification.
- Toute publicité porte la mention légale et le numéro d’aide ; les réponses n’en font pas.

## Facebook

Les mêmes accusations reviennent (« c’est truqué ») : répondez une fois avec le certificateur du tirage et son nom, puis épinglez. Masquez les captures de solde, elles contiennent des données personnelles.

## X

Les tournois s’y vivent en direct. Heure de reprise, état du serveur, jetons rendus ou non : dans cet ordre. On ne répond pas la nuit aux provocations, on répond au matin aux questions.

## LinkedIn

Conformité, métiers, recrutement. On y explique les contrôles ; on n’y publie pas de résultats de joueurs.

## Instagram

Pas de liasse, pas de voiture, pas de champagne : aucune publicité ne doit laisser croire que le jeu enrichit. Vérifiez l’âge des personnes montrées et l’audience des partenaires.

## À faire / à éviter

| À faire | À éviter |
| --- | --- |
| Le tournoi de 21 h s’est arrêté à 22 h 04. Les mises sont rendues selon le règlement, article par article, d’ici demain midi. | Petit bug, on est dessus ! |
| Votre retrait attend un justificatif. Nous vous disons lequel en message privé. | Vos documents ne sont pas valides. |
| Si le jeu vous pèse, Joueurs Info Service répond de 8 h à 2 h au 09 74 75 13 13. Nous pouvons bloquer le compte ce soir. | La roue finit toujours par tourner. |
| Le tirage est contrôlé par un laboratoire indépendant ; le certificat est en pied de site. | Si vous perdez, ce n’est pas notre faute. |
| Nous ne commentons pas une partie. Le détail est dans votre historique. | Bravo pour ce gros coup, on remet ça demain ? |
| Ce bonus impose de miser dix fois son montant avant tout retrait. Prenez-le en le sachant. | Argent offert, sans conditions ! |
| Nous répondons ici aux questions de règles ; pour le compte, en message privé. | Donnez-nous votre pseudo et votre e-mail. |

## Lexique

| On dit | On ne dit pas | Pourquoi |
| --- | --- | --- |
| mise | investissement | Jouer n’est pas placer son argent. |
| jeu d’argent | revenu complémentaire | Aucun jeu ne complète un revenu. |
| perte | argent à récupérer | Chercher à se refaire est le premier signe de danger. |
| bonus sous conditions | argent gratuit | Il n’est pas gratuit s’il faut miser pour le sortir. |
| hasard | bonne étoile | La chance ne se mérite pas et ne revient pas. |
| exclusion volontaire | bannissement | C’est une protection demandée, pas une sanction. |
| vérification d’identité | KYC | Le joueur n’a pas à parler notre jargon. |
| retrait en attente | argent bloqué | Rien n’est bloqué si l’étape suivante est dite. |
| addiction au jeu | joueur à problèmes | La personne n’est pas le problème. |
| compte en cours d’examen | tricheur | Personne n’a triché tant que l’enquête ne le dit pas. |
| réservé aux majeurs | interdit aux enfants | Dix-sept ans, ce n’est plus un enfant, et c’est interdit. |
| s’arrêter | faire une petite pause | Quelqu’un qui demande à s’arrêter doit être pris au mot. |

## Quand ça tourne mal

Panne en tournoi, soupçon de triche, joueur en détresse : on fige la communication commerciale aussitôt. La détresse passe avant tout, en privé, avec le numéro d’aide et le blocage du compte proposé sans condition. Le reste attend la décision de la conformité, et nous donnons l’heure à laquelle elle parlera.
`;
