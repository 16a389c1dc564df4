import type { ToneRule } from '../../model';

const APOLOGY =
  '(?:d[ée]sol[ée]e?s?|dsl|sorry|navr[ée]e?s?|confuse?s?|excus(?:e|ez|ons)(?:-(?:nous|moi))?|excuses|pardon(?:nez-nous)?|regrett(?:e|ons))';
const SINCERELY = '(?:sincèrement |vraiment |profondément |très |bien |tout |vivement )?';
const FULL_APOLOGY =
  `(?:(?:nous |j')?en (?:sommes|suis|restons) ${SINCERELY}(?:désolée?s?|navrée?s?|confuse?s?)` +
  `|(?:nous (?:en )?(?:sommes|restons)|je suis|on est) ${SINCERELY}(?:désolée?s?|navrée?s?|confuse?s?)` +
  "|nous nous (?:en )?excusons|(?:je m'|on s')(?:en )?excuse|je m'en excuse|nous (?:vous |t'|te |leur |lui )?(?:en )?(?:présentons|devons|adressons)[^.!?;,]{0,30}excuses" +
  '|(?:toutes )?nos (?:plus )?(?:sincères |plates )?excuses|mille excuses|mille pardons|(?:veuillez|merci de) nous (?:en )?excuser|nous (?:vous|te) prions de (?:nous (?:en )?excuser|bien vouloir nous (?:en )?excuser)|nous le regrettons|désolée?s?|pardon)';
/** What may stand in one clause, before its « si » and after it. */
const CLAUSE = '[^.!?;:,\\n()]';
/** Words that make of « si » a question or a comparison. */
const ASKED =
  "(?:savoir|savons|sait|dire|disons|ignor|demand|vérif|confirm|voir|voyons|regard|même|comme|aussi|hésit|rembours|offr|et vous|et nous|et on|et n'|et je|et si|mais si)";
const WHO =
  "(?:cela|ça|ca|ceci|certaine?s?|d'aucuns|quelques?|notre|nos|le|la|les|une?|ce|cet|cette|ces|mon|mes|ma|vous|tu|on|nous|je|des|votre|vos|ton|ta|tes|tel|elles?|ils?|quelqu'un|[clj]'\\p{L}+)";
const IF = `s(?:i (?:(?:jamais|toutefois|d'aventure|malgré tout) )?${WHO}|'ils?)`;

/** An apology that waits for proof of offence. */
export const rule: ToneRule = {
  id: 'fr.conditional-apology',
  brandId: null,
  name: { fr: 'Excuse conditionnelle', en: 'Conditional apology' },
  level: 'warning',
  check: {
    kind: 'existence',
    tokens: [
      `${APOLOGY}${CLAUSE}{0,70}? ${IF}`,
      `${APOLOGY}, ${"s(?:i (?:cela|ça|vous (?:avez (?:été|eu|mal|ressenti|subi)|l'avez)|certaine?s|notre|nos|tel (?:est|était)|ce message|la formul\\p{L}+))"}`,
      `${IF} [^.!?;\\n]{2,110}?(?:, ?| et | alors )(?:alors |eh bien |sachez que )?(?:nous tenons à nous (?:en )?excuser|${FULL_APOLOGY})`,
      `${APOLOGY}[^.!?;\\n]{0,70},? si (?:tel est|tel était|c'est|c'était) le cas`,
      `${APOLOGY}[^.!?;\\n]{0,60} (?:au|dans le|pour le) cas où`,
      `${APOLOGY}[^.!?;\\n]{0,20} (?:à|envers|auprès de) (?:toute personne|toutes les personnes|tous|toutes|ceux|celles|quiconque)(?: ceux| celles)?(?: et celles)? qu[ie] [^.!?;\\n]{0,25}(?:aurait|auraient|serait|seraient|ont pu|a pu)(?: [\\p{L}]+)?`,
      `${APOLOGY}[^.!?;\\n]{0,40}[ ']éventuel(?:le)?s?`,
      `${APOLOGY}[^.!?;\\n]{0,50} (?:a|ont|avons|aurait|auraient|ait|aient|ayons) (?:éventuellement |peut-être )?pu (?:vous |te |t')?(?:causer|occasionner|provoquer|engendrer|entraîner|gêner|blesser|heurter|choquer|froisser|déranger|déplaire|offenser|représenter|être)`,
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: 'Avec un « si », l’excuse met en doute ce que la personne a vécu. Dites de quoi vous vous excusez : « désolés pour l’attente ».',
    en: 'An “if” doubts what the person lived through. Say what you’re sorry for: « désolés pour l’attente ».',
  },
  scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [
    // « Dites-nous si », « comme si », « remboursés si »: a question or a comparison, not a doubt.
    `${APOLOGY}${CLAUSE}{0,60}${ASKED}(?:${CLAUSE}{0,60} )?${IF}`,
  ],
  section: null,
  isOn: true,
};
