import type { StarterReply } from '../starter-reply';

/** Restaurants, in English. Never an allergen answered from memory: guests are owed the written information (regulation EU 1169/2011, UK Food Information Regulations 2014). */
export const restaurantEn: readonly StarterReply[] = [
  {
    title: 'Thanks for a warm review',
    shortcut: 'thanks',
    body: 'Thank you {{author.first_name | "so much"}}! The kitchen is reading over our shoulder and smiling. See you soon.',
    variants: [
      'What a lovely note, {{author.first_name | "thank you"}}. It gets read out before service, and nothing warms the team up better.',
      'Thanks for taking the time to write. Your table seems to have had as good an evening as we did: come back whenever you like.',
    ],
    tags: ['thanks', 'praise'],
  },
  {
    title: 'Photo of a dish: thanks',
    shortcut: 'photo',
    body: 'Lovely picture, {{author.first_name | "thank you"}}: that dish has never looked so good.',
    variants: [
      'Thanks {{author.first_name | "a lot"}}, now the whole team is hungry. May we share it, with your account credited of course?',
      'We know that table and we know that plate. Thank you for posting it, it makes our day.',
    ],
    tags: ['thanks', 'photo'],
  },
  {
    title: 'Book a table',
    shortcut: 'book',
    body: 'Hi {{author.first_name | "there"}}, with pleasure. Please use the booking link on our page so that your table is really held: a comment can slip past us in the middle of service.',
    variants: [
      'Hi {{author.first_name | "there"}}, we’d love to have you. Book through our page, and if your time is full, message us: tables do come free.',
      'Hi, how many of you, and which evening? Tell us in a private message and we’ll confirm in writing.',
    ],
    tags: ['booking', 'question'],
  },
  {
    title: 'Fully booked',
    shortcut: 'full',
    body: 'Hi {{author.first_name | "there"}}, we’re full tonight and sorry about it. An early sitting or a weekday usually has room.',
    variants: [
      'Hi {{author.first_name | "there"}}, not a chair left. Leave us a private message and we’ll let you know if someone cancels.',
      'Hi, the room is full, but we’d still like to cook for you: pick another date on our page.',
    ],
    tags: ['booking'],
  },
  {
    title: 'Allergens',
    shortcut: 'allergens',
    body: 'Hi {{author.first_name | "there"}}, we never answer an allergy question from memory. The written allergen list is there for you in the restaurant; tell us when booking and the kitchen will plan for it.',
    variants: [
      'Hi {{author.first_name | "there"}}, thank you for asking first. Message us with what you’re allergic to: the chef will answer dish by dish, including when the answer is no.',
      'Hi, in a working kitchen traces are always possible, so it depends how severe it is. Let’s talk in private before you come.',
    ],
    tags: ['allergy', 'question'],
  },
  {
    title: 'Vegetarian, vegan, special diets',
    shortcut: 'veggie',
    body: 'Hi {{author.first_name | "there"}}, yes, we think about it. The current menu is on our page; say what you don’t eat when you book, kitchens like a warning.',
    variants: [
      'Hi {{author.first_name | "there"}}, you won’t end up with a plain green salad. A word when you book and the chef will build you a proper plate.',
      'Hi, the menu moves a lot, so we’d rather check than promise. Which day were you thinking of?',
    ],
    tags: ['menu', 'question'],
  },
  {
    title: 'Menu and prices',
    shortcut: 'menu',
    body: 'Hi {{author.first_name | "there"}}, the menu and its prices are on our page. It follows what comes in, so a dish may have changed by the time you’re here.',
    variants: [
      'Hi {{author.first_name | "there"}}, good question. The menu is online; the dish of the day is decided in the morning and chalked up on the board.',
      'Hi, it’s all on the page and at our door. Torn between two dishes? Ask, we love describing them.',
    ],
    tags: ['menu', 'question'],
  },
  {
    title: 'Opening hours and last orders',
    shortcut: 'hours',
    body: 'Hi {{author.first_name | "there"}}, our current hours are in the details of the page, holidays included. The kitchen closes before the room does, so don’t leave it to the last minute.',
    variants: [
      'Hi {{author.first_name | "there"}}, tell us the day and we’ll confirm. If you’ll be late, book: the kitchen will know to wait.',
      'Hi, see the top of our page, we update it whenever something changes. See you at {{brand.name}}.',
    ],
    tags: ['hours', 'question'],
  },
  {
    title: 'Too long a wait at the table',
    shortcut: 'wait',
    body: 'Hi {{author.first_name | "there"}}, waiting at the table spoils a meal, and we apologise. Tell us the day and time in private: we want to know where it jammed.',
    variants: [
      'Hi {{author.first_name | "there"}}, you should have been warned at the start and nobody did. That is what we’re going over with the team.',
      'Hi, you’re right: too long, and not a word. It’s on the list for our next briefing, and we’d like to do better by you another time.',
    ],
    tags: ['wait', 'complaint'],
  },
  {
    title: 'Dish cold or not right',
    shortcut: 'dish',
    body: 'Hi {{author.first_name | "there"}}, a plate like that should never have left the pass. Thank you for saying so; message us what you had and when, the chef wants to know.',
    variants: [
      'Hi {{author.first_name | "there"}}, disappointed along with you. Next time, wave at us straight away: we remake the plate, no argument.',
      'Hi, that isn’t the food we want to send out. We’re going through it with the kitchen and will reply in private.',
    ],
    tags: ['complaint', 'kitchen'],
  },
  {
    title: 'Ill after a meal',
    shortcut: 'ill',
    body: 'Hi {{author.first_name | "there"}}, your health first: if it lasts, please see a doctor. Message us the date and what you ate, and we’ll check everything without waiting.',
    variants: [
      'Hi {{author.first_name | "there"}}, we take this very seriously. In private, please: day, time and dishes. We’ll go through the products and tell you what we found.',
      'Hi, we hope you’re feeling better. We won’t jump to conclusions and we won’t brush it aside: please write to us privately.',
    ],
    tags: ['hygiene', 'complaint', 'crisis'],
  },
  {
    title: 'Hygiene questioned',
    shortcut: 'hygiene',
    body: 'Hi {{author.first_name | "there"}}, that’s serious and we want to understand. Send us the picture, date and place privately: whoever is in charge of hygiene deals with it today.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for telling us directly. Our checks are done and written down; if something got past them, we’ll fix it and say so.',
      'Hi, there’s no excuse on this subject. We check first, then answer you properly in a private message.',
    ],
    tags: ['hygiene', 'complaint'],
  },
  {
    title: 'Something in the food',
    shortcut: 'foreign',
    body: 'Hi {{author.first_name | "there"}}, we’re so sorry, that has no business on a plate. Photo and date in private, please: we’ll trace it to the station, and the supplier if need be.',
    variants: [
      'Hi {{author.first_name | "there"}}, thank you for not letting it pass. If you swallowed it or got hurt, see a doctor; then message us and we’ll take it from there.',
      'Hi, we’d have lost our appetite too. Tell us privately the dish and the evening; we want to know how it happened.',
    ],
    tags: ['hygiene', 'complaint'],
  },
  {
    title: 'Unfriendly service',
    shortcut: 'service',
    body: 'Hi {{author.first_name | "there"}}, people also come out to be looked after, and you weren’t. Give us the day and sitting in private and we’ll talk with the team.',
    variants: [
      'Hi {{author.first_name | "there"}}, a full room doesn’t excuse a sharp word. Thanks for writing it; we’ll take it up calmly with the person concerned.',
      'Hi, sorry the evening went that way. We never name anyone in public, but your message won’t be left lying.',
    ],
    tags: ['complaint', 'front of house'],
  },
  {
    title: 'Wrong order delivered',
    shortcut: 'wrong',
    body: 'Hi {{author.first_name | "there"}}, opening the bag and not finding your dish is maddening. Order number and a photo in private, and we’ll see at once how to put it right.',
    variants: [
      'Hi {{author.first_name | "there"}}, sorry about the mix-up. Message us what’s missing; if you ordered on a platform, report it there as well, since they hold the payment.',
      'Hi, perhaps it was us, perhaps it was on the road: either way you didn’t get what you ordered. Let’s look at it in private.',
    ],
    tags: ['delivery', 'complaint'],
  },
  {
    title: 'Delivery late or cold',
    shortcut: 'delivery',
    body: 'Hi {{author.first_name | "there"}}, lukewarm food after a long wait isn’t what you ordered. Send us the order number privately and we’ll find where the time went.',
    variants: [
      'Hi {{author.first_name | "there"}}, we’re sorry. The kitchen and the courier aren’t always one house, but it’s our name on the bag: tell us about it.',
      'Hi, we understand the letdown. Message us when you ordered and when it came, and we’ll take it up with the courier.',
    ],
    tags: ['delivery', 'delay'],
  },
  {
    title: 'Bill disputed',
    shortcut: 'bill',
    body: 'Hi {{author.first_name | "there"}}, a bill has to be right to the penny. Send us a photo of it in private: we’ll add it up again, and give back what’s owed.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for the warning. Keep the receipt, message it to us rather than posting it, and the till will be checked line by line.',
      'Hi, a slip at the till can happen. With date, time and amount by private message we can find it and answer you.',
    ],
    tags: ['payment', 'complaint'],
  },
  {
    title: 'Refund',
    shortcut: 'refund',
    body: 'Hi {{author.first_name | "there"}}, the manager decides, and needs the whole story: date, dishes, receipt, in private. You’ll get a clear answer, one way or the other.',
    variants: [
      'Hi {{author.first_name | "there"}}, we hear you. For orders placed on a platform the refund comes from them; we’ll help you word it in a private message.',
      'Hi, let’s go through it calmly. Send us the proof privately and tell us what would seem fair to you.',
    ],
    tags: ['refund'],
  },
  {
    title: 'Too expensive',
    shortcut: 'price',
    body: 'Hi {{author.first_name | "there"}}, we hear that the bill was a surprise. Behind a price there’s produce, hours and people; it’s still open to discussion, and your view is part of that.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for being straight. What didn’t feel worth the price? That’s the part that would help us.',
      'Hi, fair comment. Every price is at the door and on our page, so that people can decide before they sit down.',
    ],
    tags: ['price', 'complaint'],
  },
  {
    title: 'Cancel or change a booking',
    shortcut: 'cancel',
    body: 'Hi {{author.first_name | "there"}}, no trouble, and thanks for telling us. Use the link in your confirmation, or message us the name and time: that table will make someone happy.',
    variants: [
      'Hi {{author.first_name | "there"}}, done as soon as we have your name in private rather than in the comments. Another time, we hope.',
      'Hi, more of you, or fewer? A word in private is enough, and we’ll adjust if the room allows.',
    ],
    tags: ['booking'],
  },
  {
    title: 'Group, birthday, private hire',
    shortcut: 'group',
    body: 'Hi {{author.first_name | "there"}}, what a nice occasion. Message us the date, how many you are and the mood of the evening: we’ll suggest a menu and what the room allows.',
    variants: [
      'Hi {{author.first_name | "there"}}, birthdays take a little planning. Our cake or yours? Tell us all in private and we’ll arrange it.',
      'Hi, for a group we like to talk first: menu, budget, times. Leave us a private message and we’ll get back to you.',
    ],
    tags: ['group', 'booking'],
  },
  {
    title: 'Children, pushchair, high chair',
    shortcut: 'kids',
    body: 'Hi {{author.first_name | "there"}}, little ones are welcome. Mention them when booking, and the pushchair if there is one, so we can keep you a table with room to breathe.',
    variants: [
      'Hi {{author.first_name | "there"}}, how old are they? The kitchen is glad to adapt a plate. Coming early makes it easier on everyone.',
      'Hi, bring the family. A private message if you need a high chair, and we’ll put one aside.',
    ],
    tags: ['question', 'family'],
  },
  {
    title: 'Accessibility of the room',
    shortcut: 'access',
    body: 'Hi {{author.first_name | "there"}}, thanks for asking. Tell us privately what you need: we’ll describe the door, the room and the toilets exactly as they are.',
    variants: [
      'Hi {{author.first_name | "there"}}, say so when you book and we’ll keep the easiest table for you. Assistance dogs go anywhere.',
      'Hi, better a precise answer than a bad surprise at the door. Your needs by private message, and the team will reply.',
    ],
    tags: ['accessibility', 'question'],
  },
  {
    title: 'Pets',
    shortcut: 'pets',
    body: 'Hi {{author.first_name | "there"}}, it depends on the room, the terrace and how busy we are. When are you coming, and how big is your friend?',
    variants: [
      'Hi {{author.first_name | "there"}}, we like a well-behaved dog. Mention it when booking and we’ll seat you where nobody trips; assistance dogs are always welcome.',
      'Hi, ask us with the day in mind: the answer isn’t the same on the terrace as in the middle of service.',
    ],
    tags: ['question'],
  },
  {
    title: 'Left behind at the table',
    shortcut: 'left',
    body: 'Hi {{author.first_name | "there"}}, there’s a good chance it’s waiting at the counter. Describe it privately, with your table and the time, and we’ll look.',
    variants: [
      'Hi {{author.first_name | "there"}}, the team is searching the room. Keep one detail back when you describe it: that’s how we’ll know it’s yours.',
      'Hi, we throw nothing away. Message us what you left and when, and we’ll answer once we’ve checked.',
    ],
    tags: ['lost property'],
  },
  {
    title: 'Closed unexpectedly',
    shortcut: 'closed',
    body: 'Hi {{author.first_name | "there"}}, sorry about the shut door. Something unexpected kept us from opening; bookings are being told, and news will be posted here.',
    variants: [
      'Hi {{author.first_name | "there"}}, we’d rather have told you sooner. If you had a table, write to us in private and we’ll find another date.',
      'Hi, the kitchen is down and we won’t serve you by halves. We reopen when everything works, and we’ll say so on the page.',
    ],
    tags: ['closure', 'outage'],
  },
  {
    title: 'Where the food comes from',
    shortcut: 'origin',
    body: 'Hi {{author.first_name | "there"}}, great question. Name a dish and we’ll tell you where it comes from, having asked the kitchen first.',
    variants: [
      'Hi {{author.first_name | "there"}}, we love talking about our growers. Which product are you curious about? We’d rather check than answer at random.',
      'Hi, it changes with the season. Tell us the dish and you’ll get a precise answer, even when it’s less romantic.',
    ],
    tags: ['question', 'produce'],
  },
  {
    title: 'Angry guest, and right',
    shortcut: 'angry',
    body: 'Hi {{author.first_name | "there"}}, no gloves there, and we earned it. That evening wasn’t good enough. Message us: we’d like to hear all of it before suggesting anything.',
    variants: [
      'Hi {{author.first_name | "there"}}, we won’t hide behind a busy service. What you point out is true, and the team will read it as you wrote it.',
      'Hi, you came for a good evening and we spoiled it. We’re sorry. The manager would like to answer you personally, in private.',
    ],
    tags: ['angry', 'apology'],
  },
  {
    title: 'Abuse of the team: the rules',
    shortcut: 'rules',
    body: 'Hello. A dish, a price, a wait: all of it can be criticised here. The people cooking and serving can’t be abused. Insults are hidden, precise complaints get an answer.',
    variants: [
      'Hello. We’ll gladly read what went wrong, without the name-calling. The next message like this will be hidden.',
      'Hello. There’s a small team behind this page that cares about its work. Give us the day and the problem, and let’s talk properly.',
    ],
    tags: ['moderation', 'house rules'],
  },
  {
    title: 'False review, false information',
    shortcut: 'facts',
    body: 'Hi {{author.first_name | "there"}}, we can’t find any trace of this visit. It may be another restaurant: message us the date and we’ll check together.',
    variants: [
      'Hi {{author.first_name | "there"}}, this rumour is going round and it’s wrong. What we can confirm is in our post; for the rest, come and ask the kitchen.',
      'Hi, before you share it: that isn’t what happened here. Where does it come from? We’ll answer it.',
    ],
    tags: ['correction', 'rumour'],
  },
  {
    title: 'Job candidate: floor or kitchen',
    shortcut: 'jobs',
    body: 'Hi {{author.first_name | "there"}}, thank you for thinking of {{brand.name}}! A CV and two lines about what you enjoy, by private message: floor or kitchen, the people in charge read them.',
    variants: [
      'Hi {{author.first_name | "there"}}, willing hands interest us. Tell us in private when you’re free and what you’ve done, however little; we answer either way.',
      'Hi, easiest is to drop in outside service with a CV, or send it privately. We like to meet people.',
    ],
    tags: ['hiring', 'application'],
  },
  {
    title: 'Influencer, free meal',
    shortcut: 'influencer',
    body: 'Hi {{author.first_name | "there"}}, thanks for your interest. Introduce your account and idea in a private message; we also like visits we don’t know about.',
    variants: [
      'Hi {{author.first_name | "there"}}, kind of you to offer. When we invite someone, we ask that it’s clearly labelled: if that suits you, message us.',
      'Hi, a few lines about it in private, please. We answer everyone, sometimes with a no.',
    ],
    tags: ['partnership', 'influencer'],
  },
  {
    title: 'Press, partnership',
    shortcut: 'press',
    body: 'Hi {{author.first_name | "there"}}, with pleasure. Outlet, subject and deadline by private message: we’ll put you in touch with the right person at {{brand.name}}, outside service.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for the proposal. Describe it privately and we’ll say frankly whether a team our size can take it on.',
      'Hi, for filming or photos in the room we like to warn our guests. Message us and we’ll find a moment.',
    ],
    tags: ['press', 'partnership'],
  },
];
