import '../../assets/tokens.css';
import '../../assets/base.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { resolveLanguage, TranslationProvider } from '../../components/translation';
import { Refused } from '../../features/shell/panel/refused';
import { admitPanel } from '../../messaging/admission';
import { followTab } from './follow-tab';
import { openBrowserPanel } from './open-browser-panel';
import { Panel } from './panel';

const root = createRoot(document.body.appendChild(document.createElement('div')));

// Nothing of the person's is read or drawn before: a page may have framed this by itself.
admitPanel().then(
  (admission) => (admission === 'admitted' ? show() : refuse()),
  () => refuse(),
);

function show(): void {
  const framed = window.top !== window;
  followTab(framed, (line) => {
    root.render(
      <Panel
        line={line}
        framed={framed}
        version={browser.runtime.getManifest().version}
        openBrowserPanel={openBrowserPanel}
      />,
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
