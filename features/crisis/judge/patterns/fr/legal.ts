import type { PatternGroup } from '../pattern-group';

export const frenchLegal: readonly PatternGroup[] = [
  {
    name: 'fr.legal.action',
    category: 'legal',
    severity: 2,
    target: 'brand',
    negative: true,
    say: [
      "(?:je|j'ai|on|nous|nous avons|j'|on a|vais|va|allons|compte|vient de|viens de|ira|irai|avons|pour|a) (?:\\w+ ){0,3}?(?:port(?:e|er|ons|erai|erons|era|ait|ent)|depos(?:e|er|ons|erai|erons|ee|ees|era)) (?:\\w+ ){0,1}?(?:plainte|pre-?plainte|main courante)",
      'plaintes? (?:\\w+ ){0,2}?(?:deposee?s?|au commissariat|a la gendarmerie|penale|en ligne|collective|contre|aupres|en cours|va etre|sera|est partie|pour)(?! (?:le retard|ma femme))|depot de plainte|depose(?:r|z|ons)? plainte|port(?:ez|ons|er) plainte',
      "mises? en demeure|actions? (?:collective|de groupe|en justice|judiciaire|groupee)s?|recours collectif|class action|en justice|poursuites? (?:judiciaires?|penales?|sont|vont|engagees?)|vous poursuivre|vous attaquer(?:ons|ai)? (?:en|au|aux|pour|devant)|vous assigner|assignation|refere|au tribunal|le tribunal|tribunaux|devant (?:le|les) (?:juges?|tribuna\\w+|prud'?hommes|justice)|au penal|proces (?:contre|pour|vous|en cours|va|a)|(?:voie|suites?|demarches?|actions?|procedure) (?:judiciaires?|juridiques?|legales?)|aux prud'?hommes|huissier|commissaire de justice|constat d'huissier|dommages et interets|injonction de payer|saisie? (?:le|la|du|de la) (?:juge|justice|tribunal|mediateur|conciliateur)",
      "(?:mon|ma|mes|notre|nos|un|une|leurs?) (?:avocate?s?|juriste|conseil juridique|protection juridique|assistance juridique|association de consommateurs)(?= (?:\\w+ ){0,3}?(?:vous|va|vont|ecri\\w+|prend\\w*|contact\\w*|est|sera|s'occupe|a|se|saisi\\w*|attaque\\w*|m|dit|recevr\\w*)|[ ,!.]*$)|avec (?:mon|ma|notre|un) (?:avocate?|protection juridique)|(?:contacte|prends?|pris|consulte|mandate|vu|voir|saisir|saisi|mis|appele|appeler|parlerai|parle) (?:a )?(?:mon|un|notre|une|ma) (?:avocate?|huissier|protection juridique|juriste|mediateur|conciliateur)",
      '(?:signal(?:e|er|ement|erai|ons|ee)|sais(?:i|ir|is|ie|it|irai|irons)|alert(?:e|er|erai|ons)|contact(?:e|er|erai|ons)|prevenu|previens|prevenir|avert(?:i|ir|irai)|plainte|dossier|denonc(?:e|er|erai|ons)|ecrit|ecrire|transmis|depose|passage|controle|reclamation|direction|rdv|appel a|recours|appelle|verrons avec|vois avec) (?:\\w+ ){0,4}?(?:<authority>)',
      "(?:<authority>) (?:\\w+ ){0,3}?(?:alertee?|saisie?|prevenue?|contactee?|informee?|va|vont|sera|est au courant|en copie|recevr\\w+|apprecier\\w*)|et (?:a|au) (?:la )?(?:cnil|dgccrf|ufc|prud'?hommes)",
      "(?:fuite|violation|vol|piratage|divulgation|revente|revendu\\w*|vendu\\w*|exploitation) (?:massive )?(?:de |d'|des |mes |nos |de mes |de nos |les )+(?:donnees|infos?|informations?|coordonnees)(?: perso\\w*| bancaires?| clients?)?|(?:mes|nos) donnees (?:\\w+ ){0,4}?(?:fuite|fuites|ete (?:volees|vendues|divulguees|piratees|revendues)|dans la nature|sans (?:mon|notre|aucun) (?:accord|consentement)|se retrouvent)|rgpd|droit a l'effacement|droit d'acces|droit a l'image",
      "(?:sans|aucune?) (?:mon |ma |notre |aucune |son |leur |demander |autorisation |m'avoir demande )*(?:autorisation|accord|consentement|permission|mon accord)",
      "(?:vous avez|vous|ils ont|cette marque a|ils) (?:\\w+ ){0,2}?(?:vole|volez|pompe|pompez|plagie|plagiez|copie|copiez|pique|repris|utilisez|utilise|pille|pillez) (?:\\w+ ){0,2}?(?:mon|ma|mes|notre|nos|son|l') ?(?:\\w+ )?(?:dessins?|photos?|images?|visuels?|illustrations?|creations?|design|musique|chanson|logo|oeuvres?|travail|video|texte|article|idee|motif|modele|visage|nom|concept)|plagiat|plagie|contrefacon|propriete intellectuelle|droits? d'auteur|droits? voisins",
      "diffam(?:ation|atoires?|er|ee?|ent)|(?:pour|c'est de la?|de) (?:la )?(?:discrimination|harcelement|escroquerie|publicite mensongere|pratiques? commerciales? trompeuses?|abus de confiance|fraude|travail dissimule|licenciement abusif|tromperie|vente forcee|homicide)(?= (?:\\w+ ){0,3}?(?:loi|plainte|punie?|justice|avocat|article)|[ !.]*$)|publicite mensongere|pratique commerciale trompeuse|vice cache|garantie legale|(?:c'est |totalement |completement |parfaitement |tout a fait )?illegale?s?(?= ?(?:$|[!.,]|de |ce |et |!|selon|en france|votre))|hors la loi|article l ?\\.? ?\\d+|code (?:de la consommation|du travail|penal|civil)|delai legal|interdit par la loi|la loi (?:vous oblige|est claire|hamon|evin|informatique|interdit|impose)|(?:vous aurez|aurez|attendez[- ]vous a|recevrez) (?:\\w+ ){0,3}?(?:nouvelles de|courrier|recommande|lettre recommandee|assignation)|lettre recommandee|recommande avec accuse|courrier recommande|opposition (?:bancaire|a ma banque)|on se (?:verra|voit|revoit) au tribunal|rendez-vous au tribunal",
      '(?:avocate?s?|juriste)(?: \\w+){0,3}?,? (?:je|nous) (?:represent(?:e|ons)|defend(?:s|ons)|suis mandatee?|sommes mandatee?s)|je represente (?:\\w+ ){1,3}?(?:passagers?|voyageurs?|clients?|victimes?|familles?|riverains|salaries|plaignants?)',
    ],
    unless: [
      "plainte classee|pas (?:porter|porte|deposer) plainte|(?:sans|pas besoin d')(?: \\w+)? (?:avocat|tribunal)|[😂🤣😄]|mdr+|lol|serie|film|episode|je rigole|je suis avocate?|roman|polar",
    ],
  },
];
