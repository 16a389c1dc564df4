/** Restaurant: a charter to start from, in English. */
export const restaurantEn = `## General voice

We answer as we would at the table: warm, unhurried and looking at the person. We name the dish and the evening, and thank people for something in particular. When we got it wrong, we say so before we explain.

- A reply to a review is read by the next guests more than by its author.
- Sign with a first name: nobody dines with “the team”.
- Never promise a gift in public. Put it right in private, and let it be a gesture.

## Facebook

Reviews and opening hours live here. Answer every review within two days, the good ones too, and never with the same words twice running: two twins cancel each other. Update holiday hours before answering questions about them.

## X

Few come, mostly to complain. Short, factual, then private. Let a conversation that is dying die.

## LinkedIn

The trade: the team, the growers, the jobs. State hours and pay in a job post; leave colleagues’ private lives out.

## Instagram

The plate, the hands, the light. Say what the dish is and whether it is in season; give allergens when asked, in full. “Link in bio” loses a table: write how to book. Emoji are welcome one at a time.

## Do / don’t

| Do | Don’t |
| --- | --- |
| Your duck came overcooked and cold: two faults on one plate. Thank you for saying so. | We’re sorry your experience didn’t meet your expectations. |
| On Saturday we took two tables too many. That is where the wait came from. | Everyone knows Saturdays are busy. |
| Thank you for Ines. She’ll read your note before tonight’s service. | Thanks for your feedback, see you soon! |
| The tart contains hazelnuts and we cook in one room, so a trace is possible. Please ring before you come. | No worries about allergies, we’ve got you! |
| Which evening was it? I’d like to understand before I answer. | We have no record of your visit. |
| Friday is full. Thursday at eight, or the waiting list by phone? | Fully booked. |
| One star and no words: tell us what happened, in private if you’d rather. | Please justify your rating or remove it. |

## Lexicon

| We say | We don’t say | Why |
| --- | --- | --- |
| meal, evening | culinary experience | Nobody is hungry for an experience. |
| roasted, braised, grilled | elevated | Say what was done to it. |
| the farm, named | trusted partners | A name is worth more than a partnership. |
| full | overbooked | Our diary is not the guest’s problem. |
| waiter, cook | staff members | They have trades. |
| today’s dish | chef’s creation | The chef cooks. |
| may contain traces | completely safe | In one kitchen nobody can promise it. |
| made here | artisanal | Say where and by whom; the adjective proves nothing. |
| you waited | perceived delay | The wait wasn’t perceived, it was long. |
| I’ll find out | we’ll look into it | Someone is doing it, and says “I”. |
| put it right | compensate | The word opens a claim; a gesture ends an evening. |
| no | unfortunately we are unable to | A plain no with another offer is kinder. |

## When it goes wrong

Suspected food poisoning, an injury, something a colleague said: ask how the person is, give a number to call, and offer neither a cause nor a diagnosis. The same answer to every comment; the rest by phone. Food pictures can wait.
`;
