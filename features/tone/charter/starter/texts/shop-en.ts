/** Shop and e-commerce: a charter to start from, in English. */
export const shopEn = `## General voice

We talk like someone who knows the shelf: exact about the product, honest about the date, brief about the rest. Every reply ends with the next step and who takes it. People who complain have nearly always looked for the answer first, so we never ask them for the same thing twice.

- Order numbers are asked for in private messages, never in the thread.
- A delivery date is a promise: give the carrier’s, or say you don’t have one.
- A known fault is announced before somebody has to tell us.

## Facebook

Questions before buying and lost parcels meet under the same post. Answer the first in public, where it serves everyone; take the second into a private message, then come back and say it is settled.

## X

A complaint here expects an answer within the hour. First message: what you understood and what you are doing. Never a form as the only reply.

## LinkedIn

Behind the scenes: warehouse, suppliers, jobs. No discount codes. Criticism about work or climate deserves figures with their source, or the admission that we have none.

## Instagram

Size, material, price and stock go in the caption, not “DM for details”. A paid partnership is labelled as an ad before anything else.

## Do / don’t

| Do | Don’t |
| --- | --- |
| Your parcel was scanned at the Leeds depot on Tuesday and hasn’t moved. We’ve opened a search and will write on Friday. | Your order is on its way. |
| A seam shouldn’t go at the second wash. Return it free, and choose between exchange and refund. | Did you follow the care instructions? |
| It runs small: between two sizes, take the larger. | Please see our size guide. |
| The sale ended on Sunday and our banner stayed up on Monday. Our mistake: you pay the price you saw. | The offer had expired, terms apply. |
| Send us a private message with your order number; we’ll have it open in front of us. | Contact customer service. |
| This one isn’t coming back. The closest is the 40, also in cotton. | Out of stock. |
| We don’t know yet when it returns. The product page can e-mail you when it does. | Back soon, stay tuned! |

## Lexicon

| We say | We don’t say | Why |
| --- | --- | --- |
| parcel | consignment | The word of the person waiting at home. |
| refund | store credit | Credit is not money: never confuse the two. |
| a day, the carrier’s | arriving soon | People plan with a day. |
| sold out | temporarily unavailable | Say it only if it returns, and then say when. |
| free return | easy return | Easy and free are two different things. |
| fault | inconvenience | A seam that goes is a fault. |
| you’re right | we understand your frustration | Fix the cause; leave the feeling to its owner. |
| the material and its label, named | eco-friendly | A green claim is proved or left out. |
| the country, named | designed in Europe | Where it was made is the question. |
| private message | DM | Everyone understands “private message”. |
| gift card | e-voucher | It is what people type in the search box. |
| we’ll ask the carrier | out of our hands | The order was paid to us. |

## When it goes wrong

Product recall, data breach, a lost lorry: one message with the model, the dates, the risk, what to do and the number to call. No advertising that day, paid campaigns included. Everyone gets an answer, even the same one.
`;
