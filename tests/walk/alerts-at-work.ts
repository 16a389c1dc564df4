import { type Frame, expect as playwrightExpect } from '@playwright/test';
import { readDown } from '../e2e/load-comments.ts';
import { decidingIn } from '../e2e/marked-in.ts';
import type { Stage, Witness } from './main-job.ts';

const expect = playwrightExpect.configure({ timeout: 30_000 });

const WORDS = {
  fr: {
    alerts: 'Alertes',
    show: 'Montrer',
    surge: 'Les commentaires négatifs s’emballent',
    fold: 'Réduire',
    threat: 'Menace',
    dismiss: 'Masquer',
  },
  en: {
    alerts: 'Alerts',
    show: 'Show',
    surge: 'Negative comments are surging',
    fold: 'Fold',
    threat: 'Threat',
    dismiss: 'Dismiss',
  },
};

/**
 * What Vigie makes of the comments below: alerts, the surge, and the gravest shown in the page with its mark.
 * @param panel open on the page
 * @throws when something of it doesn't come about
 */
export async function walkAlertsAtWork(
  { page, network, language }: Stage,
  panel: Frame,
  witness: Witness,
): Promise<void> {
  const words = WORDS[language];
  await panel.getByRole('button', { name: new RegExp(`^${words.alerts}`) }).click();
  // What was said of the draft before goes by itself; a press on it may come when it is gone.
  const said = panel.getByRole('status').getByRole('button', { name: words.dismiss }).last();
  await said.waitFor({ state: 'hidden', timeout: 30_000 });
  const gravest = panel.getByRole('group', { name: words.alerts }).getByRole('article').first();
  const surge = panel.getByRole('region', { name: words.surge });
  // It stands far down the thread, and comes first among the alerts.
  const hasThreat = async () => (await gravest.getByText(words.threat).count()) > 0;
  await readDown(page, network, async () => (await surge.isVisible()) && (await hasThreat()));
  await witness('alerted', 'read down; a surge, and a threat among the alerts', panel);

  await surge.getByRole('button', { name: words.fold }).click();
  await gravest.click();
  const author = await gravest.getByRole('strong').first().textContent();
  // Said where the page doesn't hold it now: X lets go of what is far above.
  const isMissing = async () => {
    await gravest.getByRole('button', { name: words.show }).click();
    return said.waitFor({ timeout: 1_500 }).then(
      () => true,
      () => false,
    );
  };
  for (let tries = 0; tries < 40 && (await isMissing()); tries += 1) {
    await said.click();
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, -2_000);
  }
  // A name may stand there for screen readers alone first, where nobody sees it; what was decided by is read by all.
  const decided = (await gravest.locator('mark').first().textContent()) ?? '';
  await expect(page.getByText(decided).first()).toBeInViewport();
  await expect.poll(() => decidingIn(page)).toContain(decided);
  await witness('marked', `had the alert on ${author} shown in the page, with its mark`, panel);
}
