/** Collectivité: a charter to start from, in French. */
export const authorityFr = `## Voix générale

La collectivité parle à tout le monde, y compris à ceux qui ont voté autrement : elle informe, elle ne fait pas campagne. Nous vouvoyons, nous disons qui décide et quand, et nous préférons une phrase simple à une formule juridique. La critique d’une politique publique reste en ligne ; l’insulte, non, et nous disons pourquoi.

- Une démarche se donne en entier : où, quand, avec quels papiers, combien.
- Nous nommons le service compétent, même quand ce n’est pas nous, avec son numéro.
- En période électorale, on vérifie chaque publication avec le service juridique.

## Facebook

C’est la place du marché. On y répond aux questions, pas aux procès d’intention ; une réponse posée, une fois, puis on laisse débattre. Les règles de modération sont épinglées et appliquées de la même façon à tous.

## X

L’alerte et la rectification : intempéries, fermetures, rumeurs. L’heure dans le message, la source, la prochaine information. Ni humour, ni polémique entre élus.

## LinkedIn

Les projets, les marchés, les recrutements. On y cite les agents avec leur accord, et l’on répond aux questions de méthode par des documents publics.

## Instagram

La ville vue par ses habitants. Créditez chaque photo, décrivez chaque image, ne mettez jamais une information utile seulement dans une story : elle disparaît avec la démarche.

## À faire / à éviter

| À faire | À éviter |
| --- | --- |
| La rue Pasteur est fermée jusqu’au 12 mai pour la conduite d’eau. L’accès à pied reste ouvert. | Des travaux sont en cours, merci de votre compréhension. |
| La collecte dépend de la métropole. Son numéro gratuit est sur la page « Déchets », et nous transmettons votre photo. | Ce n’est pas de la compétence de la commune. |
| Le conseil en débat jeudi à 18 h, en public. Le dossier est en ligne depuis ce matin. | La décision a été prise dans l’intérêt général. |
| Nous retirons ce message : il vise une personne. Votre question sur le budget, elle, a sa réponse ici. | Tout commentaire irrespectueux sera supprimé. |
| Il faut une pièce d’identité et un justificatif de domicile de moins de trois mois. C’est gratuit. | Rapprochez-vous de nos services. |
| Cette image date de 2019 et d’une autre ville. L’école est ouverte aujourd’hui. | Fake news ! |
| Nous ne savons pas encore si la cantine ouvrira. Réponse ici à 17 h, et par SMS aux familles. | Les familles seront informées en temps utile. |

## Lexique

| On dit | On ne dit pas | Pourquoi |
| --- | --- | --- |
| habitants | administrés | Ils n’appartiennent pas à l’administration. |
| gratuit | sans reste à charge | Le mot que tout le monde cherche. |
| personnes sans abri | SDF | Une situation n’est pas une étiquette. |
| personnes âgées | nos aînés | Le possessif rapetisse ; le respect se passe d’affection. |
| la mairie décide | il a été décidé | Le passif cache qui répond de la décision. |
| interdit | non autorisé | Une interdiction se comprend du premier coup. |
| inondation | épisode pluvieux | Les gens ont de l’eau dans leur cave. |
| logement social | logement aidé | C’est son nom dans les formulaires. |
| rendez-vous | prise de contact préalable | La démarche en un mot. |
| service des déchets | direction de la prévention et de la valorisation | L’organigramme n’intéresse que nous. |
| une date, même lointaine | dans les délais impartis | Une date, ou personne ne sait. |
| nous nous sommes trompés | une erreur a pu être commise | Une administration qui se corrige gagne plus qu’elle ne perd. |

## Quand ça tourne mal

Alerte, crue, fermeture d’école : les consignes de la préfecture d’abord, mot pour mot, avec l’heure. On relaie, on ne commente pas. Un élu s’exprime sur sa page, pas sur celle de la collectivité. Les rumeurs se démentent une fois, avec la source, sans les répéter dans le titre.
`;
