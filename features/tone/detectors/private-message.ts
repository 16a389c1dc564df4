import { foundAt } from '../kinds/found';
import type { Detector } from './detector';
import { stretchesOf } from './stretches-of';

const MESSAGE_FR = `(?:(?:en |par )(?:(?:un |le )?(?:message(?:rie)? )?privée?s?|mp|dm|inbox|messagerie(?: privée)?|messages? privés?|messages? directs?)|(?:un|votre|ton|vos) (?:mp|dm|messages? privés?|messages? directs?))`;
const MESSAGE_EN = `(?:(?:by|in|via|through|over|with) (?:a )?)?(?:(?:private|direct) messages?|dms?|pms?|inbox|privately|in private)`;
const TO_WRITE_FR = `(?:écri[a-zà-ÿ]+|contact[a-zà-ÿ]+|envoy[a-zà-ÿ]+|envoie[a-zà-ÿ]*|transmet[a-zà-ÿ]+|communiqu[a-zà-ÿ]+|donn[a-zà-ÿ]+|précis[a-zà-ÿ]+|répond[a-zà-ÿ]*|rejoi[a-zà-ÿ]+|revi[a-zà-ÿ]+|revenons|recontact[a-zà-ÿ]+|discut[a-zà-ÿ]+|parl[a-zà-ÿ]+|poursuiv[a-zà-ÿ]+|continu[a-zà-ÿ]+|échang[a-zà-ÿ]+|venez|passez|contact|suite|retrouv[a-zà-ÿ]+|indiqu[a-zà-ÿ]+|adress[a-zà-ÿ]+|partag[a-zà-ÿ]+)`;
const TO_WRITE_EN = `(?:send|drop|write|message|contact|reach|share|give|tell|answer|reply|continue|carry on|talk|chat|get in touch|come|follow|take|move|sort|pass|let|help|explain|confirm|discuss)`;
const ASKED = new RegExp(
  [
    `(?<![a-zà-ÿ])${TO_WRITE_FR}(?![a-zà-ÿ])[^.!?\\n]{0,60}?(?<![a-zà-ÿ])${MESSAGE_FR}(?![a-zà-ÿ])`,
    `(?<![a-zà-ÿ])${MESSAGE_FR}(?![a-zà-ÿ])[^.!?\\n]{0,12}?(?<![a-zà-ÿ])${TO_WRITE_FR}(?![a-zà-ÿ])`,
    `(?<![a-zà-ÿ])(?:un )?(?:MP|DM)(?![a-zà-ÿ\\d])`,
    `(?<![a-zà-ÿ])${TO_WRITE_EN}(?![a-zà-ÿ])[^.!?\\n]{0,60}?(?<![a-zà-ÿ])${MESSAGE_EN}(?![a-zà-ÿ])`,
    `(?<![a-zà-ÿ])(?:by|in|via) (?:private|direct) messages?(?![a-zà-ÿ])`,
    `(?<![a-zà-ÿ])(?:just |please |can you |could you |i'll |we'll |will )(?:dm|pm|inbox)(?: (?:us|me|you))?(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:dm|pm|inbox) (?:us|me)(?![a-zà-ÿ])`,
  ].join('|'),
  'giu',
);
/** Somewhere to write to: an account, a link, an address, or the page or button to press. */
const REACHABLE =
  /@[\p{L}\p{N}_.]{2,}|https?:\/\/|(?<!\p{L})(?:m\.me|ig\.me|wa\.me|x\.com|www\.)|(?:depuis|sur|via|de) (?:cette|notre|la) (?:page|messagerie|compte)|(?:from|on|via|through) (?:this|our|the) (?:page|profile|account)|(?<!\p{L})(?:bouton|button|lien|link|enveloppe|envelope|messenger|whatsapp)/iu;
/** Told as done, refused, or about messages in general. */
const NOT_A_PROMISE =
  /(?:avons|ai|a|avez|vient de|viens de|venons de|venez de|have|has|had|'ve|already|just) (?:\p{L}+ ){0,2}(?:répondu|répondre|envoyer|écrire|envoyé|écrit|reçu|sent|replied|answered|written|received)|(?:jamais|pas|never|don't|do not|no need to)(?: \p{L}+){0,5} (?:mp|dm|privée?s?|private|direct)/iu;

/** Somebody else than the account that answers: which account, then? */
const APART =
  /(?<!\p{L})(?:services?|support|équipes?|assistance|sav|conseill\p{L}+|teams?|agents?|advis[eo]rs?|colleagues?|collègues?|help ?desk|customer care)(?!\p{L})/iu;

/**
 * « Écrivez-nous en message privé » with nothing that leads there: on X and LinkedIn a stranger's message may have no way
 * in. Where the brand's account is known, its answer shows where to write: then only a service apart must be named. No
 * options; the rule says on which networks.
 */
export const detector: Detector = (text, _options, { purpose, brand }) => {
  if (purpose === 'message' || REACHABLE.test(text.folded)) return [];
  const answersAsItself = purpose === 'reply' && brand !== null && brand.handles.length > 0;
  return stretchesOf(text.folded, ASKED)
    .filter(({ start, end }) => !NOT_A_PROMISE.test(clauseTo(text.folded, start, end)))
    .filter(({ start, end }) => !answersAsItself || APART.test(clauseTo(text.folded, start, end)))
    .slice(0, 1)
    .map((place) => foundAt(text, place));
};

/** The sentence around a place, up to its end. */
function clauseTo(folded: string, start: number, end: number): string {
  const before =
    folded
      .slice(0, start)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  return before + folded.slice(start, end);
}
