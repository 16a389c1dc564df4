import { browser } from 'wxt/browser';
import { readWeights, type Weights } from '../../features/crisis/judge/model/weights';
import type { Models } from '../../features/crisis/judging/prepare-tuned-judge';

async function loadModel(language: 'fr' | 'en'): Promise<Weights> {
  const answer = await fetch(browser.runtime.getURL(`/crisis/${language}.bin`));
  if (!answer.ok) throw new Error(`the model for ${language} is not there: ${answer.status}`);
  return readWeights(new Uint8Array(await answer.arrayBuffer()));
}

/** The trained models that ship with Vigie. */
export async function loadCrisisModels(): Promise<Models> {
  const [fr, en] = await Promise.all([loadModel('fr'), loadModel('en')]);
  return { fr, en };
}
