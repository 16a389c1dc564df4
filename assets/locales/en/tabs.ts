export const tabs = {
  title: 'Other tabs',
  same: 'This is being answered in another tab',
  whole: 'This post is being answered in another tab',
  elsewhere: 'being answered in another tab',
  post: 'A comment here is being answered in another tab',
  open: 'This post is open in another tab too',
  go: 'Go there',
  gone: 'That tab has closed.',
} as const;
