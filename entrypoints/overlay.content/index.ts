import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { networkAt, networks } from '../../networks/registry';
import { startOverlay } from './overlay';

export default defineContentScript({
  matches: networks.flatMap(({ matches }) => matches),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    const network = networkAt(new URL(location.href));
    if (network && browser.runtime?.id) startOverlay(network, context.signal);
  },
});
