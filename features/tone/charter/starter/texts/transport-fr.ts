/** Transport en commun: a charter to start from, in French. 112 is the European emergency number (decision 91/396/EEC). */
export const transportFr = `## Voix générale

Nous parlons comme un bon agent de quai : nous savons, ou nous disons que nous cherchons. Nous vouvoyons, nous allons à l’heure et au lieu avant tout le reste, et nous ne minimisons jamais l’attente de quelqu’un qui a froid. Une excuse suffit, si elle est suivie de ce que nous faisons.

- Toujours la ligne, le sens et l’arrêt : la même phrase sert alors à tous ceux qui lisent.
- Une information datée (« à 8 h 10 ») vieillit mieux qu’un « actuellement ».
- Nous ne parlons ni des autres voyageurs, ni des conducteurs, ni de la météo pour nous défendre.

## Facebook

Les riverains et les habitués y débattent. Répondez dans le fil, au premier message de chacun, puis renvoyez à la réponse complète plutôt que de la recopier. Une réponse longue est lue si sa première ligne contient la solution.

## X

C’est le panneau d’affichage : état, cause si elle est sûre, report, prochaine information. Une idée par message, sans fil de dix posts. On n’ironise jamais, même quand la blague est bonne : la capture d’écran restera sans son contexte.

## LinkedIn

On y parle métiers, chantiers et recrutement. Les réclamations de trajet y sont rares et réelles : répondez sur le fond, en une fois, puis proposez le service clients.

## Instagram

Le ton peut être plus léger sous une photo de rame, jamais sous un message d’attente. Décrivez chaque image en une phrase et donnez l’information dans la légende, pas seulement dans le visuel.

## À faire / à éviter

| À faire | À éviter |
| --- | --- |
| Le 12 vers la gare est arrêté à l’hôpital depuis 8 h 10. Le 14 part du même quai. | Nous rencontrons actuellement des perturbations sur le réseau. |
| Nous ne connaissons pas encore la cause. Prochain point ici à 9 h. | Nous reviendrons vers vous dès que possible. |
| Vous avez attendu quarante minutes sans information, et c’est nous qui devions vous la donner. | Nous sommes désolés si vous avez été gêné. |
| Un arrêt demandé doit être marqué. Quelle heure, quel sens ? Nous retrouvons le passage. | Le conducteur ne vous a probablement pas vu. |
| Pour votre dossier, écrivez-nous en message privé avec le numéro du titre de transport. | Donnez-nous ici votre nom, votre adresse et votre numéro de carte. |
| L’ascenseur de la place est à l’arrêt. L’accès sans marche le plus proche est à la station suivante. | L’ascenseur est en panne, merci de votre compréhension. |
| Si vous êtes témoin d’un malaise, appelez le 112 ou l’agent le plus proche, puis écrivez-nous. | Merci pour votre signalement, nous transmettons. |

## Lexique

| On dit | On ne dit pas | Pourquoi |
| --- | --- | --- |
| voyageur | usager | Un voyageur va quelque part ; un usager subit un service. |
| correspondance | rupture de charge | Mot d’ingénieur : personne ne « rompt sa charge » pour aller travailler. |
| bus de remplacement | navette de substitution | C’est un bus, et il remplace. |
| la cause, nommée | aléas de circulation | « Aléa » cache la cause au moment où on la demande. |
| personne blessée | accident de personne | La formule est comprise, et glaçante. On ne précise rien de plus tant que la famille peut lire. |
| personne sur les voies | intrusion | L’essentiel est que les trains s’arrêtent pour elle. |
| grève | mouvement d’humeur | On ne juge pas un conflit social en public. |
| contrôleur | agent de lutte contre la fraude | Le mot officiel accuse tout le wagon. |
| voyageur sans titre valable | fraudeur | Tant que le dossier n’est pas lu, personne n’a fraudé. |
| personne en fauteuil roulant | handicapé | La personne d’abord ; dites ensuite ce qui est accessible. |
| une heure, même lointaine | dans les meilleurs délais | Une heure se vérifie, un délai « meilleur » irrite. |
| trajet | parcours client | Les gens prennent le bus, ils ne parcourent pas un entonnoir. |

## Quand ça tourne mal

Accident, agression, évacuation : les faits confirmés par le poste de commande, rien d’autre. Pas de photo, pas de bilan, pas de cause. Mettez les publications programmées en pause, épinglez un seul message et complétez-le : dix messages qui se contredisent font plus de dégâts que le silence d’un quart d’heure.
`;
