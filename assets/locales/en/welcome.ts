export const welcome = {
  title: 'A lookout beside your comments',
  does: 'Vigie opens beside the comments on Facebook, Instagram, LinkedIn and X: your replies in two keys, the counters of each post kept as you pass.',
  local: 'Nothing leaves this machine. No account, no server, no statistics.',
  never: 'It never presses Send for you.',
  openTitle: 'How to open it',
  openBefore: 'With its button in the browser’s toolbar, or',
  openAfter: ', on any of the four networks.',
  linkedin: 'On LinkedIn nothing shows until you open it yourself: its terms ask for it.',
  language: 'Language',
  brandTitle: 'Who do you speak for?',
  start: 'Start',
  later: 'Later',
} as const;
