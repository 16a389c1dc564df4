import type { ContentScriptDefinition } from 'wxt';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Network } from '../../networks/contract';
import { startOverlay } from './overlay';

/** The content script of one network: a page loads the readers of its own network and no others. */
export function overlayScript(network: Network): ContentScriptDefinition {
  return defineContentScript({
    matches: network.matches,
    runAt: 'document_idle',
    main(context) {
      if (browser.runtime?.id) startOverlay(network, context.signal);
    },
  });
}
