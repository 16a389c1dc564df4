import { walkMainJob } from '../walk/main-job.ts';
import { moderatedPost } from './sample-pages.ts';
import { NETWORKS, test } from './vigie.ts';

for (const language of ['fr', 'en'] as const) {
  test.describe(`the main job in ${language}`, () => {
    test.use({ language });

    for (const network of NETWORKS) {
      test(`${network}: choose a comment, find a reply, insert it, post it, see it in the thread`, async ({
        vigie,
      }) => {
        const page = await vigie.open(moderatedPost(network), `${language}-light-storm-still`);
        await walkMainJob({ page, network, language });
      });
    }
  });
}
