export const preferences = {
  line: 'Each choice holds at once.',
  language: 'Language of Vigie',
  themePage: 'Like the page',
  width: 'Width of the panel on {network}',
  pixels: '{width} pixels',
  linkedinTitle: 'About LinkedIn',
  linkedinText:
    'LinkedIn’s user agreement forbids extensions that lay anything over its pages. Vigie puts nothing there until you open the panel yourself.',
  linkedinChoice:
    'Shown in the browser, the panel stands beside the page and leaves it untouched. The choice is yours and is kept.',
} as const;
