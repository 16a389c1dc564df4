export const saving = {
  saveDraft: 'Save this draft as a reply',
  alike: 'A very similar reply exists: “{title}”.',
  openAlike: 'Open it',
  waits: 'The selected text is waiting: save or close this reply first.',
} as const;
