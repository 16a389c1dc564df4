import puppeteer, { type Browser } from 'puppeteer-core';

/** A Firefox with an unpacked, unsigned extension in it, driven over WebDriver BiDi. */
export interface OpenFirefox {
  browser: Browser;
  /**
   * Runs an expression in the browser's own window (toolbar, sidebar, prompts), which no page reaches.
   * Promises are awaited; what comes back is a string, a number, a boolean or null.
   */
  inWindow(expression: string): Promise<unknown>;
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
    close: () => browser.close(),
  };
}

type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

function valueIn(evaluated: Evaluated): unknown {
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value ?? null;
}
