import type { StarterReply } from '../starter-reply';

/** Online gambling, in English. Never a promise of winning, never a nudge to play on; help services unnamed where they differ by country, GamCare and GAMSTOP named for Great Britain. */
export const gamingEn: readonly StarterReply[] = [
  {
    title: 'Withdrawal pending',
    shortcut: 'withdrawal',
    body: 'Hi {{author.first_name | "there"}}, waiting for your money puts anyone on edge. Send us your username by private message: we’ll see which step the withdrawal is at and tell you as it is.',
    variants: [
      'Hi {{author.first_name | "there"}}, withdrawals go through an identity check that the law requires. If a document is missing we’ll say which, in private; please post nothing here.',
      'Hi, we apologise for the wait. Message us the date of the request and we’ll ask the payments team.',
    ],
    tags: ['withdrawal', 'delay'],
  },
  {
    title: 'Identity check',
    shortcut: 'identity',
    body: 'Hi {{author.first_name | "there"}}, it’s the law that asks for these papers: proving age and identity protects your money too. Upload them from your account, never in a message or comment.',
    variants: [
      'Hi {{author.first_name | "there"}}, a refused document is often a blurred or cropped photo. Try again, flat and well lit; if it still sticks, write to us privately.',
      'Hi, a nuisance, we admit. Give us your username in private and we’ll tell you exactly what’s missing.',
    ],
    tags: ['account', 'question'],
  },
  {
    title: 'Account locked',
    shortcut: 'locked',
    body: 'Hi {{author.first_name | "there"}}, accounts get locked for several reasons, and some can’t be told in public. Username by private message, and we’ll explain what we can.',
    variants: [
      'Hi {{author.first_name | "there"}}, we understand the worry, with a balance on it above all. The team will answer you in writing; message us so that it’s tracked.',
      'Hi, please don’t open a second account, it would only complicate things. Write to us in private.',
    ],
    tags: ['account', 'complaint'],
  },
  {
    title: 'Deposit not credited',
    shortcut: 'deposit',
    body: 'Hi {{author.first_name | "there"}}, don’t deposit again. Privately, the date, amount and method, with no card numbers: we’ll find the transaction.',
    variants: [
      'Hi {{author.first_name | "there"}}, it’s often a hold waiting at the bank. We’ll check our side and write to you with what we see.',
      'Hi, your money hasn’t vanished. Username and time of the deposit in private, and payments will look.',
    ],
    tags: ['deposit', 'outage'],
  },
  {
    title: 'Outage, servers down',
    shortcut: 'down',
    body: 'Hi {{author.first_name | "there"}}, yes, the service is down and our teams are on it. Games in progress are handled under the rules; we’ll post what comes next once it’s confirmed.',
    variants: [
      'Hi {{author.first_name | "there"}}, sorry, and at the worst moment. No table reopens until it’s stable, and decisions on tournaments will be published.',
      'Hi, the fault is ours, not your connection. Note the time and table, and write to us privately once we’re back.',
    ],
    tags: ['outage', 'crisis'],
  },
  {
    title: 'Tournament interrupted',
    shortcut: 'tournament',
    body: 'Hi {{author.first_name | "there"}}, a tournament stopped mid-run is infuriating. The rules say how stacks and entry fees are treated; the statement will be in your account.',
    variants: [
      'Hi {{author.first_name | "there"}}, each tournament affected is being gone through. Message us its name and your username: we’ll say what was decided and why.',
      'Hi, a fair decision beats a quick announcement. It will be posted here and sent to your inbox.',
    ],
    tags: ['tournament', 'outage'],
  },
  {
    title: 'Disconnected mid-hand',
    shortcut: 'disconnected',
    body: 'Hi {{author.first_name | "there"}}, losing a hand you couldn’t play is no game at all, we hear you. Hand number and time by private message: we’ll look at where the drop came from.',
    variants: [
      'Hi {{author.first_name | "there"}}, if our servers dropped, the rules apply to everyone the same way. Username and table in private and we’ll check.',
      'Hi, the connection log will show whether it was us or somewhere along the line. You’ll get an answer, even if it isn’t the one you hope for.',
    ],
    tags: ['outage', 'complaint'],
  },
  {
    title: '“The site is rigged”',
    shortcut: 'rigged',
    body: 'Hi {{author.first_name | "there"}}, fair question. Draws come from a random generator that the regulator oversees; our site explains how it is tested, and by whom.',
    variants: [
      'Hi {{author.first_name | "there"}}, a bad run looks scripted; that’s what chance does. If one hand seems off, send us its number privately and it will be examined.',
      'Hi, no need to take our word for it: the regulator publishes who is licensed and what it demands of them. Precise doubts are welcome.',
    ],
    tags: ['fairness', 'rumour'],
  },
  {
    title: 'Bad luck, heavy loss',
    shortcut: 'loss',
    body: 'Hi {{author.first_name | "there"}}, that’s hard, and we won’t tell you that luck is about to turn: nobody knows. A break helps, and you can start one in your account.',
    variants: [
      'Hi {{author.first_name | "there"}}, we can picture that evening. The thing that matters is not to chase it. Limits and time-outs are in your account at any time.',
      'Hi, losing is part of the game, but it shouldn’t hurt. If it does, a free and confidential helpline is listed on our safer gambling page.',
    ],
    tags: ['responsible gambling', 'empathy'],
  },
  {
    title: 'Losing control, addiction',
    shortcut: 'help',
    body: 'Hi {{author.first_name | "there"}}, thank you for having the courage to write it. In Britain, GamCare listens, free and confidential; elsewhere, see our safer gambling page. We can also close your account, in private.',
    variants: [
      '{{author.first_name | "Hi"}}, what you describe can be treated, and nobody should live it without help. Message us: we’ll help you set a time-out or an exclusion right now.',
      'Hi, stop for a moment, nothing is urgent. Talking to someone helps, and the free helplines are on our safer gambling page. On our side, no more offers should reach you.',
    ],
    tags: ['responsible gambling', 'help'],
  },
  {
    title: 'Despair, dark thoughts',
    shortcut: 'crisis',
    body: '{{author.first_name | "Hi"}}, no game is worth your life. Please call a suicide prevention line now, or the emergency services if you’re in danger. We’re writing to you in private too.',
    variants: [
      '{{author.first_name | "Hi"}}, we’ve read you and we’re worried about you. There are people to talk to, right now, day or night. Is someone close to you nearby?',
      'Hi, please don’t keep this to yourself. A helpline will listen without judging; if the danger is immediate, the emergency services. The money can wait.',
    ],
    tags: ['help', 'emergency', 'crisis'],
  },
  {
    title: 'Worried about someone',
    shortcut: 'relative',
    body: 'Hi {{author.first_name | "there"}}, your concern matters. Helplines advise families as well; they’re on our safer gambling page. We can’t say anything about an account, but we can guide you in private.',
    variants: [
      'Hi {{author.first_name | "there"}}, not easy to see, nor to say. Professionals can help you talk about it. Please don’t name anyone here.',
      'Hi, the law bars us from discussing another person’s account, even with family. Message us and we’ll explain what can be done.',
    ],
    tags: ['responsible gambling', 'help'],
  },
  {
    title: 'Limits, time-out, self-exclusion',
    shortcut: 'limits',
    body: 'Hi {{author.first_name | "there"}}, very good idea. Deposit and stake limits, time-outs, self-exclusion: all in your account, and you can always lower a limit.',
    variants: [
      'Hi {{author.first_name | "there"}}, you stay in charge: set limits with a cool head, not mid-session. If you can’t find the setting, message us and we’ll take you there.',
      'Hi, to be shut out everywhere and not just here, use the national scheme, such as GAMSTOP in Great Britain. We’ll point you to it in private.',
    ],
    tags: ['responsible gambling', 'question'],
  },
  {
    title: 'No one under age',
    shortcut: 'minor',
    body: 'Hi {{author.first_name | "there"}}, gambling is closed to minors, no exceptions. If a minor is using an account, message us straight away: it will be closed.',
    variants: [
      'Hello. A doubt about a player’s age is for a private message, not for here, to protect them. Every account is checked against an identity document.',
      'Hi {{author.first_name | "there"}}, thanks for keeping watch. A code on the device and passwords that aren’t saved keep a child out of an adult’s account.',
    ],
    tags: ['minors', 'moderation'],
  },
  {
    title: 'Bonus not received',
    shortcut: 'bonus',
    body: 'Hi {{author.first_name | "there"}}, the terms come with the offer: dates, qualifying deposit, time to use it. Send your username in private and we’ll see if they were met.',
    variants: [
      'Hi {{author.first_name | "there"}}, a bonus that doesn’t come is annoying. Tell us which by private message; if it’s owed it will be paid, and if not we’ll say why.',
      'Hi, sorry for the confusion. A bonus is never a reason to play more than you meant to; as for this one, we’ll check in private.',
    ],
    tags: ['bonus', 'question'],
  },
  {
    title: 'Bonus terms called misleading',
    shortcut: 'terms',
    body: 'Hi {{author.first_name | "there"}}, if it took three readings, it isn’t clear enough. Which sentence? We’ll explain it and pass the criticism on.',
    variants: [
      'Hi {{author.first_name | "there"}}, you have a point about how it reads. The full terms are on the page of the offer, and a bonus can always be declined.',
      'Hi, we gain nothing from a misunderstanding. Your case by private message, and we’ll say what applies, with the text to hand.',
    ],
    tags: ['bonus', 'complaint'],
  },
  {
    title: 'Cheating, collusion, bots',
    shortcut: 'cheating',
    body: 'Hi {{author.first_name | "there"}}, thanks for reporting it. Hand numbers and username in private, never here: the security team looks, and doesn’t publish its inquiries.',
    variants: [
      'Hi {{author.first_name | "there"}}, cheating harms everyone, us first. We won’t be able to tell you the sanction, but each precise report is studied.',
      'Hi, please accuse nobody in public: if it’s a mistake, it can go far. Table, time and what struck you, by private message.',
    ],
    tags: ['fairness', 'report'],
  },
  {
    title: 'Bad beat, table humour',
    shortcut: 'badbeat',
    body: '{{author.first_name | "Ouch"}}, we felt that one from here. Cards have no memory, and sometimes that’s their worst fault.',
    variants: [
      'Hi {{author.first_name | "there"}}, hands like that get told for years but can’t be replayed. A proper break, and a glass of water.',
      'The river was not kind. Thanks for sharing the hand; the whole table sympathises, even the seat opposite.',
    ],
    tags: ['game', 'lightness'],
  },
  {
    title: 'Player posts a win',
    shortcut: 'win',
    body: 'That’s a good evening, {{author.first_name | "indeed"}}, and thanks for sharing it. Knowing when to stop is a fine move too.',
    variants: [
      'Nicely done, {{author.first_name | "and thanks for posting"}}. Chance was friendly this time and owes nobody anything next time. Enjoy it.',
      'Happy for you. A friend’s advice: don’t show your username or amounts in public, it draws the wrong people.',
    ],
    tags: ['thanks', 'game'],
  },
  {
    title: 'Beginner, rules of the game',
    shortcut: 'beginner',
    body: 'Hi {{author.first_name | "there"}}, welcome. The rules, and the tables with play money, are there for learning in peace; set your limits before you play for real.',
    variants: [
      'Hi {{author.first_name | "there"}}, good question, and nobody was born knowing. The rules are on our site; if something stays unclear, ask again here.',
      'Hi, take your time. Gambling is entertainment, never an income: worth keeping in mind from day one.',
    ],
    tags: ['question', 'game'],
  },
  {
    title: 'Complaint, dispute body',
    shortcut: 'complaint',
    body: 'Hi {{author.first_name | "there"}}, your complaint deserves a written answer. Username and facts by private message; if the answer doesn’t satisfy you, an independent dispute service is named in our terms.',
    variants: [
      'Hi {{author.first_name | "there"}}, we won’t talk you out of going to the dispute service: it’s your right. It needs our written answer first, so let’s get you that in private.',
      'Hi, it’s been read and it won’t be filed away. We’re going through it point by point with the team.',
    ],
    tags: ['complaint', 'dispute'],
  },
  {
    title: 'Refund requested',
    shortcut: 'refund',
    body: 'Hi {{author.first_name | "there"}}, a stake that was played isn’t refunded, and we’d rather say so plainly. A technical incident is another matter: hand and time in private.',
    variants: [
      'Hi {{author.first_name | "there"}}, tell us by private message what happened. If the error is ours it will be put right; if not, you’ll have the reasons.',
      'Hi, if you don’t recognise this transaction, change your password and write to us privately at once.',
    ],
    tags: ['refund'],
  },
  {
    title: 'Account hacked',
    shortcut: 'hacked',
    body: 'Hi {{author.first_name | "there"}}, change the password, then message us without delay: we can freeze the account while we check. Warn your bank too.',
    variants: [
      'Hi {{author.first_name | "there"}}, we take this seriously. Username and the last login you recognise, in private; no password, ever, not even to us.',
      'Hi, two-step login cuts this risk a lot, and it’s in the settings. For now let’s make your account safe: private message, please.',
    ],
    tags: ['security', 'account'],
  },
  {
    title: 'Scam, fake account, tipster',
    shortcut: 'scam',
    body: 'Hi {{author.first_name | "there"}}, that account isn’t ours. {{brand.name}} sells no tricks, no tips, no sure wins: nobody can. Don’t pay, and report it.',
    variants: [
      'Hi {{author.first_name | "there"}}, a message asking for your password or a transfer is never from us. A screenshot in private and we’ll ask for it to be taken down.',
      'Hi, beware: “foolproof methods” only ever enrich those who sell them. Thank you for showing us.',
    ],
    tags: ['security', 'fraud'],
  },
  {
    title: 'Close my account, no more ads',
    shortcut: 'close',
    body: 'Hi {{author.first_name | "there"}}, it’s your right, no reason needed. Ask from the account or by private message, and withdraw your balance first.',
    variants: [
      'Hi {{author.first_name | "there"}}, we’ll stop the marketing. If it’s because gambling takes up too much room, tell us privately: exclusion protects better than closing.',
      'Hi, understood, and nobody will try to keep you. Username in private, and we’ll confirm in writing.',
    ],
    tags: ['account', 'question'],
  },
  {
    title: 'Gambling criticised',
    shortcut: 'critic',
    body: 'Hi {{author.first_name | "there"}}, it’s a legitimate criticism. Gambling carries risks and we won’t say otherwise; limits, time-outs and exclusion exist for that, and we keep saying so.',
    variants: [
      'Hi {{author.first_name | "there"}}, if you speak from experience, we hear you. Our part: check ages, offer limits, never promise a win.',
      'Hi, the debate has its place here. We answer on facts, including those that don’t suit us.',
    ],
    tags: ['criticism', 'responsible gambling'],
  },
  {
    title: 'Advert out of place',
    shortcut: 'advert',
    body: 'Hi {{author.first_name | "there"}}, thanks for telling us. Where and when did you see it? If it reached minors or suggested easy money, it has to be corrected.',
    variants: [
      'Hi {{author.first_name | "there"}}, enough is enough, we get it. You can hide it in this network’s settings; on our side we’ll pass your remark on.',
      'Hi, an advert should show gambling as what it is: entertainment, with risks. Your report has been handed on.',
    ],
    tags: ['advertising', 'complaint'],
  },
  {
    title: 'Accessibility of the games',
    shortcut: 'access',
    body: 'Hi {{author.first_name | "there"}}, thanks for reporting it. Which screen blocks you, and with which reader or setting? The team needs that to fix it.',
    variants: [
      'Hi {{author.first_name | "there"}}, if a step stops you, message us and we’ll go through it with you. Your feedback goes as it is to the people who design the app.',
      'Hi, buttons too small, colours too close: that kind of remark is useful. Which page, which device?',
    ],
    tags: ['accessibility', 'site'],
  },
  {
    title: 'Angry player, and right',
    shortcut: 'angry',
    body: 'Hi {{author.first_name | "there"}}, strong word, fair reproach. You weren’t kept informed, and that was our job. Username in private, and we’ll take the case up again.',
    variants: [
      'Hi {{author.first_name | "there"}}, in your place we’d be furious too. We won’t ask for patience: tell us what you expect, and you’ll get a yes or a no.',
      'Hi, you’re right: two different answers to one question don’t inspire trust. We’ll check, and there will be just one.',
    ],
    tags: ['angry', 'apology'],
  },
  {
    title: 'Abuse of players or team: the rules',
    shortcut: 'rules',
    body: 'Hello. You can lose, get annoyed, criticise us. Insulting a player or the team is out, and those messages are hidden. The problem itself interests us.',
    variants: [
      'Hello. Virtual table or public page, manners are the same. Say it again without the insult and you’ll have an answer.',
      'Hello. This message will be hidden. If a rough night is doing the talking, take a break; we’ll be here tomorrow.',
    ],
    tags: ['moderation', 'house rules'],
  },
  {
    title: 'Rumour about the site',
    shortcut: 'facts',
    body: 'Hi {{author.first_name | "there"}}, that’s inaccurate. What is established is in our post, and the authority that supervises us publishes its own decisions.',
    variants: [
      'Hi {{author.first_name | "there"}}, that screenshot is going round with no date and no source. Show us where it comes from and we’ll answer precisely.',
      'Hi, we’ve read that rumour too. Player balances, rules and licences are a matter of law, not of comments: the links are on our site.',
    ],
    tags: ['correction', 'rumour'],
  },
  {
    title: 'Job candidate: joining the team',
    shortcut: 'jobs',
    body: 'Hi {{author.first_name | "there"}}, thanks for thinking of {{brand.name}}! Open posts are on our site; a CV and two lines in private also reach whoever is hiring.',
    variants: [
      'Hi {{author.first_name | "there"}}, support, security, technology, safer gambling: tell us privately what appeals. The work is for adults only.',
      'Hi, good motivation. Send it privately so that it isn’t lost in here; everyone gets an answer.',
    ],
    tags: ['hiring', 'application'],
  },
  {
    title: 'Partnership, affiliate, streamer',
    shortcut: 'partner',
    body: 'Hi {{author.first_name | "there"}}, thanks for your interest. Tell us in private about your audience and your idea; adults only, clearly labelled as advertising, and no promise of winnings.',
    variants: [
      'Hi {{author.first_name | "there"}}, let’s talk by private message. We only work with creators who speak of the risks too, and that isn’t negotiable.',
      'Hi, your proposal will be read. A few private lines, please, with the average age of your audience.',
    ],
    tags: ['partnership', 'influencer'],
  },
  {
    title: 'Press: figures, interview',
    shortcut: 'press',
    body: 'Hi {{author.first_name | "there"}}, thanks for contacting us. Outlet, questions and deadline by private message: whoever handles press at {{brand.name}} will reply.',
    variants: [
      'Hi {{author.first_name | "there"}}, we’re glad to answer, awkward questions included, just not in comments. Your work contact details privately.',
      'Hi, for figures or an interview, give us your publication date in a private message.',
    ],
    tags: ['press'],
  },
];
