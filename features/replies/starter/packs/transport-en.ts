import type { StarterReply } from '../starter-reply';

/** Public transport, in English. The safety of people comes before any answer about service; "your emergency number" because readers are in several countries. */
export const transportEn: readonly StarterReply[] = [
  {
    title: 'Delay under way',
    shortcut: 'delay',
    body: 'Hi {{author.first_name | "there"}}, waiting without knowing is the worst part. We’re asking the control room and will answer in this thread. Live running times are on our site and app too.',
    variants: [
      'Hi {{author.first_name | "there"}}, sorry for the wait. Tell us your line and stop: we’ll ask the controller what’s going on and come straight back to you here.',
      'Hi, this isn’t the service you should get, and we apologise. We’re checking the cause; for the rest of your trip, the live planner shows which connections are running.',
    ],
    tags: ['delay', 'traffic'],
  },
  {
    title: 'Late again and again',
    shortcut: 'again',
    body: 'Hi {{author.first_name | "there"}}, late once is a bad day; late every day is a pattern. Give us your usual times and we’ll put your message in front of the people who run the line.',
    variants: [
      'Hi {{author.first_name | "there"}}, you ride it daily, so your record is worth as much as our charts. Which stop, which direction, what time? It goes into the punctuality review.',
      'Hi, we can see why patience is running out. We’re raising this with operations and will tell you plainly what can change and what will take time.',
    ],
    tags: ['delay', 'complaint'],
  },
  {
    title: 'Service suspended',
    shortcut: 'suspended',
    body: 'Hi {{author.first_name | "there"}}, service is suspended and our teams are on site. We’ll only announce a restart once it’s safe: the moment we have a time, it will be posted here.',
    variants: [
      'Hi {{author.first_name | "there"}}, that section is closed for now. The live planner lists the lines to use instead, and staff at stations can point you the right way.',
      'Hi, we know this upends your day. The job is to get moving again without risk; our post is updated at every step.',
    ],
    tags: ['disruption', 'traffic'],
  },
  {
    title: 'Cause not known yet',
    shortcut: 'cause',
    body: 'Hi {{author.first_name | "there"}}, honest answer: we don’t know yet. Engineers are looking for it, and we’d rather give you a checked cause than a guess.',
    variants: [
      'Hi {{author.first_name | "there"}}, we’ve put the very same question to the control room. You’ll get the answer in this thread, even if it doesn’t flatter us.',
      'Hi, the technical check is still going on. We’ll say what happened when it’s established, not before.',
    ],
    tags: ['disruption', 'question'],
  },
  {
    title: 'Strike',
    shortcut: 'strike',
    body: 'Hi {{author.first_name | "there"}}, industrial action is affecting the network. The services we can run are listed on our site and app; please check again just before you leave.',
    variants: [
      'Hi {{author.first_name | "there"}}, we won’t comment on the dispute, but you’re owed reliable information: the timetable for the day is online and changes as soon as it does.',
      'Hi, we know a strike day takes planning. Tell us your trip and we’ll look at what will be running.',
    ],
    tags: ['strike', 'traffic'],
  },
  {
    title: 'Bus drove past the stop',
    shortcut: 'passed',
    body: 'Hi {{author.first_name | "there"}}, standing at the stop and watching your bus go by is infuriating. Line, stop, direction and time: with those we can find the run and ask the depot.',
    variants: [
      'Hi {{author.first_name | "there"}}, that’s not the instruction: when someone’s waiting, the bus stops. Send us the time and line privately and we’ll check that very trip.',
      'Hi, thanks for reporting it. Sometimes the vehicle is full or out of service, sometimes it’s a mistake; we’ll find out which and tell you.',
    ],
    tags: ['complaint', 'stop'],
  },
  {
    title: 'Crowded',
    shortcut: 'crowded',
    body: 'Hi {{author.first_name | "there"}}, nobody enjoys travelling packed like that. Which line and what time? These reports help decide where extra vehicles go.',
    variants: [
      'Hi {{author.first_name | "there"}}, we can picture it. It goes to the team that plans capacity; where we have the data, the app also shows how busy a trip will be.',
      'Hi, at that point it isn’t comfort, it’s squeezing in. Noted for the line, with the time if you can give it.',
    ],
    tags: ['crowding', 'comfort'],
  },
  {
    title: 'Immediate danger on board or at a stop',
    shortcut: 'emergency',
    body: 'Hi {{author.first_name | "there"}}, if anyone is in danger, call your emergency number now, then tell the driver or use the nearest help point. Help moves faster than our comments.',
    variants: [
      '{{author.first_name | "Hi"}}, your safety first: move away if you can, call the emergency services and press the help point. Then message us the place and we’ll alert security.',
      'Hi, we’re alerting our teams. If you haven’t yet, please call the emergency services: that is what brings help at once.',
    ],
    tags: ['safety', 'emergency'],
  },
  {
    title: 'Accident: first words',
    shortcut: 'accident',
    body: 'Hi {{author.first_name | "there"}}, yes, there has been an accident, and our thoughts are first with those involved. Emergency services are there. We share confirmed facts only, in our post.',
    variants: [
      'Hi {{author.first_name | "there"}}, we understand the worry. If you’re looking for someone, send us a private message; and please don’t share pictures of people who are hurt.',
      'Hi, this is the time to help the victims and let investigators work. We won’t speak about causes before they do; each established fact will be posted.',
    ],
    tags: ['accident', 'crisis'],
  },
  {
    title: 'Dangerous driving',
    shortcut: 'driving',
    body: 'Hi {{author.first_name | "there"}}, thank you for telling us: this is not something we shrug off. Privately, please send the line, place, time and, if you have it, the vehicle number.',
    variants: [
      'Hi {{author.first_name | "there"}}, what you describe worries us. Your account goes to the supervisors; the number shown on the vehicle would save us time.',
      'Hi, safety comes before the timetable, always. Every report like this is gone through with the driver; we just need where and when.',
    ],
    tags: ['safety', 'complaint'],
  },
  {
    title: 'Harassment on board',
    shortcut: 'harassment',
    body: 'Hi {{author.first_name | "there"}}, what happened to you is not acceptable, and none of it is your fault. Message us privately: we can ask for the footage to be kept and help you report it.',
    variants: [
      '{{author.first_name | "Hi"}}, thank you for speaking up. Please leave the details out of the comments; a person answers in private. In danger: emergency services, a help point or any member of staff.',
      'Hi, we take this very seriously. Footage isn’t kept for ever, so send us the place and time soon, in private, and we’ll ask for it to be saved.',
    ],
    tags: ['safety', 'harassment'],
  },
  {
    title: 'Antisocial behaviour',
    shortcut: 'behaviour',
    body: 'Hi {{author.first_name | "there"}}, you should be able to ride in peace. Line and time help us send staff where they’re needed; please don’t step in yourself.',
    variants: [
      'Hi {{author.first_name | "there"}}, smoke, loud music, feet on seats: not what anyone paid for. Your report goes to the teams out on that line.',
      'Hi, thanks for the warning. If it gets tense, move seats and tell the driver; otherwise give us the time and we’ll direct our staff.',
    ],
    tags: ['antisocial behaviour', 'comfort'],
  },
  {
    title: 'Lost property',
    shortcut: 'lost',
    body: 'Hi {{author.first_name | "there"}}, fingers crossed. Report it on the lost property page of our site with the line and time: everything handed in is logged there.',
    variants: [
      'Hi {{author.first_name | "there"}}, we know the feeling. Describe it in a private message, with line, direction and time; keep one detail to yourself, it’ll prove it’s yours.',
      'Hi, found items often take a while to come back from the depot. Report it online now and look again over the next few days.',
    ],
    tags: ['lost property', 'question'],
  },
  {
    title: 'Fine disputed',
    shortcut: 'fine',
    body: 'Hi {{author.first_name | "there"}}, we can’t judge a fine in a comment, but you do have the right to appeal. The steps are on the notice; keep a copy of it and of your ticket.',
    variants: [
      'Hi {{author.first_name | "there"}}, we get that it stings. Every written appeal is read again: attach your proof and say what happened.',
      'Hi, don’t let the date on the notice go by. For questions about the process, message us privately, and please don’t post your name or case number here.',
    ],
    tags: ['fine', 'inspection'],
  },
  {
    title: 'A member of staff’s behaviour',
    shortcut: 'staff',
    body: 'Hi {{author.first_name | "there"}}, a check can be firm and still polite. Tell us privately where and when it was: the supervisor will hear both sides.',
    variants: [
      'Hi {{author.first_name | "there"}}, if that’s how it went, it isn’t the welcome we want. Place, date and time in private, please, so we can find the team.',
      'Hi, thanks for taking the time to write. We never single out a colleague in public, but every precise report is followed up with their manager.',
    ],
    tags: ['complaint', 'inspection'],
  },
  {
    title: 'Praise for a driver',
    shortcut: 'bravo',
    body: 'Thank you {{author.first_name | "so much"}}! Tell us the line and time: your words will be read to the person who was driving, and they matter more than you’d think.',
    variants: [
      'What a pleasure to read, {{author.first_name | "thank you"}}. It’s off to the depot: that kind of care is on no rota, and it changes a trip.',
      'Thanks, from the driver and from all of us at {{brand.name}}. A passenger who writes to say something nice makes a good start to any shift.',
    ],
    tags: ['thanks', 'praise'],
  },
  {
    title: 'Refund for a delay',
    shortcut: 'refund',
    body: 'Hi {{author.first_name | "there"}}, who is covered and the claim form are both on our site, under complaints. Attach your ticket; you’ll get a written answer, yes or no.',
    variants: [
      'Hi {{author.first_name | "there"}}, fair request. Privately, send us the line, date and type of ticket: we’ll say whether that trip is covered and how to claim.',
      'Hi, it depends on your ticket and how long the disruption lasted, so no blind promises. Put the claim in online and it will be looked at.',
    ],
    tags: ['refund', 'delay'],
  },
  {
    title: 'Pass or card won’t scan',
    shortcut: 'card',
    body: 'Hi {{author.first_name | "there"}}, a silent card at the gate is awkward. Bring it to a ticket office with some ID: they’ll test it and replace it if need be.',
    variants: [
      'Hi {{author.first_name | "there"}}, keep proof of your pass on you meanwhile. In a private message, tell us what the reader shows; never post the card number.',
      'Hi, is it the card or the reader? Try another one; if it’s refused again, a ticket office can check your pass on the spot.',
    ],
    tags: ['pass', 'fault'],
  },
  {
    title: 'Ticket machine or reader broken',
    shortcut: 'machine',
    body: 'Hi {{author.first_name | "there"}}, thanks for flagging it. Which station, and which machine? Maintenance will add it to the round. Tickets are also sold in the app.',
    variants: [
      'Hi {{author.first_name | "there"}}, a broken machine shouldn’t put you in the wrong: tell the driver or staff before you travel. Which stop was it?',
      'Hi, passed to the technical team. If it kept your money, message us with the time and place and we’ll open a claim.',
    ],
    tags: ['fault', 'ticket'],
  },
  {
    title: 'App or website down',
    shortcut: 'app',
    body: 'Hi {{author.first_name | "there"}}, sorry, the app is misbehaving. The team knows; meanwhile the times posted at stops and on the site are the ones to trust.',
    variants: [
      'Hi {{author.first_name | "there"}}, which phone do you have, and what does the error say? A screenshot by private message, without personal data, would help us find it.',
      'Hi, the fault is confirmed and being worked on. If you bought a ticket that won’t show, message us before you buy another.',
    ],
    tags: ['outage', 'app'],
  },
  {
    title: 'Fares too high',
    shortcut: 'fares',
    body: 'Hi {{author.first_name | "there"}}, price matters, and we hear you. Fares are set by the transport authority; there are reductions by age and income, and our site helps you check yours.',
    variants: [
      'Hi {{author.first_name | "there"}}, have you looked at the reduced fares? Many riders who qualify never ask. Message us and we’ll go through it together.',
      'Hi, heard and passed on. Fares pay for only part of what a trip costs, but that doesn’t make it easy for everyone, and it should be said.',
    ],
    tags: ['fares', 'question'],
  },
  {
    title: 'Route question',
    shortcut: 'route',
    body: 'Hi {{author.first_name | "there"}}, happy to help: where from, where to, and around what time? We’ll suggest the simplest way.',
    variants: [
      'Hi {{author.first_name | "there"}}, the planner in our app takes today’s disruptions into account. Torn between two options? Tell us which.',
      'Hi, good question. Add the day of travel: times differ on Sundays, public holidays and in school holidays.',
    ],
    tags: ['question', 'route'],
  },
  {
    title: 'Works, stop moved',
    shortcut: 'works',
    body: 'Hi {{author.first_name | "there"}}, the stop has moved while the works last; the new spot is signed there and on our site. No sign? Tell us where and we’ll have one put up.',
    variants: [
      'Hi {{author.first_name | "there"}}, sorry about the detour. The work is being done so that the line is more reliable after it; dates and temporary stops are online.',
      'Hi, you’re telling us the information isn’t clear, and that’s useful. Which stop? We’ll get the notice corrected.',
    ],
    tags: ['works', 'stop'],
  },
  {
    title: 'Accessibility: lift or ramp',
    shortcut: 'access',
    body: 'Hi {{author.first_name | "there"}}, a lift out of order means a trip you can’t make, and we’re sorry. Which station? We’ll report it as urgent and look for a step-free way with you.',
    variants: [
      'Hi {{author.first_name | "there"}}, the ramp goes out as soon as you ask for it. Send us line and time in private and we’ll take it up with the depot.',
      'Hi, thanks for letting us know. Our assistance team can help plan the trip; tell us privately what you need and we’ll put you in touch.',
    ],
    tags: ['accessibility', 'fault'],
  },
  {
    title: 'Bikes, pushchairs, animals',
    shortcut: 'aboard',
    body: 'Hi {{author.first_name | "there"}}, pushchairs are welcome. Bikes and pets depend on the line and hour; the rules are on our site, and we’ll confirm if you give us the trip.',
    variants: [
      'Hi {{author.first_name | "there"}}, tell us the line and when, and we’ll check. Guide and assistance dogs travel everywhere, no conditions.',
      'Hi, it comes down to space and everyone’s safety. Give us your trip and we’ll tell you what the rules say.',
    ],
    tags: ['question', 'rules'],
  },
  {
    title: 'Cleanliness',
    shortcut: 'clean',
    body: 'Hi {{author.first_name | "there"}}, we wouldn’t want to sit there either. The line and, if you have it, the vehicle number: the cleaning team will be told.',
    variants: [
      'Hi {{author.first_name | "there"}}, the picture says it all, thank you. It’s gone to the cleaning team; the time of your trip will help them find the vehicle.',
      'Hi, you’re right to say so. Which station or vehicle? We’ll ask for a clean.',
    ],
    tags: ['cleanliness', 'complaint'],
  },
  {
    title: 'Too hot, too cold',
    shortcut: 'heat',
    body: 'Hi {{author.first_name | "there"}}, that’s a hard way to travel. The vehicle number inside lets the workshop check the system. If anyone feels unwell, tell the driver at once.',
    variants: [
      'Hi {{author.first_name | "there"}}, noted. Not every vehicle has air conditioning, but none should be unbearable: line and time, please, and the workshop will look.',
      'Hi, sorry for that trip. In hot weather carry water and tell staff if you feel faint; we’re passing this to maintenance.',
    ],
    tags: ['comfort', 'complaint'],
  },
  {
    title: 'Angry rider, and right',
    shortcut: 'angry',
    body: 'Hi {{author.first_name | "there"}}, sharp words, and a fair point. You were left without a service and without news: the second of those, at least, was entirely up to us.',
    variants: [
      'Hi {{author.first_name | "there"}}, we won’t lecture you about patience. Tell us privately what this trip cost you, and we’ll see what can be put right.',
      'Hi, your anger makes sense. Explanations will follow and won’t give you the time back; what we can do now is help you get there.',
    ],
    tags: ['angry', 'apology'],
  },
  {
    title: 'Abuse of staff: the rules',
    shortcut: 'rules',
    body: 'Hello. Criticise the network as hard as you like. Insulting the people who run it is another matter, and abusive messages are hidden. Tell us about the trip instead.',
    variants: [
      'Hello. There’s a person at that wheel and a person behind this page. Come back with the line and time, and you’ll get a real answer.',
      'Hello. This breaks the rules of the page and the next one will be hidden. If there’s a transport problem underneath, that we want to hear.',
    ],
    tags: ['moderation', 'house rules'],
  },
  {
    title: 'False alarm, old video',
    shortcut: 'facts',
    body: 'Hi {{author.first_name | "there"}}, that’s going round, but it doesn’t match what the control room sees. Confirmed facts are in our post, and we add to it through the day.',
    variants: [
      'Hi {{author.first_name | "there"}}, careful with that video: nothing shows that it’s ours or that it’s recent. Where did you find it? We’ll check.',
      'Hi, no, that isn’t right. A false alarm can push someone into a risk; please wait for verified information.',
    ],
    tags: ['correction', 'rumour'],
  },
  {
    title: 'Jobs: drive, repair, welcome',
    shortcut: 'jobs',
    body: 'Hi {{author.first_name | "there"}}, thanks for thinking of {{brand.name}}! Open posts are on the careers page of our site: driving, workshop, customer service. Any training is described there.',
    variants: [
      'Hi {{author.first_name | "there"}}, great idea. Apply online and it goes straight to the people hiring; for questions, a private message works.',
      'Hi, a network needs all kinds of people. Tell us in private what draws you and what you can do, and we’ll point you to the right ad.',
    ],
    tags: ['hiring', 'application'],
  },
  {
    title: 'Press: a question about the network',
    shortcut: 'press',
    body: 'Hi {{author.first_name | "there"}}, thanks for coming to us. Send us your outlet, questions and deadline in private: the {{brand.name}} press office will call you back.',
    variants: [
      'Hi {{author.first_name | "there"}}, we don’t do interviews in the comments, but we do answer. Work contact details by private message, and we’ll hand over.',
      'Hi, for pictures or interviews on our lines, please reach the press team privately first: some areas need clearance, for your safety.',
    ],
    tags: ['press'],
  },
  {
    title: 'Partnership, event',
    shortcut: 'partner',
    body: 'Hi {{author.first_name | "there"}}, good of you to ask early. Describe the event privately, with place and date: that’s what operations need to look at extra service.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for the offer. A few lines on the project by private message, and we’ll tell you simply whether it’s for us.',
      'Hi, this deserves more than a comment. In private: who you are, who it’s for, and by when; the right team will answer.',
    ],
    tags: ['partnership'],
  },
  {
    title: 'Idea for a route',
    shortcut: 'idea',
    body: 'Hi {{author.first_name | "there"}}, that’s a genuinely good point. New routes are decided with the transport authority; we pass on what riders ask for, and yours is now among it.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for thinking it through. When would you use it, and to go where? That’s the kind of thing that moves a file forward.',
      'Hi, noted. We can’t promise it will happen, but the people who draw the network will read it.',
    ],
    tags: ['suggestion'],
  },
];
