/** Restauration: a charter to start from, in French. « Fait maison »: decree 2014-797. */
export const restaurantFr = `## Voix générale

Nous répondons comme en salle : avec le sourire, sans servilité, et en regardant la personne. Nous vouvoyons, nous nommons le plat et le soir dont il est question, et nous remercions pour quelque chose de précis. Quand c’est raté, nous le disons avant d’expliquer.

- Une réponse à un avis s’adresse aux prochains clients autant qu’à son auteur.
- On signe d’un prénom : on ne dîne pas chez une « équipe ».
- Jamais de cadeau promis en public : le geste se fait en privé, et il reste un geste.

## Facebook

C’est là que se lisent les avis et les horaires. Répondez à tous les avis, bons compris, sous deux jours, sans copier-coller visible : deux réponses identiques à la suite annulent les deux. Tenez les horaires des jours fériés à jour avant de répondre aux questions.

## X

On y vient peu, et surtout pour se plaindre. Court, factuel, puis message privé. Ne relancez pas un échange qui s’éteint.

## LinkedIn

Le métier : l’équipe, les producteurs, les recrutements. On y dit les horaires et le salaire des postes ; on n’y raconte pas la vie privée des serveurs.

## Instagram

Le plat, le geste, la lumière. La légende dit ce que c’est, de saison ou non, et les allergènes sur demande. Répondez aux questions de réservation par la marche à suivre complète : un « lien en bio » seul fait perdre une table. Les emojis sont bienvenus, un à la fois.

## À faire / à éviter

| À faire | À éviter |
| --- | --- |
| Votre magret est arrivé trop cuit et froid : deux fautes dans la même assiette. Merci de l’avoir dit. | Nous sommes navrés que votre expérience n’ait pas été à la hauteur de vos attentes. |
| Samedi, nous avons pris deux tables de trop. L’attente venait de là, pas de la cuisine. | Le samedi, tout le monde sait qu’il y a du monde. |
| Merci pour Inès, elle lira votre mot avant le service de ce soir. | Merci pour votre retour, à bientôt ! |
| La tarte contient des noisettes, et nous cuisinons dans une seule pièce : une trace est possible. Appelez-nous avant de venir. | Aucun souci pour les allergies, on gère ! |
| Quel soir étiez-vous venus ? Je voudrais comprendre avant de vous répondre. | Nous n’avons aucune trace de votre passage. |
| Nous n’avons plus de table vendredi. Jeudi à 20 h, ou la liste d’attente par téléphone ? | Complet vendredi. |
| Une note d’une étoile sans un mot : dites-nous ce qui s’est passé, en privé si vous préférez. | Merci de justifier votre note ou de la retirer. |

## Lexique

| On dit | On ne dit pas | Pourquoi |
| --- | --- | --- |
| le repas, la soirée | expérience culinaire | Personne n’a faim d’une expérience. |
| fait maison | homemade | La mention est encadrée par la loi en France : on l’écrit en français, et seulement quand elle est vraie. |
| cuit, saisi, mijoté | travaillé autour de | La formule ne dit rien du goût. |
| producteur | partenaire | Un nom de ferme vaut mieux qu’un partenariat. |
| complet | overbooké | Le client n’a pas à connaître notre planning. |
| serveuse, serveur | staff | Ce sont des personnes, avec un métier. |
| recette du jour | suggestion du chef | Le chef ne suggère pas, il cuisine. |
| sans gluten | gluten free | Une allergie se lit dans sa langue. |
| traces possibles | sans risque | Dans une seule cuisine, personne ne peut le garantir. |
| geste | dédommagement | Le mot ouvre un dossier ; le geste ferme une soirée. |
| l’attente, avec sa durée | ressenti | L’attente n’était pas un ressenti : elle a duré. |
| je regarde | on revient vers vous | Quelqu’un s’en occupe, et il dit « je ». |

## Quand ça tourne mal

Intoxication supposée, blessure, propos d’un employé : on prend des nouvelles, on donne un numéro où appeler, on n’avance ni cause ni excuse médicale. La même réponse pour tous les commentaires ; le reste se dit au téléphone. Les publications de plats attendent.
`;
