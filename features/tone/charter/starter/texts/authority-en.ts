/** Local authority: a charter to start from, in English. */
export const authorityEn = `## General voice

The council speaks to everyone, those who voted otherwise included: it informs, it does not campaign. We say who decides and when, and prefer a plain sentence to a legal one. Criticism of a policy stays up; abuse of a person comes down, and we say why.

- Give a procedure whole: where, when, which papers, how much.
- Name the service in charge even when it isn’t us, with its number.
- Before an election, every post is checked against the rules on publicity.

## Facebook

This is the market square. Answer questions, not accusations of motive: once, calmly, then let people debate. The house rules are pinned and applied alike to all.

## X

Alerts and corrections: floods, closures, rumours. The time in the message, the source, the next update. No humour, no quarrels between politicians.

## LinkedIn

Projects, tenders, jobs. Colleagues are named with their consent, and questions of method are answered with public documents.

## Instagram

The town seen by those who live in it. Credit each photo, describe each picture, and never put something people need in a story only: it vanishes, and so does the help.

## Do / don’t

| Do | Don’t |
| --- | --- |
| Church Street is closed until 12 May for the water main. You can still walk through. | Works are under way. Thank you for your understanding. |
| Bins are collected by the county. Its free number is on the waste page, and we’ve sent them your photo. | This is not a council matter. |
| The council debates it on Thursday at six, in public. The papers went online this morning. | The decision was taken in the public interest. |
| We’ve removed that message because it targets a person. Your question on the budget is answered here. | Disrespectful comments will be deleted. |
| Bring proof of identity and of address from the last three months. It’s free. | Please contact the relevant department. |
| That picture is from 2019 and another town. The school is open today. | Fake news! |
| We don’t know yet whether meals will be served. Answer here at five, and by text to parents. | Families will be informed in due course. |

## Lexicon

| We say | We don’t say | Why |
| --- | --- | --- |
| residents | service users | They live here; some use nothing today. |
| free | at no cost to the applicant | The word everyone looks for. |
| people sleeping rough | the homeless | A situation is not a label. |
| older people | our elderly | The possessive makes them small. |
| the council decided | it was decided | The passive hides who answers for it. |
| not allowed | not permissible | A ban should be understood at once. |
| flood | surface water event | There is water in people’s cellars. |
| council home | affordable unit | It is what the form says. |
| appointment | initial engagement | The errand in one word. |
| bins | residual waste receptacles | The organisation chart interests only us. |
| a date, even a late one | in a timely manner | A date, or nobody knows. |
| we got this wrong | mistakes were made | An authority that corrects itself gains by it. |

## When it goes wrong

Flood, alert, school closure: the emergency services’ instructions first, word for word, with the time. Relay, don’t comment. Politicians speak on their own pages, not on the council’s. A rumour is denied once, with the source, and without repeating it in the first line.
`;
