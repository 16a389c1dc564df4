import '../../assets/tokens.css';
import '../../assets/base.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { resolveLanguage, TranslationProvider } from '../../components/translation';
import { Refused } from '../../features/shell/panel/refused';
import { admitPanel, takePass } from '../../messaging/admission';
import { offeredLine } from '../../messaging/frame-line';
import { clientOver, connectToPage } from '../../messaging/page-client';
import { followTab } from './follow-tab';
import { openBrowserPanel } from './open-browser-panel';
import { Panel } from './panel';

const root = createRoot(document.body.appendChild(document.createElement('div')));

const framed = window.top !== window;
const pass = takePass();
// Listened to from the start: the content script offers it once, when this document has loaded.
const offered = import.meta.env.FIREFOX && framed ? offeredLine(pass) : null;

// Nothing of the person's is read or drawn before: a page may have framed this by itself.
admitPanel(pass).then(
  (admission) => (admission === 'admitted' ? show() : refuse()),
  () => refuse(),
);

function show(): void {
  // Taken now: after an update under us the browser refuses to say.
  const { version } = browser.runtime.getManifest();
  const connect = offered === null ? connectToPage : async () => clientOver(await offered);
  followTab(framed, connect, (line) => {
    root.render(
      <Panel line={line} framed={framed} version={version} openBrowserPanel={openBrowserPanel} />,
    );
  });
}

function refuse(): void {
  root.render(
    <TranslationProvider language={resolveLanguage('browser', navigator.languages)}>
      <Refused />
    </TranslationProvider>,
  );
}
