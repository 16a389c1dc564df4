import { expect, it } from 'vitest';
import { sampleFlag } from '../../features/crisis/flags/sample-flag';
import { flagItem, type NoticeItem } from '../../features/crisis/notices/notice-item';
import { noticeWords } from './notice-words';

const BRANDS = new Map([['b1', 'TransVal']]);
const threat = flagItem(sampleFlag());
const boycott: NoticeItem = { ...threat, id: 'x:2', category: 'boycott', network: 'x' };
const surge: NoticeItem = {
  kind: 'surge',
  id: 'a1',
  severity: 2,
  category: null,
  brandId: 'b1',
  network: null,
};

it('says severity, category, brand and network of one alert', () => {
  expect(noticeWords('fr').notice([threat], BRANDS)).toEqual({
    title: 'Illégal\u00a0: menace',
    message: 'TransVal · Facebook',
  });
});

it('counts several, and says each thing once', () => {
  expect(noticeWords('en').notice([threat, boycott, boycott, surge], BRANDS)).toEqual({
    title: '4 things to look at',
    message: 'threat, boycott call, unusual rise · TransVal · Facebook, X',
  });
});

it('says of a surge whose it is; nothing of a brand that is gone', () => {
  const { notice } = noticeWords('fr');
  expect(notice([surge], BRANDS)).toEqual({ title: 'Montée inhabituelle', message: 'TransVal' });
  expect(notice([threat], new Map()).message).toBe('Facebook');
});

it('never says what a person wrote, nor who', () => {
  const flag = sampleFlag();
  const said = JSON.stringify(noticeWords('en').notice([flagItem(flag)], BRANDS));
  expect(said).not.toContain(flag.evidence.author?.name);
  for (const word of flag.evidence.text.split(' ')) expect(said).not.toContain(` ${word}`);
});

it('says what the number on the button means', () => {
  const { badge } = noticeWords('fr');
  expect(badge(1)).toBe(
    'Vigie\u00a0: 1 chose attend, alerte grave ou levée à la main, ou montée inhabituelle',
  );
  expect(badge(0)).toBe('Vigie');
});
