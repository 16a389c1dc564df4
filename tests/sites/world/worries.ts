import type { Category } from '../../../features/crisis/model.ts';
import type { Day, Language } from './model.ts';

/** A comment that whoever moderates would want to be told of, by its first words. */
export interface Worry extends Record<Language, string> {
  category: Category;
}

/** Nobody is in danger on an ordinary day; two comments call somebody names. */
const calm: readonly Worry[] = [
  {
    category: 'insult',
    fr: 'ah bah bravo, avec ce qu on paye d impots',
    en: 'well done, with all the tax we pay',
  },
  {
    category: 'insult',
    fr: 'toujours le même qui gagne la table finale',
    en: 'same guy winning every final table',
  },
];

const storm: readonly Worry[] = [
  {
    category: 'threat',
    fr: 'Les contrôleurs, on sait où vous habitez',
    en: 'Inspectors, we know where you live',
  },
  {
    category: 'safety',
    fr: 'Arrêt Tanneurs : un câble électrique pend',
    en: 'Tanners stop: a live cable is hanging',
  },
  { category: 'boycott', fr: 'LUNDI PERSONNE NE MONTE', en: 'NOBODY RIDES ON MONDAY' },
  { category: 'legal', fr: 'Je vais porter plainte', en: 'I will be pressing charges' },
  {
    category: 'press',
    fr: 'Journaliste à Radio Val FM. Pouvez-vous nous dire',
    en: 'Journalist at Radio Val FM. Can you tell us',
  },
  {
    category: 'press',
    fr: 'Bonjour, nous souhaitons recueillir votre réaction',
    en: 'Hello, we’d like your reaction',
  },
  { category: 'insult', fr: 'espèces de gros connards', en: 'you fat useless arseholes' },
  { category: 'boycott', fr: 'je boycotte a partir de demain', en: 'boycotting from tmrw' },
  {
    category: 'press',
    fr: 'Bonjour, journaliste au Fil Valmontois',
    en: 'Hello, reporter at the Valmont Wire',
  },
  {
    category: 'legal',
    fr: 'Avocate, je représente trois passagers',
    en: 'Lawyer here, acting for three passengers',
  },
];

/** The storm comes on top of the ordinary posts. */
export const WORRIES: Record<Day, readonly Worry[]> = { calm, storm: [...storm, ...calm] };

/**
 * Words of comments that one moderator would want to be told of and another not: asked of somebody else, or grave between
 * the lines. An alert on them is neither due nor wrong.
 */
export const ARGUABLE: readonly Record<Language, string>[] = [
  { fr: 'nous préparons un article', en: 'we’re preparing a story' },
  { fr: 'Bonjour Rachid, journaliste', en: 'Hello Rashid, journalist' },
  { fr: 'Contactez-nous pour l’achat des droits', en: 'Contact us to sell the rights' },
  { fr: 'on aimerait vous avoir à l’antenne', en: 'have you on air' },
  { fr: 'Valmont en vrai', en: 'Valmont for Real' },
  { fr: 'plainte collective', en: 'group complaint' },
  { fr: 'si je croise un contrôleur demain', en: 'if i bump into an inspector tomorrow' },
  { fr: 'sur les batteries de secours', en: 'backup batteries' },
  { fr: 'parlait déjà des batteries', en: 'already mentioned the backup batteries' },
  { fr: 'Médecin aux urgences', en: 'A&E doctor' },
  { fr: 'Le rail peut être alimenté', en: 'The rail may be live' },
  { fr: 'Papiers et insuline', en: 'ID and insulin' },
  { fr: 'elle a cru y rester', en: 'she thought that was it' },
  { fr: 'femme enceinte', en: 'pregnant woman' },
  { fr: 'dame enceinte', en: 'pregnant lady' },
  { fr: 'bande d’incapables', en: 'useless lot. sack the whole bunch' },
  { fr: 'autorisé de mourir étouffé', en: 'suffocating in the carriage' },
];
