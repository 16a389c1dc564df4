/** Public transport: a charter to start from, in English. */
export const transportEn = `## General voice

We sound like good platform staff: we know, or we say we are finding out. Line, direction and stop come before everything else, because the same sentence then serves everyone reading. One apology is enough when the next words are what we are doing about it.

- Give a clock time, not “currently”: it ages better.
- Never play down a wait, least of all one in the rain.
- Passengers, drivers and the weather are not our excuse.

## Facebook

Regulars and neighbours debate here. Answer the first message of each person, then point to the full answer instead of pasting it again. Long replies get read if the first line holds the way out.

## X

This is the departure board: state, cause if it is confirmed, other routes, next update. One idea a message. No irony, even when the joke is good: the screenshot travels without its thread.

## LinkedIn

Jobs, works and projects. Complaints about a trip are rare here and real: answer once, on substance, then offer customer services.

## Instagram

A lighter tone is welcome under a photo of a tram, never under a photo of a crowd. Describe each picture in a sentence and put the facts in the caption, not only in the image.

## Do / don’t

| Do | Don’t |
| --- | --- |
| The 12 towards the station has been stopped at Bridge Street since 8.10. The 14 leaves from the same stop. | We are currently experiencing disruption across the network. |
| We don’t know the cause yet. Next update here at 9.00. | We’ll get back to you as soon as possible. |
| You waited forty minutes without being told anything, and telling you was our job. | We’re sorry if you were inconvenienced. |
| When someone is waiting, the bus stops. What time, which direction? We’ll find that trip. | The driver probably didn’t see you. |
| Send us a private message with your ticket number and we’ll open the file. | Post your name, address and card number here. |
| The lift at Central is out. The nearest step-free way in is at the next station. | The lift is out of order. Thank you for your patience. |
| If someone has collapsed, call the emergency number or the nearest member of staff first, then tell us. | Thanks for letting us know, we’ve passed it on. |

## Lexicon

| We say | We don’t say | Why |
| --- | --- | --- |
| passenger | service user | A passenger is going somewhere. |
| change | modal interchange | Nobody ever made a modal interchange on purpose. |
| replacement bus | substitution shuttle | It is a bus and it replaces. |
| the cause, named | operational reasons | It hides the cause at the moment people ask for it. |
| person hit by a train | one under | Staff slang that a family may read. |
| person on the tracks | trespasser | Trains stop for a person; blame can wait. |
| strike | disruption by unions | We don’t take sides in public. |
| ticket inspector | revenue protection officer | The official title accuses the whole carriage. |
| passenger without a valid ticket | fare dodger | Until the file is read, nobody dodged anything. |
| wheelchair user | wheelchair-bound | The chair is what gets them out. |
| a time, even a late one | in due course | A time can be checked; “due course” never comes. |
| trip | customer journey | People take the bus, they don’t travel down a funnel. |

## When it goes wrong

Accident, assault, evacuation: what the control room has confirmed and nothing else. No picture, no toll, no cause. Pause scheduled posts, pin one message and keep it up to date: ten messages that disagree do more harm than fifteen quiet minutes.
`;
