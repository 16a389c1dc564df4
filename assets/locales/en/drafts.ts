export const drafts = {
  kept: 'Draft kept',
  keptTo: 'Draft to {name}',
  putItBack: 'Put it back',
  forget: 'Forget it',
  putBack: 'Back in its box. {keys} takes it out again.',
  forgotten: 'Draft erased.',
  title: 'Drafts kept',
  hint: 'What was being written when a reply box was lost, a tab closed or the browser stopped. Kept on this device for a day, then erased; erased at once when posted or emptied by hand. Private messages are never kept.',
  none: 'None at the moment.',
  newPost: 'New post',
  someone: 'Under a post',
  eraseOne: 'Erase the draft: {name}',
  eraseAll: 'Erase them all',
  erasedAll: { one: '{count} draft erased.', other: '{count} drafts erased.' },
  keep: 'Keep drafts for a day',
  keepHint:
    'Offered back where they were written. Off: what is kept is erased, and nothing more is.',
} as const;
