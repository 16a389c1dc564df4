import { describe, expect, it } from 'vitest';
import { findPromise } from './find-promise';

const promised = (text: string) => {
  const found = findPromise(text, { madeAt: Date.UTC(2026, 2, 11, 9), hours: null, zone: 'UTC' });
  return found && text.slice(found.start, found.end);
};

describe('a promise in English', () => {
  it.each([
    ['will', 'We’ll certainly investigate.'],
    ['will, of ours only', 'I’ll waive the late fee.'],
    ['will, to the person', 'We’ll read the terms out to you.'],
    ['will, about the matter', 'We’ll untangle this.'],
    ['will be doing', 'We will be sending you a refund.'],
    ['going to', 'I’m going to drop you a message.'],
    ['a colleague’s', 'One of our vets will give you a ring.'],
    ['no subject', 'Will check and get back.'],
    ['no subject, not first', 'Asked the depot, and will report back.'],
    ['what is done right now', 'Thanks, removing that listing now.'],
    ['what is done for the person', 'We’re crediting your account.'],
    ['what is on order', 'I’m arranging a new delivery.'],
    ['what is asked', 'I’m asking the lab.'],
    ['let me', 'Let me dig around.'],
    ['in hand', 'Leave this with me.'],
    ['on it', 'On it, Jamie!'],
    ['a time asked for', 'Give us till Thursday.'],
    ['a word given', 'You have my word on the fee.'],
    ['what they will hear', 'You’ll hear back from me.'],
    ['what they may expect', 'Expect a written answer.'],
    ['a passive', 'You will be informed.'],
    ['what will arrive', 'The money will be back in your account.'],
    ['no verb at all', 'Updates here shortly.'],
    ['what is on the way', 'New tickets coming your way.'],
  ])('%s: "%s"', (_, text) => {
    expect(promised(text)).not.toBeNull();
  });

  it.each([
    ['what one does', 'We’ll inspect', 'on Monday'],
    ['a colleague’s plan', 'The crew will be clearing that', 'on Monday'],
    ['what is asked of a colleague', 'I’ve asked the store to ring you', 'this afternoon'],
    ['what should arrive', 'It should be with you', 'by Friday'],
    ['what gets done', 'The chapter gets uploaded', 'tonight'],
    ['what is planned', 'An engineer is booked to visit', 'tomorrow'],
    ['an effort', 'We’re working on your order', 'today'],
    ['a noun', 'New PIN in your letterbox', 'within 3 days'],
  ])('%s, with a date', (_, words, date) => {
    expect(promised(`${words} ${date}.`)).toContain(date);
  });

  it.each([
    ['a meeting', 'We’ll be at the book fair on Friday.'],
    ['a good time', 'We’ll make your day on Friday!'],
    ['the best of times', 'You’ll have the best time on Saturday.'],
    ['the weather', 'Expect some rain tomorrow.'],
    ['a reply wanted', 'Reply by Friday to win.'],
    ['a call wanted', 'Call by 5pm to book.'],
    ['kindness', 'Sending you lots of love today.'],
    ['buses', 'Trains will be replaced by buses on Sunday.'],
    ['what goes back', 'Your parcel will be returned to the sender.'],
    ['what nobody does', 'Nobody from our bank will call you.'],
    ['the stock', 'The item will be back in stock in April.'],
    ['a game', 'The team will play on Saturday.'],
    ['a return', 'We’ll be back on Monday at 9.'],
    ['what was told', 'You wrote that you will be refunded.'],
    ['the name first', 'Name the item and we’ll look into it.'],
    ['in private first', 'Your order number in private: we’ll check.'],
    ['being let in', 'They let us check in early on Friday.'],
  ])('is none: %s', (_, text) => {
    expect(promised(text)).toBeNull();
  });
});
