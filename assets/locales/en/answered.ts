export const answered = {
  answered: 'Answered',
  in: 'Answered in {span}',
  inAbout: 'Answered in about {span}',
  by: 'by {name}',
  withVigie: 'with Vigie',
  reply: 'Our reply:',
  load: 'Show the replies',
  openPage: 'Go to the replies',
  loadOf: 'Show the replies to {name} in the page',
  noneFolded: '{network} offers no replies to open here. They may have been deleted or hidden.',
} as const;
