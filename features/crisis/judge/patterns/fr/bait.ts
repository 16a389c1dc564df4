import type { PatternGroup } from '../pattern-group';

const LINK =
  'https?:\\S*|www\\.\\S*|bit\\.ly\\S*|\\w[\\w.-]*\\.(?:xyz|top|click|shop|live|site|online)\\S*';

/** What lures: links to pay or prove behind, helpers with a name, sums for nothing. */
export const frenchBaits: readonly PatternGroup[] = [
  {
    name: 'fr.scam.offer',
    category: 'scam',
    severity: 1,
    target: 'nobody',
    negative: false,
    say: [
      "(?:service client|page|compte|sav|support) (?:\\w+ )?officiel\\w* <near>{0,8}?(?:envoy\\w+|ajout\\w+|ecri\\w+|munissez|identifiant|prive|inbox)|munissez[- ]vous de|(?:laissez|donnez|envoyez|transmettez) (?:\\w+ )?(?:votre|vos|ton) (?:\\w+ )?(?:rib|iban|avis d'imposition|piece d'identite|numero de carte|identifiants?|code)|traders? certifiee?s?|\\d+ ?(?:€|euros|\\$) (?:\\w+ )?(?:devenus?|transformes? en|en) \\d+",
      "\\S+\\.example(?:/\\S*)?|(?:gagnez|remportez|recevez) (?:un|une|votre|des|\\d+) <near>{0,8}?frais (?:de|d')|(?:effacement|sortie|levee) (?:\\w+ )?(?:ficp|fcc|fichage)|frais de dossier \\d+|debit suspect|(?:conseiller|service|agent) (?:\\w+ )?anti-?fraude|(?:douane|taxe|amende|livraison|affranchissement) (?:\\w+ )?(?:impaye\\w*|non regle\\w*|a regler)|(?:a vie|illimitee?) (?:pour )?\\d+[.,]?\\d* ?(?:€|euros?)|(?:repondez|remplissez|completez) <near>{0,3}?(?:questionnaire|formulaire|sondage) <near>{0,4}?(?:gagn\\w+|recev\\w+|cadeau|offert\\w*)?|finance\\w* (?:a )?100|hello dear|chere? (?:cliente?|beneficiaire|gagnante?),|vous avez ete (?:choisie?|selectionnee?|tiree?)|(?:contactez|contacte|ecrivez|ecrire)(?:[- ]lui|[- ]la|[- ]le)? (?:a |au )?@\\w+ <near>{0,6}?(?:tout|rembours\\w*|recuper\\w*|revenir|fonds)|ecrivez[- ]lui|investir (?:dans|avec) <near>{0,4}?(?:oncle|mentor|or |prive|moi|expert)|recrut\\w+ <near>{0,5}?a domicile",
      `(?:remboursements?|identifiants?|compte|colis|affranchissement|regularis\\w+|douane|gratuite?s?|gagn\\w+|verifi\\w+|confirm\\w+|suspendu\\w*|desactiv\\w+|bonus|cadeaux?|indemnites?|cheque|prime|faites appel|amende|carte vitale) (?:[^\\s]+ ){0,9}?(?:${LINK})`,
      'gratuits? sans (?:verification|inscription|carte|depot)|(?:v-?bucks|robux|diamants|gemmes|skins?|iptv|netflix|spotify) (?:\\w+ ){0,2}?(?:gratuits?|illimites?|offerts?|pas chers?|a vie)|les \\d+ premier\\w* <near>{0,5}?(?:gagn\\w+|recoi\\w+|recevr\\w+|obtien\\w+|auront|offert\\w*)',
      '(?:recuper\\w+|debloqu\\w+|recup\\w*) (?:<near>){0,5}?(?:fonds|argent|indemnites?|euros|remboursement|bitcoins?|tout)(?:,? (?:<near>){0,6}?)(?:@\\w+|dm|mp|prive|inbox|whatsapp|telegram|immediatement)|hackers? (?:\\w+ )?(?:ethique|pro|fiable|certifie)|(?:dm|mp|inbox|message prive) (?:\\w+ )?pour (?:\\w+ )?(?:debloquer|recuperer|toucher|recevoir|obtenir) (?:votre|vos|ton)',
      "(?:nous sommes|je suis|ici) (?:le |la |l'|un |une )?(?:\\w+ ){0,2}?(?:equipe de (?:remboursement|recuperation|verification)|conseill\\w+ (?:fraude|financier)|agent (?:agree|de recuperation)|service (?:fraude|anti-?fraude))|agent agree|paiement suspect|munissez-vous (?:du|de votre) <near>{0,2}?code|code recu par sms",
      '(?:support|service client\\w*|assistance) (?:[^\\s]+ ){0,4}?(?:transfere\\w*|deplace\\w*|change d)|(?:adressez[- ]vous|ecrivez|contactez) (?:a )?@\\w+ (?:<near>){0,3}?(?:regle|resou\\w*|rembours\\w*|recuper\\w*)',
      '(?:veuillez|merci de|priere de|vous devez) (?:\\w+ ){0,2}?(?:confirmer|verifier|valider|renseigner|saisir|regulariser|communiquer) (?:\\w+ ){0,2}?(?:identifiants?|carte|coordonnees (?:bancaires|de)|mot de passe|rib|code)',
      "(?:coupons? )?(?:pcs|transcash|neosurf|western union|moneygram)(?= ?(?:$|[,.!]|uniquement|pour|ou))|paypal entre (?:proches|amis)|juste payer (?:le|les) (?:transport|frais|port)|(?:don|donne|adoption) (?:de |d'un |d'une )?(?:\\w+ )?(?:chiots?|chatons?|perroquets?|bouledogues?|yorkshires?|chihuahuas?) (?:<near>){0,6}?(?:contre|payer|frais|mail|contact\\w*)",
      '(?:pret|credit|financement) (?:de )?\\d[\\d .]* <near>{0,6}?(?:ficha\\w+|fichee?|banque de france|interdit bancaire|sans justif\\w*|mail)|(?:fichage|fichee?s?|interdits? bancaires?) (?:<near>){0,5}?(?:credit|pret|mail|contact\\w*)',
      '(?:groupe|canal|signaux|robot|bot|methode|strategie) (?:\\w+ ){0,3}?(?:vip|trading|crypto|gagnants?|forex|paris sportifs?|pronos?\\w*)|\\d+ ?% (?:de )?(?:gagnants?|reussite|gain|par (?:jour|semaine))|envoy\\w+ \\d[\\d.,]*(?:\\w+)? (?:\\w+ ){0,3}?recev\\w+|(?:doublez|triplez|multipliez) (?:vos|votre|tes) \\w+ en \\d+',
      '(?:cheque|prime|aide|bonus) (?:<near>){0,4}?(?:exceptionnel\\w*|de \\d+)(?: <near>{0,8}?)(?:formulaire|lien|cliqu\\w+|depech\\w+|profil)|(?:compte|droits?) cpf|(?:billets?|places?|iphones?|vehicules?) <near>{0,3}?a -?\\d+ ?% (?:en interne|reserve|garanti|mp|dm)',
    ],
    unless: [
      "arnaque\\w*|escro\\w+|attention (?:aux?|a)|mefiez|faux (?:compte|message|sms|mail)|phishing|hameconnage|est-ce (?:bien )?vous|c'est (?:bien )?vous|recu (?:un|ce) (?:mail|sms|message)|signale|vrai \\?|avez-vous",
    ],
  },
];
