import { expect, it } from 'vitest';
import { prepareJudge } from './judge-text';

// Greetings before a question once made a pattern try every way of parting them: the worker never came back.
it.each(['sorry ', 'hello, ', 'bonjour ', 'désolé ', 'question ', '... '])(
  'judges « %s» said a thousand times',
  (word) => {
    expect(prepareJudge(null)(word.repeat(1000)).severity).toBe(0);
  },
);
