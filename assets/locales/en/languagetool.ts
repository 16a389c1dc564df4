export const languageTool = {
  title: 'LanguageTool',
  hint: 'If you or your company run a LanguageTool server, Vigie can show it what you write and add its spelling and grammar to its own suggestions. Off until you give an address.',
  address: 'Address of your server',
  addressHint: 'https://…, or {local} on this computer',
  sentTitle: 'What is sent',
  sent: 'While an address stands here: the text of your reply and its language, each time you pause, to that server only. Links, handles, phone numbers, order, account and card numbers are blanked first; names are not. Private messages are never sent.',
  open: 'The people who run the server can read what it receives.',
  use: 'Use this server',
  inUse: 'Your replies are shown to this server.',
  forbidden: 'The browser keeps Vigie from this server: nothing is sent.',
  allow: 'Allow',
  test: 'Test the connection',
  testing: 'Asking the server…',
  remove: 'Remove',
  removed:
    'Removed: nothing is sent any more, and the browser no longer lets Vigie speak to that server.',
  refused: 'Nothing changed: the browser was not allowed to let Vigie speak to that server.',
  failed: 'The browser could not be asked. Try again.',
  works: 'The server answers, in {took} ms.',
  worksPartly: 'The server answers, in {took} ms, but does not know {language}.',
  knowsNeither: 'The server answers, but knows neither French nor English.',
  testSlow: 'No answer within 10 seconds. If the server has just started, try again in a moment.',
  testUnreachable: 'No server answers there. Check the address, and that the server is running.',
  testGarbled: 'Something answers there, but not as LanguageTool does.',
  french: 'French',
  english: 'English',
  empty: 'Type the address of your server.',
  unreadable: 'This is not an address. For example: https://languagetool.example.com',
  notWeb: 'The address has to begin with https:// (or http:// on this computer).',
  openHttp:
    'Without https, others on the network could read your drafts. http is for this computer only: localhost or 127.0.0.1.',
  ipv6Loopback: 'Write localhost instead of the IPv6 address: browsers can’t grant that address.',
  publicService:
    'That is LanguageTool’s public service, not a server of yours. Vigie shows drafts to your own server only.',
  hasPassword: 'Leave the name and password out of the address.',
  hasQuery: 'Leave out what follows ? or #.',
  noBox:
    'Click in a reply box and write: Vigie reads along on this computer, shows your LanguageTool server what you write, and says what to look at.',
  local:
    'Your replies are shown to your LanguageTool server; all else stays on this device. Vigie never sends a message for you.',
  allowWord: 'Add “{words}” to the words of {brand}',
  wordAllowed: '“{words}” is now a word of {brand}.',
  slow: 'Your LanguageTool server is slow: its suggestions are missing. Vigie’s own go on.',
  unreachable:
    'Your LanguageTool server does not answer: its suggestions are missing. Vigie’s own go on.',
  garbled:
    'Your LanguageTool server answers nothing of use: its suggestions are missing. Vigie’s own go on.',
} as const;
