const MATCHES = ['x.com', 'www.facebook.com', 'www.instagram.com', 'www.linkedin.com'].map(
  (host) => `https://${host}/*`,
);

/** The manifest of the extension that the checks use: the content script, and in Firefox the page-world paste. */
export function extensionManifest(browser: 'chromium' | 'firefox'): object {
  const content = { matches: MATCHES, js: ['content.js'], run_at: 'document_start' };
  const paste = {
    matches: MATCHES.filter((match) => !match.includes('linkedin')),
    js: ['paste.js'],
    run_at: 'document_start',
    world: 'MAIN',
  };
  return {
    manifest_version: 3,
    name: 'Composers under test',
    version: '1.0',
    content_scripts: browser === 'firefox' ? [content, paste] : [content],
    web_accessible_resources: [{ resources: ['panel.html'], matches: MATCHES }],
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'composers@vigie.test' } } }
      : {}),
  };
}
