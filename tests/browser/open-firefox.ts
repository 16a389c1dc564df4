import puppeteer, { type Browser } from 'puppeteer-core';

/** A Firefox with an unpacked, unsigned extension in it, driven over WebDriver BiDi. */
export interface OpenFirefox {
  browser: Browser;
  /**
   * Runs an expression in the browser's own window (toolbar, sidebar, prompts), which no page reaches.
   * Promises are awaited; what comes back is a string, a number, a boolean or null.
   */
  inWindow(expression: string): Promise<unknown>;
  /** The attributes of all elements in the closed shadow roots beside a page's body, which no selector reaches. */
  inClosedRoots(address: string): Promise<Record<string, string>[]>;
  close(): Promise<void>;
}

/** The one thing of BiDi that Puppeteer has no method for. */
interface Connection {
  send(method: string, params: object): Promise<{ result: never }>;
}

/** Firefox's traffic of its own, which a test neither needs nor should wait for. */
const QUIET = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
};

export async function openFirefox(options: {
  executable: string;
  profile: string;
  /** Folder of the built extension. */
  extension: string;
  prefs: Record<string, string | number | boolean>;
}): Promise<OpenFirefox> {
  const { executable, profile, extension, prefs } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    // Opens the browser's own window to us as well.
    args: ['-remote-allow-system-access'],
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    extraPrefsFirefox: { ...QUIET, ...prefs },
  });
  await browser.installExtension(extension);
  const { connection } = browser as unknown as { connection: Connection };
  return {
    browser,
    async inWindow(expression) {
      const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const { contexts } = tree.result as { contexts: { context: string }[] };
      const { result } = await connection.send('script.evaluate', {
        expression,
        target: { context: contexts[0]?.context },
        awaitPromise: true,
        userActivation: true,
      });
      return valueIn(result);
    },
    async inClosedRoots(address) {
      const tree = await connection.send('browsingContext.getTree', { maxDepth: 0 });
      const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
      const { result } = await connection.send('script.evaluate', {
        expression:
          '[...document.documentElement.children].filter((child) => child !== document.body)',
        target: { context: contexts.find(({ url }) => url === address)?.context },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 8 },
      });
      const { value: children } = (result as Evaluated as { result: { value: DrawnNode[] } })
        .result;
      return children.flatMap(({ value }) => attributesIn(value?.shadowRoot));
    },
    close: () => browser.close(),
  };
}

type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

interface DrawnNode {
  value?: {
    attributes?: Record<string, string>;
    children?: DrawnNode[];
    shadowRoot?: DrawnNode | null;
  };
}

function attributesIn(node: DrawnNode | null | undefined): Record<string, string>[] {
  const { attributes, children = [] } = node?.value ?? {};
  return [...(attributes ? [attributes] : []), ...children.flatMap(attributesIn)];
}

function valueIn(evaluated: Evaluated): unknown {
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value ?? null;
}
