export const palette = {
  offers: { one: '{count} reply', other: '{count} replies' },
  choose: 'choose',
  escape: 'Esc',
  leave: 'leave as typed',
  close: 'close',
  empty: 'No replies yet. Write the first one in the panel.',
  nothing: 'Nothing found. The search covers titles, shortcuts, texts and tags.',
  switches: 'Shortcuts in reply boxes',
  list: 'List of replies after a /',
  listHint: 'Type / and the start of a shortcut in a reply box: the replies show at the caret.',
  expand: 'Tab inserts a whole shortcut',
  expandHint: '/thanks then Tab puts the reply in its place, with or without the list.',
} as const;
