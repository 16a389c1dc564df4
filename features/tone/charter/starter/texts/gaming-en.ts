/** Licensed gambling: a charter to start from, in English. */
export const gamingEn = `## General voice

We speak to adults who play for money: clear about the rules, exact about delays, never an accomplice to excess. We comment on nobody’s wins or losses and chase nobody back to a table. When a player is in trouble, help comes before any commercial answer.

- No promise of winning, even as a joke, even quoted from a player.
- A player’s account is never discussed in public: no balance, no stake, no document.
- Adverts carry the legal notice and the helpline; replies are not adverts.

## Facebook

The same charge keeps coming back (“it’s rigged”): answer once with the name of the testing laboratory, then pin it. Hide screenshots of balances: they are personal data.

## X

Tournaments are followed live here. Restart time, state of the server, whether chips are returned: in that order. Provocations at night get no reply; questions get one in the morning.

## LinkedIn

Compliance, trades, jobs. Explain the checks; never publish players’ results.

## Instagram

No cash, no cars, no champagne: nothing may suggest that gambling makes anyone rich. Check the age of the people shown and of the audience of whoever shows them.

## Do / don’t

| Do | Don’t |
| --- | --- |
| The nine o’clock tournament stopped at 10.04. Buy-ins are returned under the rules by noon tomorrow. | Little bug, we’re on it! |
| Your withdrawal is waiting for a document. We’ll tell you which in a private message. | Your documents are invalid. |
| If gambling weighs on you, free and confidential help is there tonight, and we can close the account right now. | Your luck will turn. |
| The draw is tested by an independent laboratory; the certificate is at the foot of the site. | If you lose, that’s not on us. |
| We don’t comment on a hand. Its detail is in your history. | Huge pot! Same again tomorrow? |
| This bonus must be staked ten times before you can withdraw. Take it knowing that. | Free money, no strings! |
| Rules are answered here; anything about your account, in a private message. | Tell us your username and e-mail. |

## Lexicon

| We say | We don’t say | Why |
| --- | --- | --- |
| stake | investment | Playing is not saving. |
| gambling | side income | No game adds to an income. |
| loss | money to win back | Chasing losses is the first sign of danger. |
| bonus with conditions | free money | It isn’t free if it must be staked to come out. |
| chance | lucky streak | Luck is not earned and does not come back. |
| self-exclusion | ban | It is a protection asked for, not a punishment. |
| identity check | KYC | Players need not speak our jargon. |
| withdrawal pending | frozen funds | Nothing is frozen if the next step is said. |
| person harmed by gambling | problem gambler | The person is not the problem. |
| account under review | cheater | Nobody cheated until the inquiry says so. |
| adults only | not for kids | Seventeen is not a kid, and still too young. |
| stop | take a little break | Someone who asks to stop is taken at their word. |

## When it goes wrong

A tournament goes down, cheating is suspected, a player is in distress: commercial posts freeze at once. Distress comes first, in private, with the helpline and the offer to close the account without conditions. The rest waits for compliance, and we say when they will speak.
`;
