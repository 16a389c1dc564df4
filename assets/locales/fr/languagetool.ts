import type { languageTool as english } from '../en/languagetool';
import type { Translated } from '../translated';

export const languageTool = {
  title: 'LanguageTool',
  hint: 'Si vous ou votre entreprise avez un serveur LanguageTool, Vigie peut lui montrer ce que vous écrivez et ajouter son orthographe et sa grammaire à ses propres suggestions. Désactivé tant que vous ne donnez pas d’adresse.',
  address: 'Adresse de votre serveur',
  addressHint: 'https://…, ou {local} sur cet ordinateur',
  sentTitle: 'Ce qui est envoyé',
  sent: 'Tant qu’une adresse figure ici : le texte de votre réponse et sa langue, à chaque pause, à ce serveur seulement. Les liens, les comptes cités et les numéros de téléphone, de commande, de compte et de carte sont masqués auparavant ; les noms ne le sont pas. Les messages privés ne sont jamais envoyés.',
  open: 'Les personnes qui gèrent le serveur peuvent lire ce qu’il reçoit.',
  use: 'Utiliser ce serveur',
  inUse: 'Vos réponses sont montrées à ce serveur.',
  forbidden: 'Le navigateur tient Vigie à l’écart de ce serveur : rien n’est envoyé.',
  allow: 'Autoriser',
  test: 'Tester la connexion',
  testing: 'Vigie interroge le serveur…',
  remove: 'Retirer',
  removed:
    'C’est retiré : plus rien n’est envoyé, et le navigateur ne laisse plus Vigie parler à ce serveur.',
  refused: 'Rien n’a changé : le navigateur ne laisse pas Vigie parler à ce serveur.',
  failed: 'Le navigateur n’a pas pu être interrogé. Réessayez.',
  works: 'Le serveur répond, en {took} ms.',
  worksPartly: 'Le serveur répond, en {took} ms, mais ne connaît pas {language}.',
  knowsNeither: 'Le serveur répond, mais ne connaît ni le français ni l’anglais.',
  testSlow:
    'Pas de réponse en 10 secondes. Si le serveur vient de démarrer, réessayez dans un instant.',
  testUnreachable:
    'Aucun serveur ne répond à cette adresse. Vérifiez-la, et que le serveur est en marche.',
  testGarbled: 'Quelque chose répond à cette adresse, mais pas comme LanguageTool.',
  french: 'le français',
  english: 'l’anglais',
  empty: 'Saisissez l’adresse de votre serveur.',
  unreadable: 'Ce n’est pas une adresse. Par exemple : https://languagetool.exemple.fr',
  notWeb: 'L’adresse doit commencer par https:// (ou http:// sur cet ordinateur).',
  openHttp:
    'Sans https, d’autres sur le réseau pourraient lire vos brouillons. http ne vaut que pour cet ordinateur : localhost ou 127.0.0.1.',
  ipv6Loopback:
    'Écrivez localhost au lieu de l’adresse IPv6 : les navigateurs ne savent pas autoriser cette adresse.',
  publicService:
    'C’est le service public de LanguageTool, pas un serveur à vous. Vigie ne montre les brouillons qu’à votre propre serveur.',
  hasPassword: 'Ne mettez ni nom ni mot de passe dans l’adresse.',
  hasQuery: 'Retirez ce qui suit le point d’interrogation ou le dièse.',
  noBox:
    'Cliquez dans une zone de réponse et écrivez : Vigie relit au fil de la frappe sur cet ordinateur, montre à votre serveur LanguageTool ce que vous écrivez, et dit ce qui est à revoir.',
  local:
    'Vos réponses sont montrées à votre serveur LanguageTool ; tout le reste demeure sur cet appareil. Vigie n’envoie jamais de message à votre place.',
  allowWord: 'Ajouter « {words} » aux mots de {brand}',
  wordAllowed: '« {words} » est désormais un mot de {brand}.',
  slow: 'Votre serveur LanguageTool tarde : ses suggestions manquent. Celles de Vigie continuent.',
  unreachable:
    'Votre serveur LanguageTool ne répond pas : ses suggestions manquent. Celles de Vigie continuent.',
  garbled:
    'Votre serveur LanguageTool répond mal : ses suggestions manquent. Celles de Vigie continuent.',
} satisfies Translated<typeof english>;
