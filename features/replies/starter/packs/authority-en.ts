import type { StarterReply } from '../starter-reply';

/** Local authorities, in English. Public service is neutral: no opinion on elected members, parties or beliefs; "emergency services" because readers are in several countries. */
export const authorityEn: readonly StarterReply[] = [
  {
    title: 'Report a road or pavement fault',
    shortcut: 'road',
    body: 'Hi {{author.first_name | "there"}}, thanks for looking out for the street. Please use the report form on our site, with the exact spot and a photo if you can, so the crew goes to the right place.',
    variants: [
      'Hi {{author.first_name | "there"}}, useful to know. Whereabouts on the street is it? If people are in danger right now, call the emergency services first.',
      'Hi, a comment can slip past us; an online report can’t. It’s logged, followed, and you get the answer.',
    ],
    tags: ['report', 'roads'],
  },
  {
    title: 'Fly-tipping, litter',
    shortcut: 'litter',
    body: 'Hi {{author.first_name | "there"}}, not a sight anyone wants on the way home. The exact address, through the report form, and the street team will add it to the round.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for the picture. Dumping is an offence; please avoid posting faces or number plates, and leave the rest to us.',
      'Hi, passed to street cleaning. Collection days and recycling points are on our site for anyone who’d like to do it right.',
    ],
    tags: ['report', 'cleanliness'],
  },
  {
    title: 'Bin collection',
    shortcut: 'bins',
    body: 'Hi {{author.first_name | "there"}}, the calendar for each street is on our site. If the lorry missed you, report it online with your address, never in a comment.',
    variants: [
      'Hi {{author.first_name | "there"}}, a bank holiday often moves the round. Check the calendar; if the bin is still full, tell us in a private message.',
      'Hi, what goes where is a good question, and the answer changes. Tell us the item and we’ll say where it belongs.',
    ],
    tags: ['waste', 'question'],
  },
  {
    title: 'Street lighting',
    shortcut: 'lights',
    body: 'Hi {{author.first_name | "there"}}, a dark street is no pleasure. The number on the post is enough for the team to find it; failing that, the nearest address.',
    variants: [
      'Hi {{author.first_name | "there"}}, is it one light or the whole street? That tells us whether it’s a lamp or the network. The online form sets the repair going.',
      'Hi, switched off on purpose or broken? Lighting hours are on our site; outside those it’s a fault, so please report it.',
    ],
    tags: ['report', 'lighting'],
  },
  {
    title: 'Certificates, papers, appointments',
    shortcut: 'papers',
    body: 'Hi {{author.first_name | "there"}}, what to bring and how to book is on our site, service by service. An unusual case? Message us, without sending any documents.',
    variants: [
      'Hi {{author.first_name | "there"}}, it all starts online, and the front desk helps anyone who finds that hard. Opening hours are on our page.',
      'Hi, nothing free for ages? Look again from time to time, slots do come back. If your case is urgent, tell the front desk.',
    ],
    tags: ['paperwork', 'question'],
  },
  {
    title: 'Waiting too long for an answer',
    shortcut: 'wait',
    body: 'Hi {{author.first_name | "there"}}, waiting on a council is wearing, and you’ve waited too long. Send us the reference in private and we’ll ask where it stands.',
    variants: [
      'Hi {{author.first_name | "there"}}, not every deadline is in our hands, but we can find out who has your file. Write to us privately.',
      'Hi, we apologise. You should at least have been told that it would take time; we’re asking the department to write to you.',
    ],
    tags: ['paperwork', 'delay'],
  },
  {
    title: 'Phone or desk: no answer',
    shortcut: 'desk',
    body: 'Hi {{author.first_name | "there"}}, a public service that doesn’t pick up is frustrating, and we hear it. Tell us privately which department and what about, and we’ll make the link.',
    variants: [
      'Hi {{author.first_name | "there"}}, when did you call? It helps put people on at the right hours. The contact form, meanwhile, leaves a trace that is followed up.',
      'Hi, sorry for that welcome. We don’t name staff in public, but your message has gone to the head of the service.',
    ],
    tags: ['complaint', 'reception'],
  },
  {
    title: 'Website or online service down',
    shortcut: 'down',
    body: 'Hi {{author.first_name | "there"}}, the online service is down and the technical team is on it. If a deadline falls meanwhile, message us straight away so that there’s a record.',
    variants: [
      'Hi {{author.first_name | "there"}}, sorry. Which service, and at which step does it stop? A screenshot without personal data, in private, would help.',
      'Hi, confirmed, it’s on our side. The front desk can still be reached, and we’ll post here when it’s back.',
    ],
    tags: ['outage', 'paperwork'],
  },
  {
    title: 'Water cut off',
    shortcut: 'water',
    body: 'Hi {{author.first_name | "there"}}, there’s a cut and crews are looking for the leak. Streets affected, and a time once it’s certain, are in our post.',
    variants: [
      'Hi {{author.first_name | "there"}}, when it comes back, let it run for a while before you drink it. If someone vulnerable is without water, tell us at once in private.',
      'Hi, your exact address tells us whether it’s the network or your building. By private message, please.',
    ],
    tags: ['water', 'outage'],
  },
  {
    title: 'Immediate danger: who to call',
    shortcut: 'emergency',
    body: 'Hi {{author.first_name | "there"}}, call the emergency services now: this page is not one of them and isn’t watched around the clock. Get yourself safe first.',
    variants: [
      '{{author.first_name | "Hi"}}, your safety before anything. Call the emergency services, move away, warn neighbours if you can do it without risk. We’re alerting our teams too.',
      'Hi, please don’t stay to film. The emergency number brings help; after that, message us the exact place.',
    ],
    tags: ['safety', 'emergency'],
  },
  {
    title: 'Severe weather, flood, fire',
    shortcut: 'alert',
    body: 'Hi {{author.first_name | "there"}}, follow the official advice and what we post here: it’s updated as the situation changes. Please don’t travel unless you must.',
    variants: [
      'Hi {{author.first_name | "there"}}, we understand the worry. We only post what the emergency services have confirmed; do check on neighbours who live alone.',
      'Hi, if you need to be moved or housed, call the emergency services, then message us. Open shelters are listed in our post.',
    ],
    tags: ['safety', 'crisis'],
  },
  {
    title: 'Noise, neighbours',
    shortcut: 'noise',
    body: 'Hi {{author.first_name | "there"}}, we know how tiring that gets. A quiet word first, if it can be done calmly; if not, our site says whom to tell and how.',
    variants: [
      'Hi {{author.first_name | "there"}}, please don’t name anyone here, it could turn against you. Message us the place and times and we’ll pass it to mediation.',
      'Hi, noise at night can be reported to the team named on our site. If it has gone on for a while, write to us privately and we’ll advise.',
    ],
    tags: ['neighbours', 'safety'],
  },
  {
    title: 'Feeling unsafe',
    shortcut: 'safety',
    body: 'Hi {{author.first_name | "there"}}, what you feel matters. If something specific happened, report it to the police; otherwise, places and times help decide where patrols go.',
    variants: [
      'Hi {{author.first_name | "there"}}, we’re not playing it down. Please don’t accuse anyone publicly; tell us privately what you saw, and where.',
      'Hi, your message has gone to the team in charge. Each report with a date and a place feeds the work done with police and mediators.',
    ],
    tags: ['safety', 'complaint'],
  },
  {
    title: 'Someone homeless or vulnerable',
    shortcut: 'care',
    body: 'Hi {{author.first_name | "there"}}, thank you for looking instead of walking by. The numbers for street outreach are on our site; if the person seems in danger, call the emergency services.',
    variants: [
      'Hi {{author.first_name | "there"}}, worried about an older person on their own? Tell social services, through us in private if you like, gently and without their name in public.',
      'Hi, if it’s for you, there’s no shame in asking. Message us and someone will tell you what help there is.',
    ],
    tags: ['social', 'solidarity'],
  },
  {
    title: 'Parking, traffic',
    shortcut: 'parking',
    body: 'Hi {{author.first_name | "there"}}, zones, hours and charges are on our site. Tell us the street and the day and we’ll check for you.',
    variants: [
      'Hi {{author.first_name | "there"}}, a parking notice is challenged in writing, as it says on the notice. We can’t cancel it from this page, but we can guide you.',
      'Hi, a car in the way can be reported through our site. Please don’t post its plate.',
    ],
    tags: ['parking', 'question'],
  },
  {
    title: 'Roadworks',
    shortcut: 'works',
    body: 'Hi {{author.first_name | "there"}}, the plan, dates and diversions are on our site. If you can’t reach your own door, message us and we’ll look for a way.',
    variants: [
      'Hi {{author.first_name | "there"}}, yes, it’s hard to live with. What bothers you most: noise, dust, access? That can be taken up with the contractor.',
      'Hi, it’s taking longer than planned and you should have heard it from us. The new date will be posted once it’s confirmed.',
    ],
    tags: ['works', 'question'],
  },
  {
    title: 'School, meals, after-school clubs',
    shortcut: 'school',
    body: 'Hi {{author.first_name | "there"}}, places, menus and charges are in the family area of our site. If something sticks, tell us privately, without the child’s name in a comment.',
    variants: [
      'Hi {{author.first_name | "there"}}, for an allergy at lunch, a plan is made with the school and the doctor. Write to us and we’ll show you how it starts.',
      'Hi, a parent’s worry is always worth an answer. It’s gone to the education team, who will reply to you in private.',
    ],
    tags: ['school', 'question'],
  },
  {
    title: 'Nursery place refused',
    shortcut: 'nursery',
    body: 'Hi {{author.first_name | "there"}}, a refusal turns a family’s plans upside down, we know. The criteria are public; in private, the team will explain where your request stands.',
    variants: [
      'Hi {{author.first_name | "there"}}, don’t give up: places come free during the year. The early years team can also tell you about childminders.',
      'Hi, we understand the disappointment. Message us, with nothing about the child out here, and we’ll put you in touch.',
    ],
    tags: ['early years', 'complaint'],
  },
  {
    title: 'Local taxes, charges, spending',
    shortcut: 'budget',
    body: 'Hi {{author.first_name | "there"}}, fair question: it’s your money. The budget and the accounts are public, on our site; name the item and we’ll point you to the page.',
    variants: [
      'Hi {{author.first_name | "there"}}, your own bill can only be discussed in private with the tax team. How charges are worked out is explained online.',
      'Hi, we give the figures, everyone makes up their own mind. The minutes of the meeting explain the spending you mention.',
    ],
    tags: ['budget', 'question'],
  },
  {
    title: 'Political question: neutrality',
    shortcut: 'neutral',
    body: 'Hi {{author.first_name | "there"}}, this is the page of a public service: it informs and takes no side. Debate happens in council meetings, which are public, as are their minutes.',
    variants: [
      'Hi {{author.first_name | "there"}}, we don’t comment on parties or councillors. On what the service does and how, ask us anything.',
      'Hi, your opinion can be expressed, with respect for others. Ours has no place here; the facts do.',
    ],
    tags: ['neutrality', 'moderation'],
  },
  {
    title: 'Reaching a councillor',
    shortcut: 'councillor',
    body: 'Hi {{author.first_name | "there"}}, to put something to a councillor, use the form on the site or go to a surgery: it’s the surest way to a proper answer.',
    variants: [
      'Hi {{author.first_name | "there"}}, this page is run by officers. Your message deserves to reach the right person: surgeries and addresses are on our site.',
      'Hi, meetings are open to the public and the agenda is published beforehand.',
    ],
    tags: ['councillors', 'question'],
  },
  {
    title: 'Consultation, residents’ views',
    shortcut: 'views',
    body: 'Hi {{author.first_name | "there"}}, your view counts for more where it’s collected: the consultation is on our site. Here it would be read but not counted.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for taking part, including to say no. The summary will be published, with what was kept and what wasn’t.',
      'Hi, an interesting idea. Put it into the open consultation or bring it to a residents’ meeting, where it can be discussed.',
    ],
    tags: ['participation'],
  },
  {
    title: 'Thanks to staff',
    shortcut: 'thanks',
    body: 'Thank you {{author.first_name | "so much"}}! We’ll read it to the team: they hear more about what’s missing than about what works.',
    variants: [
      'That does public service a lot of good, {{author.first_name | "thank you"}}. Passed on straight away.',
      'Thanks for taking the time to write it. The staff of {{brand.name}} will be touched.',
    ],
    tags: ['thanks', 'praise'],
  },
  {
    title: 'Events, programme',
    shortcut: 'events',
    body: 'Hi {{author.first_name | "there"}}, the full programme is in the events section of our site, with places and how to get in. Not sure of a date? We’ll check.',
    variants: [
      'Hi {{author.first_name | "there"}}, everyone is welcome while there’s room. If the weather turns, the change will be posted here.',
      'Hi, we look forward to it. Coming with children, or need a particular access? Tell us and we’ll advise.',
    ],
    tags: ['event', 'question'],
  },
  {
    title: 'Lost and found',
    shortcut: 'lost',
    body: 'Hi {{author.first_name | "there"}}, the lost property office keeps a register: report it online and hold one detail back, it’ll prove that it’s yours.',
    variants: [
      'Hi {{author.first_name | "there"}}, lost your papers? Report it soon so that nobody uses them. The steps are on our site.',
      'Hi, thanks for picking it up. Hand it in at the front desk, and please don’t post a name or a picture of the papers.',
    ],
    tags: ['lost property'],
  },
  {
    title: 'Lost or stray animal',
    shortcut: 'animal',
    body: 'Hi {{author.first_name | "there"}}, we hope for a happy ending. Try the shelter and the vets nearby with the chip number; we’ll gladly share your notice.',
    variants: [
      'Hi {{author.first_name | "there"}}, don’t try to catch it if it’s frightened. Message us the exact place and the right team will be told.',
      'Hi, thanks on its behalf. Strays can be reported through our site, and they’ll be checked for a chip.',
    ],
    tags: ['animals', 'report'],
  },
  {
    title: 'Accessibility of places and services',
    shortcut: 'access',
    body: 'Hi {{author.first_name | "there"}}, a pavement or a desk you can’t reach is a right you can’t use. Tell us where: it joins the list to fix, and we’ll show you another way in.',
    variants: [
      'Hi {{author.first_name | "there"}}, everyone must be able to use our services. Which page blocks you? Meanwhile, an officer can fill it in with you.',
      'Hi, thanks for keeping us on our toes. Tell us privately what you need for your visit and the front desk will know.',
    ],
    tags: ['accessibility', 'report'],
  },
  {
    title: 'Compensation, refund',
    shortcut: 'refund',
    body: 'Hi {{author.first_name | "there"}}, if you believe we’re responsible for damage, send a written claim with photos, date and invoices. It will be studied, and the answer will give reasons.',
    variants: [
      'Hi {{author.first_name | "there"}}, for a cancelled activity the steps are in its terms. Send us the proof by private message and we’ll point you on.',
      'Hi, we can’t settle it here, but we can say where to write and what to attach. Describe it to us in private.',
    ],
    tags: ['refund', 'complaint'],
  },
  {
    title: 'Angry resident, and right',
    shortcut: 'angry',
    body: 'Hi {{author.first_name | "there"}}, you pay for a service and didn’t get it: of course you’re angry. Give us the place or the reference in private and we’ll ask the department to explain.',
    variants: [
      'Hi {{author.first_name | "there"}}, you reported, you chased, and nothing moved. That isn’t good enough; we’re taking your request up again from the start.',
      'Hi, you’re right about the substance. We’d sooner tell you what’s stuck than repeat that it’s in hand: we’ll find out and come back here.',
    ],
    tags: ['angry', 'apology'],
  },
  {
    title: 'Insults and hate: the rules',
    shortcut: 'rules',
    body: 'Hello. Everything can be debated here, decisions as much as service. Insults and hate can’t: they are hidden, and may be reported.',
    variants: [
      'Hello. There are public servants behind this page. Put it again with the facts and you’ll get an answer, like everyone else.',
      'Hello. One rule for all, whatever their views: no attacks on people. The next such message will be hidden.',
    ],
    tags: ['moderation', 'house rules'],
  },
  {
    title: 'False document, false decision',
    shortcut: 'facts',
    body: 'Hi {{author.first_name | "there"}}, that document is going round but it isn’t from us. Official information is on our site and in our posts.',
    variants: [
      'Hi {{author.first_name | "there"}}, thanks for checking before you share. The actual decision is public, and we’ll gladly show you where to read it.',
      'Hi, no, nothing of the kind has been decided. If you have a copy, show us in private and we’ll find out where it came from.',
    ],
    tags: ['correction', 'rumour'],
  },
  {
    title: 'Jobs, placements',
    shortcut: 'jobs',
    body: 'Hi {{author.first_name | "there"}}, thanks for wanting to serve the public. Jobs at {{brand.name}} are published on our site and applied for there: one door for everyone.',
    variants: [
      'Hi {{author.first_name | "there"}}, for a placement or an apprenticeship, message us your course and dates and we’ll say which team to ask.',
      'Hi, out of fairness we don’t take applications in comments. The ad gives the closing date and what to attach.',
    ],
    tags: ['hiring', 'application'],
  },
  {
    title: 'Press: public documents, interview',
    shortcut: 'press',
    body: 'Hi {{author.first_name | "there"}}, thanks for contacting us. Outlet, questions and deadline by private message: the {{brand.name}} press office will call you back.',
    variants: [
      'Hi {{author.first_name | "there"}}, public documents are on our site; for interviews or filming, write to us in private.',
      'Hi, we answer the press through one channel so that all get the same information. Your work contact details privately, please.',
    ],
    tags: ['press'],
  },
  {
    title: 'Community groups, partnership',
    shortcut: 'group',
    body: 'Hi {{author.first_name | "there"}}, well done on the project. Rooms, equipment or grants go through one application, the same for every group: it’s on our site.',
    variants: [
      'Hi {{author.first_name | "there"}}, tell us in private what, where and when; the community team will say what’s possible.',
      'Hi, we share events that are open to all and not commercial. Send us the poster by private message, in good time.',
    ],
    tags: ['partnership', 'community'],
  },
];
