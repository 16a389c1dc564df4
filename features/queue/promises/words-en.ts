import type { PromiseWords } from './promise-words';
import {
  AWAITED,
  DONE,
  NEWS,
  SAID_OF_IT,
  SERVE,
  SERVING,
  SERVING_NOW,
  SOON,
  TEAM,
  WE_SERVE,
} from './verbs-en';

const WILL =
  "(?:'ll| will| shall|'re going to| are going to|'m going to| am going to| is going to|'s going to| gonna)";
/** We, where it stands before its verb. */
const WE = `\\b(?:we|i)${WILL}`;
/** Where a clause without a subject may begin. */
const BEGIN = '(?<=^[^a-z]{0,10}|[,.:;!&-] |\\band )';
/** The person or their matter, a few words behind the verb; « thank you » is neither. */
const TO_YOU =
  "(?: (?!to\\b)[\\w'-]{1,20}){0,6}?(?: (?:to|for|with|on|in|into|from|at))? (?<!thank )(?:you|your)\\b";
/** One of ours, and what is said of them before what they do. */
const OURS = `\\b${TEAM}(?: (?:at|in|from|of|for|on|here|there|who|our|the|[a-z]{3,15})){0,6}?`;

/** English. */
export const WORDS_EN: PromiseWords = {
  says: [
    // "we'll check", "our team will contact you", "Will check"
    new RegExp(
      `(?:${WILL}(?<!\\b(?:you|nobody|no one)${WILL})|\\b(?=[wsg])${BEGIN}(?:will|shall|gonna)|\\b(?:we|i) promise to)${SOON} ${SERVE}(?![a-z])`,
      'g',
    ),
    new RegExp(
      `(?:${WE}|\\b(?=[wsg])${BEGIN}(?:will|shall|gonna)|\\b(?:we|i) promise to)${SOON} ${WE_SERVE}(?![a-z])`,
      'g',
    ),
    new RegExp(`${OURS}${WILL}${SOON} ${WE_SERVE}(?![a-z])`, 'g'),
    new RegExp(
      `${WE}${SOON} (?!${NEWS}|${SAID_OF_IT})[a-z]{2,14} (?:this|that|it|them)\\b(?! (?:as|a day|again|there|next time))`,
      'g',
    ),
    new RegExp(`\\bwill do\\b(?<=${BEGIN}will do)`, 'g'),
    // "I'll read out your question", "someone will show you"
    new RegExp(`${WE}${SOON} (?!${NEWS})[a-z]{2,14}${TO_YOU}`, 'g'),
    new RegExp(
      `${OURS}${WILL}${SOON} (?!${NEWS})[a-z]{2,14}(?: [\\w'-]{1,20}){0,2}? (?:you|your)\\b`,
      'g',
    ),
    new RegExp(
      `${OURS}${WILL}${SOON} be (?:out|round|over|along|with you|on site|back|ringing|calling|contacting|emailing|visiting)\\b`,
      'g',
    ),
    new RegExp(
      `${WE}${SOON} be (?:(?:straight |right )?(?:over|round|out) (?:to|there)|on (?:it|this|the case)|${SERVING}|(?:review|investigat|look|discuss|rais|speak|follow)ing)\\b`,
      'g',
    ),
    // "we're sending you", "I'm asking the lab", "Removing that now"
    new RegExp(
      `\\b(?:we|i)(?:'re|'m| are| am)(?: [a-z]{2,14}ly| now| just)? ${SERVING}(?: (?:this|that|it|them|those)|(?: [\\w'-]{1,20}){0,5}? (?:you|your))\\b`,
      'g',
    ),
    /\b(?:we|i)(?:'re|'m| are| am) (?:now |just |already )?(?:asking (?:the|our|my)|(?:checking|chasing) (?:this|that|it|with|the|our|up)|(?:sorting|fixing) (?:this|that|it)|finding out|off to|on (?:it|the case))\b/g,
    new RegExp(
      `\\b(?<=^[^a-z]{0,10}|[,.:;!-] )(?:(?:just|now) )?${SERVING_NOW}(?: (?!us\\b|me\\b)[\\w'-]{1,20}){0,7}? (?:you|now|right away|straight away|asap|today|as we speak)\\b`,
      'g',
    ),
    /(?:\bis|\bare|'s|'re) (?:reaching out to|calling|contacting|emailing|messaging|writing to|getting in touch with|on (?:his|her|their) way to|heading (?:over )?to|coming (?:out )?to) you\b/g,
    new RegExp(
      `\\b(?:we|i)(?:'re|'m| are| am)(?: [a-z]{2,14}ly| now| just)? (?:send|issu|arrang|process|order|post|courier|book)ing (?:out |off |over )?(?:an?|the|another|your|some) (?:[\\w'-]{1,20} ){0,3}?(?:${AWAITED}|collection|visit|engineer|repair|delivery)\\b`,
      'g',
    ),
    /\b(?:is|are) being [a-z]{3,14}(?:ed|t)(?: (?:out|over|back))? to you\b/g,
    /\bbear with (?:us|me),? (?:while|whilst) (?:we|i) /g,
    /\bwhil(?:e|st) (?:we|i) (?:check|look into|find out|sort|investigate|chase)\b/g,
    // "let me check", "leave it with me", "on it"
    /\blet (?:me|us) (?:just |quickly |first |go and |please )?(?<!\bthey let us )(?:check(?! (?:in|out)\b)|find out|look into|look at|ask|see what|see if|chase|get (?:back|this|that|it|someone|the|my|our)|dig|speak|talk to|have a (?:look|word|chat)|take (?:a look|this|it)|raise|pass (?:this|it|that)|investigate|run (?:this|it)|sort|confirm|make (?:it|this|that)|double[- ]check|put (?:this|that|you|it))\b/g,
    /\bleave (?:it|this|that|these|them) (?:with|to) (?:me|us)\b/g,
    /\b(?<=^[^a-z]{0,10}|[,.:;!-] |\b(?:we're|i'm|we are|i am|team's|team is) )on it\b(?! (?:is|was|the|you|goes|went))/g,
    /\bconsider it (?:done|sorted|fixed)\b/g,
    /\bgive (?:us|me) (?:until|till|a (?:moment|minute|second|sec|bit|few|day|couple)|an hour|one|two|\d|some time)\b/g,
    /\b(?:you have|you've got|you have got) (?:my|our) word\b/g,
    /\b(?:you can )?(?:count on|rely on) (?:us|me) to\b/g,
    // "you'll hear from us", "expect an e-mail"
    /\byou(?:'ll| will| should|'re going to| are going to) (?:soon |shortly |also |then )?(?:hear (?:back|from|more|shortly|soon)|receive|get (?:a|an|your|it|the)|have (?:a|an|your|it|the|news|my|our)\b(?! (?:best|chance|choice|opportunity|option|time|great|good|right))|see (?:it|this|that|the (?:money|refund|credit|amount|change)|your (?:refund|money|credit|points))|be (?:getting|hearing|receiving|refunded|contacted|called|reimbursed|credited|updated|notified|informed|told|sent|kept|compensated|rung|given (?:a|an|your|the)))\b/g,
    /\b(?:you can )?expect (?:to (?:hear|receive|have|get)\b|(?:an? |our |your |some |the )?(?:[\w-]{1,15} ){0,2}?(?:call|reply|answer|refund|response|message|e-?mail|update|news|letter|parcel|replacement)\b)/g,
    new RegExp(`\\bwill(?: [a-z]{2,14}ly| all| then| soon| now)? be ${DONE}\\b`, 'g'),
    new RegExp(
      `\\b${AWAITED}(?: [\\w'-]{1,20}){0,5}? (?:will|'ll) (?:be (?:with (?:you|them)|on (?:your|the next)|in (?:your|the next)|back (?:in|on|with) (?:your|you))|arrive with|follow|reach|show|appear|land|come (?:off|to you|through)|go (?:out|back|in)) (?!season|our|the (?:site|shop))`,
      'g',
    ),
    /\b(?:refund|money|reply|answer|response|replacement)s?(?: [\w-]{1,20}){0,5}? will (?:arrive|follow|reach|show|appear|come)\b/g,
    // "updates shortly", "new tickets coming your way"
    /\b(?<=^[^a-z]{0,10}|[,.:;!-] )(?:an? |your |our |full |new |further |more )?(?:updates?|news|refund|reply|answer|response|replacement|tickets?|voucher|e-?mail|dm|details|fix|label|code|callback)(?: [\w'-]{1,15}){0,3}? (?:shortly|soon\b|to follow|following|incoming|coming your way|heading your way|asap|on (?:its|their|the) way to you)/g,
    /\b(?:coming|heading) (?:right )?your way\b/g,
  ],
  saysDated: [
    new RegExp(
      `(?:${WE}|${OURS}${WILL}) be (?!clos|open|host|play|show|celebrat|serv|stream|launch|runn|tak|us|hold|releas|announc|welcom|see|mak|rais|attend|danc|cheer|watch|root|keep|sell|giv|offer|hav|wait|look|be)[a-z]{2,12}ing\\b`,
      'g',
    ),
    new RegExp(`\\b(?:we|i)(?:'re|'m| are| am) (?:now )?${SERVING}\\b`, 'g'),
    /\b(?:asked|asking|ask) (?:[\w'-]{1,20} ){1,6}?to (?:call|ring|phone|contact|e-?mail|message|write to|update|get (?:back )?(?:in touch|to)|reach out|come back|visit|look|check|reply)\b/g,
    new RegExp(
      `\\b(?:${AWAITED}\\b[^.]{1,60} )?should (?:arrive|reach you|land|get to you|be with you)\\b`,
      'g',
    ),
    new RegExp(`(?:\\b(?:we|i)|${OURS})${WILL}${SOON} (?!${NEWS}|have\\b)[a-z]{2,14}\\b`, 'g'),
    /\b(?:should|ought to|will) be (?:with you|there|with them|in your (?:account|inbox)|at your (?:door|address))\b/g,
    new RegExp(
      `\\byour ${AWAITED}(?: [\\w'-]{1,20}){0,5}? (?:(?:is|are) (?:being|getting|going)|gets?|goes|comes?|lands?|should (?:arrive|reach|land|show))\\b`,
      'g',
    ),
    new RegExp(`\\b(?:is|are|'s) (?:being |getting )?(?:${SERVING}) (?:you|your)\\b`, 'g'),
    /\b(?:refund|replacement|voucher|compensation|credit)s? (?:is|are)(?: now| already)? on (?:its|their) way\b/g,
    /\b(?:fix|patch|update|correction) (?:goes|is going) (?:live|out)\b/g,
    /\b(?:we|i|team)(?:'re|'m| are| am| is|'s) (?:hard at work|working (?:on|to|hard))\b/g,
    new RegExp(
      `\\b(?:plans|planning|due|booked|scheduled|set|lined up) (?:in )?to (?:${SERVE}|visit|attend|come)(?![a-z])`,
      'g',
    ),
    /\bgets? (?:fixed|sent|uploaded|posted|shipped|replaced|sorted|refunded|published|shared)\b/g,
  ],
  saysWithDate: [
    /\bback to you(?: all)?/g,
    /\b(?<=^[^a-z]{0,10}|[,.] )back (?:with (?:an answer|news|you|more|updates?) )?(?=in |within )/g,
    /\b(?<=^[^a-z]{0,10}|[,:;-] )(?:(?:an? |your |our |the )?(?:full |new |proper |further |fresh |quick |written )?(?:refund|reply|response|answer|replacement|updates?|more news|news|voucher|call ?back|call|fix|repair|visit)(?<!^[^a-z]{0,10}(?:reply|call|answer|visit|update|fix|refund)(?= (?:by|before)))(?: (?:in your (?:inbox|account|letterbox)|by (?:dm|e-?mail|post|phone)|here|to you|in private|with you|from (?:us|me)|out|back|on this|due|coming)){0,2})/g,
    new RegExp(
      `\\b(?<=^[^a-z]{0,10}|[,:;-] )(?:an? |your |our |the )?(?:(?:new|free|fresh) [\\w'-]{1,20}|${AWAITED}) (?:[\\w'-]{1,20} ){0,3}?(?:in your (?:inbox|account|letterbox|hands|dms)|in the post|(?:with|to) you)`,
      'g',
    ),
    /\b(?:news|more|updates?|details|answer|refund) to follow/g,
  ],
  spoils: [
    /(?<!\b(?:see|check|know|as|find out|ask|wonder) )\bif\b/,
    /\b(?:once|when|whenever|as soon as|after|until|unless|provided|should) (?:you(?! (?:hear|get|receive) )|your|we (?:receive|get|have|'ve) (?:received |had )?(?:your|those)|we (?:receive|get|have) (?:it|that|this|them)\b(?! (?:back|from))|the form)/,
    /\b(?:always|usually|typically|generally|normally|(?:every|each) (?:day|week|month|year|time|evening|morning)|with (?:every|each)|monday to (?:fri|sat|sun)|mon ?- ?fri|24\/7|on average|aim to|tend to|(?:us|me|your)\b[^.!]{0,60} so (?:that )?we can)\b/,
    /\byou (?:said|told|promised|wrote)\b/,
    /\b(?:nobody|no one|none of us)(?: [\w'-]{1,20}){0,5} (?:will|is going to|would)\b/,
  ],
  asks: /\b(?:dm|pm|message|send|e-?mail|call|contact|tell|give(?! (?:me|us) (?:until|till|an?|some|one|two|\d))|drop|write|fill|pop|share|visit|ask|reply)(?: (?:us|me|the|your|over|in|to|a)\b)|\blet (?:us|me) know\b|\b(?:can|could|would|will|do) you\b|\b(?:in private|by (?:private message|dm|pm|e-?mail))[ ,;:]{1,3}(?:and )?(?:we|i)\b|\b(?:name|quote|attach|include|put|bring|scan|tag|comment|register|sign up|apply|book|order|come|head|click|hit|subscribe|hold on to)\b[^.!]{0,60}? and (?:we|i)(?:'ll| will)/,
  undoes: /^ (?:not|no|never|nothing|to (?:the )?sender)\b/,
};
