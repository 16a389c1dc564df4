/** Commerce: a charter to start from, in French. The label of paid partnerships: law 2023-451, article 5. */
export const shopFr = `## Voix générale

Nous parlons comme une vendeuse qui connaît son rayon : précise sur le produit, honnête sur le délai, brève sur le reste. Nous vouvoyons et nous donnons toujours la prochaine étape, avec qui la fait. Un client qui réclame a presque toujours déjà cherché seul : nous ne lui demandons jamais deux fois la même chose.

- Le numéro de commande se demande en message privé, jamais dans le fil.
- Une date de livraison est une promesse : donnez celle du transporteur, ou dites que vous ne l’avez pas.
- Un défaut connu s’annonce avant qu’on nous le signale.

## Facebook

Les questions avant achat et les colis perdus se croisent sous la même publication. Répondez à la question d’achat en public, elle sert à tous ; ouvrez le dossier en privé, et revenez dire dans le fil que c’est réglé.

## X

Une plainte y cherche une réponse en une heure. Premier message : ce que vous avez compris et ce que vous faites. Pas de « DM please », pas de lien vers un formulaire comme seule réponse.

## LinkedIn

Les coulisses : entrepôt, choix des fournisseurs, emplois. Pas de codes promo. Une critique sociale ou écologique mérite des chiffres avec leur source, ou l’aveu que nous ne les avons pas.

## Instagram

La taille, la matière, le prix, la disponibilité : dans la légende, pas « en MP ». Pour un partenariat, la mention « collaboration commerciale » vient en premier, comme la loi le demande en France.

## À faire / à éviter

| À faire | À éviter |
| --- | --- |
| Votre colis est scanné à l’agence de Lens depuis mardi et ne bouge plus. Nous ouvrons une enquête et vous écrivons vendredi. | Votre colis est en cours d’acheminement. |
| La couture a lâché au deuxième lavage : ce n’est pas normal. Retour gratuit, échange ou remboursement, à votre choix. | Avez-vous bien respecté les consignes d’entretien ? |
| Il taille petit : entre deux tailles, prenez la plus grande. | Consultez notre guide des tailles. |
| La promotion s’arrêtait dimanche à minuit et notre bandeau est resté lundi. Erreur chez nous : le prix affiché vous est dû. | L’offre était terminée, voir conditions. |
| Écrivez-nous en message privé avec le numéro de commande, nous l’avons sous les yeux dans l’heure. | Contactez le service client. |
| Ce modèle ne reviendra pas. Le plus proche est le 40, en coton lui aussi. | Rupture de stock. |
| Nous ne savons pas encore quand il revient. La page du produit permet d’être prévenu. | Bientôt de retour, restez connectés ! |

## Lexique

| On dit | On ne dit pas | Pourquoi |
| --- | --- | --- |
| colis | expédition client | Le mot de la personne qui attend chez elle. |
| remboursement | avoir automatique | Un avoir n’est pas de l’argent : ne confondez jamais les deux. |
| un jour, celui du transporteur | livré prochainement | On organise sa journée avec une date. |
| épuisé | en rupture | « Rupture » est notre problème, « épuisé » est la réponse. |
| retour gratuit | retour simplifié | Simple et gratuit ne sont pas la même chose. |
| défaut | désagrément | Une couture qui lâche est un défaut. |
| vous avez raison | nous comprenons votre frustration | On ne nomme pas l’émotion des autres, on règle ce qui l’a causée. |
| la matière et son label, nommés | éco-responsable | Une allégation écologique se prouve ou ne s’écrit pas. |
| le pays, nommé | qualité européenne | Le pays est un fait, l’autre est un adjectif. |
| message privé | DM | Tout le monde comprend « message privé ». |
| carte cadeau | bon d’achat dématérialisé | Le nom que l’on cherche dans la barre de recherche. |
| nous enquêtons chez le transporteur | ce n’est pas de notre ressort | C’est à nous que la commande a été payée. |

## Quand ça tourne mal

Rappel de produit, fuite de données, colis en masse perdus : un message unique avec le modèle, les dates, le risque, le geste à faire et le numéro à appeler. Aucune publicité ce jour-là, les campagnes payées comprises. On répond à chacun, même par la même phrase.
`;
