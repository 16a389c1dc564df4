export const access = {
  label: 'Access to the networks',
  title: 'The browser keeps Vigie from {networks}.',
  text: 'Without its permission Vigie neither reads nor shows anything there.',
  allow: 'Allow',
  given: 'Allowed. Reload the network’s pages that are open.',
  refused: 'Nothing changed: the browser still keeps Vigie out.',
  failed: 'The browser could not be asked. Allow the sites in its page of extensions.',
} as const;
