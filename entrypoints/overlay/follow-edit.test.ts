import { describe, expect, it } from 'vitest';
import { followEdit } from './follow-edit';

const TEXT = 'Bonjour, tu as raison, écrivez-nous';
const TU = { start: 9, end: 11 };
const VOUS = { start: 23, end: 30 };

describe('followEdit', () => {
  const edited = (text: string) => followEdit([TU, VOUS], TEXT, text);

  it('keeps what stands before the edit and moves what stands behind it', () => {
    expect(edited('Bonjour, tu as bien raison, écrivez-nous')).toEqual([
      TU,
      { start: 28, end: 35 },
    ]);
  });

  it('drops what the edit touched', () => {
    expect(edited('Bonjour, vous avez raison, écrivez-nous')).toEqual([{ start: 27, end: 34 }]);
    expect(edited('')).toEqual([]);
  });

  it('changes nothing where the text is the same', () => {
    expect(edited(TEXT)).toEqual([TU, VOUS]);
  });

  it('keeps the end of a text whose letter was doubled', () => {
    expect(followEdit([{ start: 0, end: 1 }], 'aa', 'aaa')).toEqual([{ start: 0, end: 1 }]);
  });
});
