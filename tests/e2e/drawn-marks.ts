import type { CDPSession, Page } from '@playwright/test';

/** A part of a mark as it is drawn: where, and what it says. */
export interface DrawnPart {
  kind: 'bar' | 'tab' | 'veil';
  word: string;
  label: string;
  left: number;
  top: number;
  width: number;
  height: number;
  isSeen: boolean;
  /** The veil is lifted. */
  isBare: boolean;
}

/** The debugger's way into closed shadow roots, which neither a page nor a test's locators have. */
export interface MarksEye {
  /** Everything drawn of marks now. */
  parts(): Promise<DrawnPart[]>;
  /** Runs in the page with those nodes, so that they and the page are measured in the same frame. */
  withNodes<T>(body: string): Promise<T>;
}

interface ProtocolNode {
  backendNodeId: number;
  shadowRoots?: ProtocolNode[];
  children?: ProtocolNode[];
  contentDocument?: ProtocolNode;
  attributes?: string[];
  nodeName: string;
}

/** @param kinds classes of the nodes that are looked at */
export async function openEye(page: Page, kinds = /^(bar|tab|veil)\b/): Promise<MarksEye> {
  const session = await page.context().newCDPSession(page);
  return {
    parts: () => callWithNodes(session, kinds, READ_PARTS),
    withNodes: (body) => callWithNodes(session, kinds, body),
  };
}

const READ_PARTS = `nodes.map((node) => {
  const { left, top, width, height } = node.getBoundingClientRect();
  const style = getComputedStyle(node);
  return {
    kind: node.className.split(' ')[0], word: node.dataset.word ?? '', label: node.ariaLabel ?? '',
    left, top, width, height,
    isSeen: width > 0 && style.visibility === 'visible', isBare: node.classList.contains('bare'),
  };
})`;

/** @param body an expression of `nodes`, awaited in the page */
async function callWithNodes<T>(session: CDPSession, kinds: RegExp, body: string): Promise<T> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const ids = nodesIn(root as ProtocolNode, kinds, false);
  const objects = await Promise.all(
    ids.map(async (backendNodeId) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      return { objectId: object.objectId! };
    }),
  );
  const { result: global } = await session.send('Runtime.evaluate', { expression: 'globalThis' });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `async function (...nodes) { return (${body}); }`,
    objectId: global.objectId!,
    arguments: objects,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as T;
}

/** @param isOurs within a shadow root: the sample networks have none */
function nodesIn(node: ProtocolNode, kinds: RegExp, isOurs: boolean): number[] {
  const within = [
    ...(node.children ?? []).flatMap((child) => nodesIn(child, kinds, isOurs)),
    ...(node.shadowRoots ?? []).flatMap((root) => nodesIn(root, kinds, true)),
  ];
  const place = node.attributes?.indexOf('class') ?? -1;
  const name = place < 0 ? '' : (node.attributes?.[place + 1] ?? '');
  return isOurs && kinds.test(name) ? [node.backendNodeId, ...within] : within;
}
