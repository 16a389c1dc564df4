import type { PromiseWords } from './promise-words';

const SOON =
  '(?: (?:also|definitely|certainly|personally|gladly|then|both|all|now|soon|still|just|happily|get right|be sure to|make sure to|make sure we|do our best to|get someone to))?';
/** What one does for somebody. */
const SERVE =
  '(?:(?:get|come|circle|report|write|message|call|ring) back|come back to|reply|respond|answer|call|ring|phone|write|e-?mail|message|dm|pm|text|contact|reach out|(?:be|get) (?:straight )?(?:back )?in (?:touch|contact)|follow up|follow this up|look into|look at|take a (?:closer |proper )?look|check|investigate|find out|let you|tell you|keep (?:you|everyone|this thread)|update|refund|reimburse|send|replace|fix|repair|sort|resolve|credit|chase|ship|dispatch|post|publish|share|confirm|take care of|deal with|raise|escalate|review|make (?:it|this|that) right|drop you|give you|have (?:an answer|news|more|this|it|your)|speak (?:to|with)|talk to|ask)';
const DONE =
  '(?:issued|processed|sent|shipped|dispatched|refunded|reimbursed|fixed|published|posted|shared|back|with you|credited|replaced|delivered|in touch|in contact|reviewed|updated|repaired|resolved|sorted|answered|looked into|contacted|called|paid)';

/** English. */
export const WORDS_EN: PromiseWords = {
  says: [
    new RegExp(
      `(?<!\\byou)(?:'ll| will| shall|'re going to| are going to|'m going to| am going to| is going to|'s going to| gonna|^will|^gonna)${SOON} ${SERVE}\\b`,
      'g',
    ),
    /\b(?:we|i)(?:'re|'m| are| am) (?:now |just )?(?:sending|messaging|dming|emailing|calling|writing to|replying to|getting back to|refunding|contacting) (?:you|your|it to you)\b/g,
    /\blet me (?:just |quickly )?(?:check|find out|look into|ask|see what|chase|get back)\b/g,
    /\byou(?:'ll| will| should|'re going to| are going to) (?:soon |shortly |also )?(?:hear|receive|get (?:a|an|your|it|the)|have (?:a|an|your|it|the|news)|be (?:refunded|contacted|called|reimbursed|credited|updated|notified))\b/g,
    /\b(?:you can )?expect (?:a|an|our|your|to hear|to receive|some) ?(?:call|reply|answer|refund|response|message|e-?mail|update|news|from us|back)?/g,
    new RegExp(`\\bwill (?:all |then |soon )?be ${DONE}\\b`, 'g'),
    /\b(?:refund|money|reply|answer|response|replacement)s?(?: [\w-]{1,20}){0,5}? will (?:arrive|follow|reach|show|appear|come)\b/g,
  ],
  saysWithDate: [
    /(?<=^[^a-z]{0,10}|, |: )(?:(?:a |your |full )?(?:refund|reply|response|answer|call back|callback|update|news)(?: (?:in your inbox|by dm|here|to you|in private|by e-?mail))?)/g,
  ],
  spoils: [
    /(?<!\b(?:see|check|know|as|find out|ask|wonder) )\bif\b/,
    /\b(?:once|when|whenever|as soon as|after|until|unless|provided|should) (?:you|your|we (?:receive|get|have) (?:it|your|that|this|them|those)|the form)/,
    /\b(?:always|usually|typically|generally|normally|every (?:day|week|time)|each (?:day|week)|monday to|mon ?- ?fri|24\/7|on average|aim to|tend to|so (?:that )?we can)\b/,
    /\byou (?:said|told|promised)\b/,
  ],
  asks: /\b(?:dm|pm|message|send|e-?mail|call|contact|tell|give|drop|write|fill|pop|share|visit|ask|reply)(?: (?:us|me|the|your|over|in|to us|a)\b)|\blet (?:us|me) know\b|\b(?:can|could|would|will|do) you\b/,
  undoes: /^ (?:not|no|never|nothing)\b/,
};
