export const queue = {
  line: 'What waits for an answer, under every post seen.',

  // how a comment stands
  toAnswer: 'To answer',
  unknown: 'Unknown',
  waiting: 'Waiting',
  private: 'Moved to private',
  seen: 'Seen, no answer needed',
  answered: 'Answered',
  hidden: 'Hidden',
  reported: 'Reported',
  closed: 'Closed',
  elsewhere: 'Not yours to answer',
  notLoaded: { one: '{count} reply not loaded yet', other: '{count} replies not loaded yet' },
  repliesUnread: 'replies not read yet',
  edited: 'edited since',
  wroteAgain: 'wrote again',

  // its clock
  late: '{span}, late',
  atRisk: '{span}, soon {goal}',
  since: 'for {span}',
  within: 'in {span}',
  // of rounded dates
  about: 'about {span}',
  aboutTime: 'about {time}',

  // how far the post is
  left: { one: '{count} to answer', other: '{count} to answer' },
  noneLeft: 'Nothing left to answer',
  notOurs: { one: '{count} comment seen', other: '{count} comments seen' },
  notOursText: 'Not under one of your posts: nothing here waits for you.',
  median: 'median {span}',
  handledCount: { one: '{count} handled', other: '{count} handled' },
  waitingCount: { one: '{count} waiting', other: '{count} waiting' },
  unknownCount: { one: '{count} unknown', other: '{count} unknown' },
  covered: { one: '{handled} of {count} handled', other: '{handled} of {count} handled' },
  lateCount: { one: '{count} late', other: '{count} late' },

  // what can be done
  toWaiting: 'Waiting',
  toWaitingFor: 'Waiting for…',
  toPrivate: 'Private',
  toSeen: 'Seen',
  toAnswered: 'Mark as answered',
  toHidden: 'Hidden…',
  toReported: 'Reported…',
  toClosed: 'Close',
  asRead: 'As read on the page',
  states: 'More actions',
  waitingKey: 'waiting',
  privateKey: 'private',
  seenKey: 'seen',
  closedKey: 'close',
  undoKey: 'undo',

  // what was done
  decided: '{state}: {name}',
  takenBack: 'As before: {name}',
  nothingToUndo: 'There is nothing to undo here.',
  decidedElsewhere: 'The last decision was under another post. {said}: {name}',
  changedSince: 'That was changed elsewhere since, and stays as it is.',
  notStored: 'That could not be saved. Try again.',

  // why
  hiddenTitle: 'Why is it hidden?',
  reportedTitle: 'Why is it reported?',
  waitingTitle: 'What does it wait for, and from whom?',
  reasonText: 'Vigie keeps the reason with your decision. It changes nothing on {network}.',
  reason: 'Reason',
  waitingOn: 'Waiting for',
  reasonMissing: 'Say why, or choose an article of the charter.',
  article: 'Article of the charter',
  noArticle: 'None in particular',
  confirm: 'Confirm',

  // which are listed
  filters: 'Search and filter',
  search: 'Search texts and authors',
  state: 'State',
  anyState: 'Any state',
  severity: 'Severity',
  anySeverity: 'Any severity',
  onPage: 'In the page now',
  noMatch: 'No comment fits',
  noMatchText: 'Other words, or fewer filters, may find it.',

  // the dashboard's page
  network: 'Network',
  anyNetwork: 'All networks',
  openOnly: 'Open',
  openPost: 'Open the post',
  openComment: 'Open',
  textless: 'Post without text',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  less: 'Show fewer',
  others: {
    one: 'Under {count} other post everything seen is handled.',
    other: 'Under {count} other posts everything seen is handled.',
  },
  calmTitle: 'Nothing waits for you',
  calmText: {
    one: 'Everything seen under {count} post is handled. What comes next shows here.',
    other: 'Everything seen under {count} posts is handled. What comes next shows here.',
  },
  emptyTitle: 'No comments seen yet',
  emptyText:
    'Open one of your posts on its network: the comments that show on the page are listed here until they are handled.',
  noneTitle: 'Nothing fits these filters',
  noneText: 'Another state or network may have something that waits.',
  showAll: 'Show everything that waits',
} as const;
