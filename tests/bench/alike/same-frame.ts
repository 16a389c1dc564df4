import type { PackName } from './edited-copies';

/**
 * Answers to different matters in one house's frame: the greeting and the last sentence are the same,
 * what is answered isn't. The hardest not to take for copies.
 */
export const SAME_FRAME: Record<PackName, readonly [string, string]> = {
  'transport-fr': [
    'Bonjour Inès, merci de votre message. Le 12 reprend son trajet normal demain matin dès le premier départ. Bonne journée et à bientôt sur nos lignes.',
    'Bonjour Paul, merci de votre message. Un objet oublié se déclare en ligne, avec la ligne et l’heure. Bonne journée et à bientôt sur nos lignes.',
  ],
  'transport-en': [
    'Hi Priya, thanks for your message. Line 12 runs its usual route again from the first bus tomorrow. Have a good day and see you on board.',
    'Hi Sam, thanks for your message. Lost property is registered online, with the line and the time. Have a good day and see you on board.',
  ],
  'restaurant-fr': [
    'Bonjour Hugo, merci de votre message. La terrasse est chauffée et ouverte même en hiver. Au plaisir de vous accueillir.',
    'Bonjour Nora, merci de votre message. Les chiens sont les bienvenus dans la première salle. Au plaisir de vous accueillir.',
  ],
  'restaurant-en': [
    'Hi Beth, thanks for your message. The terrace is heated and open through the winter. We look forward to having you.',
    'Hi Omar, thanks for your message. Dogs are welcome in the front room on a lead. We look forward to having you.',
  ],
  'shop-fr': [
    'Bonjour Zoé, merci de votre message. La taille 38 revient en stock la semaine prochaine. N’hésitez pas à nous écrire en privé.',
    'Bonjour Marc, merci de votre message. Le retour se prépare depuis votre espace client, étiquette comprise. N’hésitez pas à nous écrire en privé.',
  ],
  'shop-en': [
    'Hi Ruth, thanks for your message. Size 38 is back in stock early next week. Feel free to write to us in private.',
    'Hi Ben, thanks for your message. Returns start from your account, with a printed label included. Feel free to write to us in private.',
  ],
  'authority-fr': [
    'Bonjour Élise, merci de votre message. La piscine rouvre samedi après les travaux de filtration. Nos services restent à votre écoute.',
    'Bonjour Luc, merci de votre message. Les inscriptions à la cantine se font en ligne avant la rentrée. Nos services restent à votre écoute.',
  ],
  'authority-en': [
    'Hi Kofi, thanks for your message. The pool opens again on Saturday once the filters are done. Our teams are here to help.',
    'Hi Jane, thanks for your message. School meals are booked online before the term begins. Our teams are here to help.',
  ],
  'gaming-fr': [
    'Bonjour Théo, merci de votre message. Le tournoi du dimanche commence plus tôt cette semaine. Jouez toujours avec modération.',
    'Bonjour Eva, merci de votre message. Le code promotionnel se saisit avant le premier dépôt. Jouez toujours avec modération.',
  ],
  'gaming-en': [
    'Hi Finn, thanks for your message. The Sunday tournament starts earlier than usual this week. Please always play responsibly.',
    'Hi Mia, thanks for your message. The welcome code is entered before the first deposit. Please always play responsibly.',
  ],
};
