import type { StarterReply } from './starter-reply';

/** English, for any trade. */
export const english: readonly StarterReply[] = [
  {
    title: 'Thanks for praise',
    shortcut: 'thanks',
    body: 'Thank you {{author.first_name | "so much"}}! Your message is going round the team, and it’s made our day.',
    variants: [
      'This is one to reread on rainy days. Thank you {{author.first_name | "so much"}}, from everyone at {{brand.name}}.',
      'What a lovely thing to read, thank you. We’re passing it straight on to the people who earned it.',
    ],
    tags: ['thanks', 'praise'],
  },
  {
    title: 'Delay: apology and what’s next',
    shortcut: 'delay',
    body: 'Hi {{author.first_name | "there"}}, you waited far too long and we’re sorry. We’re finding out why, and we’ll answer you right here as soon as we know.',
    variants: [
      'Hi {{author.first_name | "there"}}, this delay is on us, and we apologise. If it cost you something, tell us what happened and we’ll see what we can do.',
      'Hi, you’re right, that’s too long, and we’re sorry. We’re checking where it got stuck and will come back to you in this thread.',
    ],
    tags: ['delay', 'apology'],
  },
  {
    title: 'Ask for details',
    shortcut: 'details',
    body: 'Hi {{author.first_name | "there"}}, we’d like to understand what happened. Could you tell us where, which day and roughly what time? With that we can ask the right team directly.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for flagging this. Two details would help: the place and the time. We’ll start looking as soon as we have them.',
      'Hi, we’d rather give you the right answer than a quick one. Could you tell us a bit more: what was it about, and when was it?',
    ],
    tags: ['question', 'details'],
  },
  {
    title: 'Move to private message',
    shortcut: 'dm',
    body: 'Hi {{author.first_name | "there"}}, to look into this we need details that shouldn’t be public. Send us a private message and we’ll take care of it there.',
    variants: [
      'Hi {{author.first_name | "there"}}, shall we carry on in private messages? You can share your reference safely there, and we can give you a precise answer.',
      'Hi, please don’t leave your contact details here. Send us a private message from this page: whoever picks it up will be able to open your case.',
    ],
    tags: ['private message', 'personal data'],
  },
  {
    title: 'Refund: what to do',
    shortcut: 'refund',
    body: 'Hi {{author.first_name | "there"}}, for a refund, send us your reference and a photo of the proof of payment in a private message. We’ll check it, then confirm the amount and the date.',
    variants: [
      'Hi {{author.first_name | "there"}}, we’re on it. In a private message, please give us the reference, the date and what went wrong. You’ll get a written answer either way.',
      'Hi, it’s a fair request, so let’s look at it together. Send us your reference privately; the money then goes back the way you paid.',
    ],
    tags: ['refund', 'customer service'],
  },
  {
    title: 'Opening hours',
    shortcut: 'hours',
    body: 'Hi {{author.first_name | "there"}}, our current hours, holidays included, are in the details of our page. Thinking of a particular day? Tell us which one and we’ll confirm.',
    variants: [
      'Hi {{author.first_name | "there"}}, it’s all in our page’s profile, updated whenever something changes. Not sure about a date? Ask us here.',
      'Hi, good question. Our hours are at the top of our page; tell us when you’re planning to come and we’ll double-check with you.',
    ],
    tags: ['hours', 'question'],
  },
  {
    title: 'Complaint acknowledged',
    shortcut: 'complaint',
    body: 'Hi {{author.first_name | "there"}}, thank you for telling us, even if it’s hard to read. Your complaint is with the person in charge, and you’ll have their answer here.',
    variants: [
      'Hi {{author.first_name | "there"}}, what you describe isn’t what we want for anyone. We’re raising it with the team today and will tell you what comes of it.',
      'Hi, noted and taken seriously. We’re going through your points one by one, and we’ll answer them all, including what can’t change.',
    ],
    tags: ['complaint', 'negative review'],
  },
  {
    title: 'Angry, but right',
    shortcut: 'angry',
    body: 'Hi {{author.first_name | "there"}}, strong words, and on the substance you’re right. We should have done better, and told you sooner. What would help you most now?',
    variants: [
      'Hi {{author.first_name | "there"}}, we understand the anger: the problem is real and it’s ours. We’d rather say so and fix it. Tell us the rest in a private message.',
      'Hi, we’re not going to tell you all is well. You’re right about what matters, we’re working on it, and we’ll keep you posted in this thread.',
    ],
    tags: ['angry', 'apology'],
  },
  {
    title: 'Abuse: house rules',
    shortcut: 'rules',
    body: 'Hello. You can criticise anything we do here, but nobody gets insulted: there are people doing their job behind this page. Put it another way and we’ll gladly answer; abusive messages are hidden.',
    variants: [
      'Hello. Criticism is welcome on this page, insults aren’t, whoever they’re aimed at. Tell us what happened and we’ll answer that.',
      'Hello. Our rules fit in a sentence: discuss the facts, don’t attack people. This message breaks them and the next one will be hidden. If there’s a problem behind it, we’re listening.',
    ],
    tags: ['moderation', 'house rules'],
  },
  {
    title: 'Wrong information: the facts',
    shortcut: 'facts',
    body: 'Hi {{author.first_name | "there"}}, this is going around, but it isn’t accurate. What we have checked is in our post. Where did you read it? A link would help us get it corrected.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for asking before sharing. It isn’t accurate: the confirmed facts are in our post, and we add to it as we learn more.',
      'Hi, we’ve checked and that isn’t what happened. If someone told you otherwise, show us the source and we’ll answer it point by point.',
    ],
    tags: ['correction', 'rumour'],
  },
  {
    title: 'Job candidate',
    shortcut: 'jobs',
    body: 'Hi {{author.first_name | "there"}}, thank you for thinking of {{brand.name}}! Send us your CV in a private message with two lines on the job you’d like: we’ll hand it to whoever is hiring.',
    variants: [
      'Hi {{author.first_name | "there"}}, glad you’re interested. A CV by private message, the job you’re after and when you’re available: that gets your application to the right desk.',
      'Hi, and thanks for applying. So that it doesn’t get lost in the comments, please send it by private message; we’ll tell you who we passed it to.',
    ],
    tags: ['hiring', 'application'],
  },
  {
    title: 'Press or partnership',
    shortcut: 'press',
    body: 'Hi {{author.first_name | "there"}}, thanks for your message. Tell us privately the subject, who you work for and your deadline: the right person at {{brand.name}} will answer you directly.',
    variants: [
      'Hi {{author.first_name | "there"}}, happy to talk. Leave your work contact details and your questions in a private message and we’ll pass them on straight away.',
      'Hi, this deserves more than a comment. Send us the idea in a few lines privately, with the deadline; we’ll tell you frankly if it’s for us.',
    ],
    tags: ['press', 'partnership'],
  },
];
