import type { PromiseWords } from './promise-words';

const SOON =
  '(?: (?:also|definitely|certainly|personally|gladly|then|both|all|now|soon|still|just|happily|get right|be sure to|make sure to|make sure we|do our best to|get someone to))?';
/** What one does for somebody. */
const SERVE =
  '(?:(?:get|come|circle|report|write|message|call|ring) back|come back to|reply|respond|answer|call|ring|phone|write|e-?mail|message|dm|pm|text|contact|reach out|(?:be|get) (?:straight )?(?:back )?in (?:touch|contact)|follow up|follow this up|look into|look at|take a (?:closer |proper )?look|check|investigate|find out|let you|tell you|inform|notify|help you|assist|guide you|provide you|keep (?:you|everyone|this thread)(?: all)?(?: posted| informed| updated| in the loop)?|update|refund|reimburse|send|replace|fix|repair|sort|resolve|credit|chase|ship|dispatch|post|publish|share|confirm|take care of|deal with|raise|escalate|review|make (?:it|this|that) right|drop you|give you|have (?:an answer|news|more|this|it|your)|speak (?:to|with)|dig into|dive into|get to the bottom|swap|exchange|pop|put (?:this|it|that|things) right|arrange|organi[sz]e|rectify|correct|upload|reissue|re-?send|mail|forward|pass (?:it|this|that) on|pick (?:this|it) up|come back with|talk to|ask)';
const DONE =
  '(?:issued|processed|sent|shipped|dispatched|refunded|reimbursed|fixed|published|posted|shared|back|with you|credited|replaced|delivered|in touch|in contact|reviewed|updated|repaired|resolved|sorted|answered|looked into|contacted|called|paid|added|handled|dealt with|actioned|honou?red|corrected|returned|forwarded|reissued|transferred|informed|notified|up|online|on site|swapped|exchanged)';

/** English. */
export const WORDS_EN: PromiseWords = {
  says: [
    new RegExp(
      `(?<!\\b(?:you|nobody|no one))(?:'ll| will| shall|'re going to| are going to|'m going to| am going to| is going to|'s going to| gonna|(?<=^|[,.!] )(?:will|gonna)|(?:we|i) promise to)${SOON} ${SERVE}\\b`,
      'g',
    ),
    /\b(?:we|i)(?:'re|'m| are| am) (?:now |just )?(?:sending|messaging|dming|emailing|calling|writing to|replying to|getting back to|refunding|contacting) (?:you|your|it to you)\b/g,
    /(?:\bis|\bare|'s|'re) (?:reaching out to|calling|contacting|emailing|messaging|writing to|getting in touch with) you\b/g,
    /\blet me (?:just |quickly )?(?:check|find out|look into|ask|see what|chase|get back)\b/g,
    /\byou(?:'ll| will| should|'re going to| are going to) (?:soon |shortly |also )?(?:hear|receive|get (?:a|an|your|it|the)|have (?:a|an|your|it|the|news)|be (?:getting|hearing|receiving|refunded|contacted|called|reimbursed|credited|updated|notified))\b/g,
    /\b(?:you can )?expect (?:a|an|our|your|to hear|to receive|some) ?(?:call|reply|answer|refund|response|message|e-?mail|update|news|from us|back)?/g,
    new RegExp(`\\bwill (?:all |then |soon )?be ${DONE}\\b`, 'g'),
    /\b(?:refund|money|reply|answer|response|replacement)s?(?: [\w-]{1,20}){0,5}? will (?:arrive|follow|reach|show|appear|come)\b/g,
  ],
  saysDated: [
    new RegExp(
      `\\b(?:we|i|someone|somebody|(?:an?|our|one of our) (?:[\\w'-]{1,20} ){0,3}?(?:team|colleague|manager|advis[eo]r|agent|technician|engineer|driver|expert|specialist))(?:'ll| will)${SOON} (?!be\\b|see|welcome|miss|open|close|run|stop|play|start|have|meet|celebrate|return|show|host|reopen|stay|never|not)[a-z]{2,14}\\b`,
      'g',
    ),
  ],
  saysWithDate: [
    /\bback to you(?: all)?/g,
    /(?<=^[^a-z]{0,10}|, |: )(?:(?:a |your |full )?(?:refund|reply|response|answer|call back|callback|update|news)(?: (?:in your inbox|by dm|here|to you|in private|by e-?mail))?)/g,
  ],
  spoils: [
    /(?<!\b(?:see|check|know|as|find out|ask|wonder) )\bif\b/,
    /\b(?:once|when|whenever|as soon as|after|until|unless|provided|should) (?:you|your|we (?:receive|get|have) (?:it|your|that|this|them|those)|the form)/,
    /\b(?:always|usually|typically|generally|normally|every (?:day|week|time)|each (?:day|week)|monday to|mon ?- ?fri|24\/7|on average|aim to|tend to|so (?:that )?we can)\b/,
    /\byou (?:said|told|promised)\b/,
  ],
  asks: /\b(?:dm|pm|message|send|e-?mail|call|contact|tell|give(?! (?:me|us) (?:until|till|an?|some|one|\d))|drop|write|fill|pop|share|visit|ask|reply)(?: (?:us|me|the|your|over|in|to|a)\b)|\blet (?:us|me) know\b|\b(?:can|could|would|will|do) you\b/,
  undoes: /^ (?:not|no|never|nothing)\b/,
};
