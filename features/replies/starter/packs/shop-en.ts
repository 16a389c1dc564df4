import type { StarterReply } from '../starter-reply';

/** E-commerce, in English. Cancellation and faulty-goods rights are named without amounts or terms: they depend on the country and the purchase. */
export const shopEn: readonly StarterReply[] = [
  {
    title: 'Thanks for a review',
    shortcut: 'thanks',
    body: 'Thank you {{author.first_name | "so much"}}! Your note goes to the team that packed the parcel: they rarely see it arrive.',
    variants: [
      'What a pleasure to read, {{author.first_name | "thank you"}}. Enjoy it, and tell us in a while whether it lives up to its promises.',
      'Thanks for taking the time. A review like yours helps the next shopper as much as it helps us.',
    ],
    tags: ['thanks', 'praise'],
  },
  {
    title: 'Photo of an item: thanks',
    shortcut: 'photo',
    body: 'Lovely picture, {{author.first_name | "thank you"}}. May we share it, with your account credited?',
    variants: [
      'Thanks {{author.first_name | "a lot"}}: it looks even better at your place than in our photos, and we did try.',
      'We love seeing our things out in real life. Thank you for posting this.',
    ],
    tags: ['thanks', 'photo'],
  },
  {
    title: 'Where is my order',
    shortcut: 'tracking',
    body: 'Hi {{author.first_name | "there"}}, let’s find it. Send us your order number in a private message, never in a comment; tracking is also in your account.',
    variants: [
      'Hi {{author.first_name | "there"}}, a silent parcel is maddening. Privately, the order number and the email you used: we’ll ask the warehouse.',
      'Hi, the tracking link is in the dispatch email, sometimes filed under junk. If it has stopped moving, message us.',
    ],
    tags: ['delivery', 'question'],
  },
  {
    title: 'Parcel late',
    shortcut: 'late',
    body: 'Hi {{author.first_name | "there"}}, we gave a date and didn’t keep it, and we apologise. Order number in private, and we’ll chase the carrier.',
    variants: [
      'Hi {{author.first_name | "there"}}, a delay is something we should warn you about, and nobody did. We’ll find the parcel and write to you with what we know, even if it’s little.',
      'Hi, was it for a particular date? Tell us in a private message and we’ll look for the quickest way with you.',
    ],
    tags: ['delivery', 'delay'],
  },
  {
    title: 'Marked delivered, never arrived',
    shortcut: 'missing',
    body: 'Hi {{author.first_name | "there"}}, “delivered” with nothing in your hands is no fun. Check with neighbours and the pick-up point, then message us: we’ll open an inquiry with the carrier.',
    variants: [
      'Hi {{author.first_name | "there"}}, you won’t be left without an answer. With the order number, in private, we’ll ask for the proof of delivery and go through it with you.',
      'Hi, parcels don’t evaporate. We’ll make the claim for you; all we need is the reference, away from the comments.',
    ],
    tags: ['delivery', 'complaint'],
  },
  {
    title: 'Arrived damaged',
    shortcut: 'damaged',
    body: 'Hi {{author.first_name | "there"}}, what a let-down to open. Keep the packaging and send photos and the reference in private: replacement or refund, we’ll sort it out with you.',
    variants: [
      'Hi {{author.first_name | "there"}}, sorry, it clearly had a rough trip. Don’t send anything back yet: two photos by private message and we’ll tell you what to do.',
      'Hi, getting it to you in one piece is our job. Write to us privately and we’ll take it from here.',
    ],
    tags: ['complaint', 'product'],
  },
  {
    title: 'Wrong item',
    shortcut: 'wrong',
    body: 'Hi {{author.first_name | "there"}}, that’s not what you chose, and the mistake is ours. Reference and a photo of the label in private: we’ll send the right one and arrange the return.',
    variants: [
      'Hi {{author.first_name | "there"}}, two orders must have crossed in the warehouse. Keep it aside, message us, and we’ll untangle it.',
      'Hi, sorry for the mix-up. Please don’t pay for a return before you’ve written to us: that one’s on us.',
    ],
    tags: ['complaint', 'order'],
  },
  {
    title: 'Item missing from the parcel',
    shortcut: 'part',
    body: 'Hi {{author.first_name | "there"}}, first check whether the order was split into several parcels: tracking shows it. If not, message us the number and we’ll send what’s missing.',
    variants: [
      'Hi {{author.first_name | "there"}}, we understand the surprise. The packing record will tell us what left; write to us in private.',
      'Hi, thanks for telling us fast. A photo of the contents and the slip, in private, is all we need to start.',
    ],
    tags: ['complaint', 'order'],
  },
  {
    title: 'Return an item',
    shortcut: 'return',
    body: 'Hi {{author.first_name | "there"}}, that’s allowed for. Steps and deadline are on the returns page of our site, and your account walks you through them.',
    variants: [
      'Hi {{author.first_name | "there"}}, wrong size, wrong colour? Start the return from your account, and keep the proof of posting until you’re refunded.',
      'Hi, you’re free to change your mind. If the form is stuck, message us and we’ll do it with you.',
    ],
    tags: ['return', 'question'],
  },
  {
    title: 'Refund still pending',
    shortcut: 'refund',
    body: 'Hi {{author.first_name | "there"}}, waiting for money is even less fun than waiting for a parcel. Message us the reference: we’ll check that the return is in and where the payment stands.',
    variants: [
      'Hi {{author.first_name | "there"}}, it goes back the way you paid, and then your bank takes its time. We’ll confirm the date on our side, in private.',
      'Hi, if we’ve let it slip, we’ll say so and put it right. Send us the return number privately.',
    ],
    tags: ['refund'],
  },
  {
    title: 'Payment refused or taken twice',
    shortcut: 'payment',
    body: 'Hi {{author.first_name | "there"}}, please don’t keep retrying. Message us the date and amount, no card numbers: we’ll check what was really taken.',
    variants: [
      'Hi {{author.first_name | "there"}}, a double charge is often a hold that the bank releases by itself. We’ll still check our side, with the reference in private.',
      'Hi, we understand the worry. We never ask for card details by message; the order reference is enough.',
    ],
    tags: ['payment', 'outage'],
  },
  {
    title: 'Site or app down',
    shortcut: 'down',
    body: 'Hi {{author.first_name | "there"}}, the site has had a turn and the team is at its bedside. Your basket should be waiting for you; we’ll say here when it’s back.',
    variants: [
      'Hi {{author.first_name | "there"}}, sorry. Which device, which page, what error? A screenshot by private message, without personal data, would save time.',
      'Hi, confirmed, it’s us. If an order stopped halfway, look in your inbox before placing it again.',
    ],
    tags: ['outage', 'site'],
  },
  {
    title: 'Promo code refused',
    shortcut: 'promo',
    body: 'Hi {{author.first_name | "there"}}, the terms are under the offer: dates, excluded items, minimum spend. If it all fits, send us a screenshot in private and we’ll look.',
    variants: [
      'Hi {{author.first_name | "there"}}, watch for spaces when pasting, it’s often that. If not, write before you pay: it’s easier to fix before than after.',
      'Hi, was the offer still open? We’ll check it with you in a private message, without quoting the small print at you.',
    ],
    tags: ['promotion', 'question'],
  },
  {
    title: 'Price changed or too high',
    shortcut: 'price',
    body: 'Hi {{author.first_name | "there"}}, seeing it drop the day after you bought it stings. Message us the reference and we’ll tell you frankly what can be done.',
    variants: [
      'Hi {{author.first_name | "there"}}, prices move with offers and stock; the one that counts is the one shown at checkout. If yours was different, a screenshot will help.',
      'Hi, too expensive, we hear it. What are you comparing it with? We’ll tell you what’s in it: material, finish, service.',
    ],
    tags: ['price', 'complaint'],
  },
  {
    title: 'Out of stock',
    shortcut: 'stock',
    body: 'Hi {{author.first_name | "there"}}, it went faster than we thought. Turn on the alert on its page: you’ll hear when it’s back, though we can’t promise a date.',
    variants: [
      'Hi {{author.first_name | "there"}}, we’ll check whether it’s coming back. Size or colour in private, and we’ll suggest the nearest thing we have.',
      'Hi, sorry to keep you hanging. If it’s no longer made, we’d rather say so than let you wait.',
    ],
    tags: ['stock', 'question'],
  },
  {
    title: 'Size, fit, advice',
    shortcut: 'advice',
    body: 'Hi {{author.first_name | "there"}}, good idea to ask first. Give us the model and how you’ll use it: we’ll check the data sheet rather than rely on memory.',
    variants: [
      'Hi {{author.first_name | "there"}}, between two sizes, it’s down to the cut. Send us your measurements in private, not in public, and we’ll advise you.',
      'Hi, which item are you looking at? You’ll get a straight answer, including when the right one is another product.',
    ],
    tags: ['question', 'product'],
  },
  {
    title: 'Faulty product',
    shortcut: 'faulty',
    body: 'Hi {{author.first_name | "there"}}, it shouldn’t give up that soon. You have legal rights when goods are faulty: proof of purchase and a description in private, and we’ll start.',
    variants: [
      'Hi {{author.first_name | "there"}}, first of all, unplug it if it heats up or smokes. Then message us: repair, exchange or refund, we’ll look at what applies.',
      'Hi, as the seller we’re the right place to come to. Reference and a photo of the fault in private, and we’ll open a case.',
    ],
    tags: ['warranty', 'product'],
  },
  {
    title: 'Dangerous product, recall',
    shortcut: 'danger',
    body: 'Hi {{author.first_name | "there"}}, please stop using it and keep it away from children. Message us the reference and what happened: it goes to our quality team at once.',
    variants: [
      'Hi {{author.first_name | "there"}}, if anyone is hurt, medical help comes first. Then leave the product as it is and write to us privately: we need to understand, and warn others if we must.',
      'Hi, recalls and batch numbers are listed on our site. In doubt? Take no risk, and send us a photo of the label.',
    ],
    tags: ['safety', 'recall', 'crisis'],
  },
  {
    title: 'Cancel or change an order',
    shortcut: 'cancel',
    body: 'Hi {{author.first_name | "there"}}, until it’s packed you can do it from your account. After that, message us quickly with the reference.',
    variants: [
      'Hi {{author.first_name | "there"}}, a wrong address happens to everyone. Private message now, and we’ll try to catch it before it leaves.',
      'Hi, if it has already gone, refuse the parcel or send it back: the refund follows the usual way. We’ll guide you in private.',
    ],
    tags: ['order', 'question'],
  },
  {
    title: 'Can’t reach customer service',
    shortcut: 'reach',
    body: 'Hi {{author.first_name | "there"}}, no answer is worse than a bad one. We’re taking over: reference in private, and from now on we’re the ones to keep you posted.',
    variants: [
      'Hi {{author.first_name | "there"}}, you chased, you waited, and here you are. We’ll find your case by its order number, and you won’t have to explain it all again.',
      'Hi, sorry for the silence. There are many requests just now, which doesn’t make yours matter less: write to us privately.',
    ],
    tags: ['complaint', 'customer service'],
  },
  {
    title: 'Subscription, unwanted charge',
    shortcut: 'subscription',
    body: 'Hi {{author.first_name | "there"}}, we don’t keep anyone by force. You can cancel from your account; if a charge surprises you, message us and we’ll explain it or cancel it.',
    variants: [
      'Hi {{author.first_name | "there"}}, let’s check together what was agreed. Send us the account’s email in private and we’ll go through the history.',
      'Hi, if you cancelled and nothing happened, it’s for us to correct. Tell us privately the date you asked.',
    ],
    tags: ['subscription', 'complaint'],
  },
  {
    title: 'Scam, fake site, fake message',
    shortcut: 'scam',
    body: 'Hi {{author.first_name | "there"}}, thanks for the warning. That message isn’t from us: don’t click, don’t pay. If you gave your card details, call your bank straight away.',
    variants: [
      'Hi {{author.first_name | "there"}}, that’s an account pretending to be {{brand.name}}. We never ask for codes or cards by message; please report it, and we will too.',
      'Hi, you were right to check. Send us a screenshot in private so that we can get that page taken down.',
    ],
    tags: ['security', 'fraud'],
  },
  {
    title: 'Personal data',
    shortcut: 'data',
    body: 'Hi {{author.first_name | "there"}}, important question. To see, correct or erase your data, use the address in our privacy policy; in private, we’ll point you to it.',
    variants: [
      'Hi {{author.first_name | "there"}}, please take that number out of your comment, it needn’t be public. We’ll carry on by private message.',
      'Hi, had enough of our emails? The unsubscribe link is at the foot of each; if it doesn’t work, tell us.',
    ],
    tags: ['personal data', 'question'],
  },
  {
    title: 'Where it’s made, environment',
    shortcut: 'made',
    body: 'Hi {{author.first_name | "there"}}, what we know about how it’s made is on the product page. If something’s missing, ask, and we’ll put it to the supplier.',
    variants: [
      'Hi {{author.first_name | "there"}}, a checked fact beats a pretty phrase. Which item do you mean? We’ll say what’s established and what isn’t.',
      'Hi, fair point about the packaging. It’s gone to the logistics team, and we’ll tell you if anything changes.',
    ],
    tags: ['question', 'environment'],
  },
  {
    title: 'Accessibility of the site',
    shortcut: 'access',
    body: 'Hi {{author.first_name | "there"}}, thanks for telling us. Which page, and which screen reader or setting? With that the web team can reproduce it and fix it.',
    variants: [
      'Hi {{author.first_name | "there"}}, if a step blocks you, message us: we’ll place the order with you while the site is being corrected.',
      'Hi, nobody should need help to shop. Your feedback goes word for word to the people who design the site.',
    ],
    tags: ['accessibility', 'site'],
  },
  {
    title: 'Furious customer, and right',
    shortcut: 'angry',
    body: 'Hi {{author.first_name | "there"}}, in your place we’d write the same. Too many promises, not enough news. Reference in private: we’ll fix it first and explain after.',
    variants: [
      'Hi {{author.first_name | "there"}}, you have nothing to prove, the case speaks for itself. Which would you rather have now: the item, or your money back?',
      'Hi, yes, this one is our failure. We’re starting your request again from the top, and one person will see it through.',
    ],
    tags: ['angry', 'apology'],
  },
  {
    title: 'Abuse of customer service: the rules',
    shortcut: 'rules',
    body: 'Hello. An order gone wrong deserves a real answer, and you’ll have one. Insults against the team are hidden. Give us the facts instead.',
    variants: [
      'Hello. One can be furious and stay civil: that’s the only rule of this page. The next abusive message will be hidden.',
      'Hello. The person reading you is the one who can help. Tell them what’s wrong in a private message, without the insults.',
    ],
    tags: ['moderation', 'house rules'],
  },
  {
    title: 'Rumour about a product',
    shortcut: 'facts',
    body: 'Hi {{author.first_name | "there"}}, that isn’t accurate. The verified facts are in our post; if you have a source, show us and we’ll answer it.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for asking before sharing. No, that isn’t our product in the picture; where did it come from?',
      'Hi, we read this a lot and it’s wrong. We answer point by point, right here, to anyone who asks.',
    ],
    tags: ['correction', 'rumour'],
  },
  {
    title: 'Reviews said to be fake',
    shortcut: 'reviews',
    body: 'Hi {{author.first_name | "there"}}, fair doubt. How our reviews are collected and checked is explained on the site; the bad ones stay up too.',
    variants: [
      'Hi {{author.first_name | "there"}}, we don’t delete criticism. If yours isn’t showing, tell us privately and we’ll find out why.',
      'Hi, reviews go up with their warts. Show us the one that looks suspicious and we’ll check it.',
    ],
    tags: ['reviews', 'question'],
  },
  {
    title: 'Job candidate: warehouse, service, web',
    shortcut: 'jobs',
    body: 'Hi {{author.first_name | "there"}}, thanks for thinking of {{brand.name}}! Open posts are on our site; a CV and two lines in private also reach whoever is hiring.',
    variants: [
      'Hi {{author.first_name | "there"}}, warehouse, customer service, web: tell us privately what appeals to you and we’ll point you the right way.',
      'Hi, your enthusiasm is good to see. So that it isn’t lost here, send it privately; we answer, even to say no.',
    ],
    tags: ['hiring', 'application'],
  },
  {
    title: 'Partnership, influencer, reseller',
    shortcut: 'partner',
    body: 'Hi {{author.first_name | "there"}}, thanks for your interest. Tell us about your project in private, with your audience and what you expect; any partnership is labelled as one.',
    variants: [
      'Hi {{author.first_name | "there"}}, selling our products, why not. Your shop, town and volumes by private message, and the sales team will answer.',
      'Hi, we read every proposal. A few private lines are enough for us to say whether it’s like us.',
    ],
    tags: ['partnership', 'influencer'],
  },
  {
    title: 'Press: pictures, interview',
    shortcut: 'press',
    body: 'Hi {{author.first_name | "there"}}, thanks for getting in touch. Outlet, subject and deadline by private message: whoever handles press at {{brand.name}} will reply.',
    variants: [
      'Hi {{author.first_name | "there"}}, for pictures or a product loan, write to us in private with your publication date.',
      'Hi, we’re glad to answer questions, just not in the comments. Leave us your work contact details privately.',
    ],
    tags: ['press'],
  },
];
