/** Which sources are marked before they are followed. */
import { describe, expect, it } from 'vitest';
import { listedPublisher, listedPublishers } from '../../src/model/listed-publishers.ts';

describe('listedPublisher', () => {
  it('knows a publisher by the site of the address, below it too', () => {
    expect(listedPublisher('A copy', 'https://news.zerkalo.io/a')?.names).toEqual(['Zerkalo']);
    expect(listedPublisher('A copy', 'https://notzerkalo.io/a')).toBeUndefined();
  });

  it('knows a publisher by how its name begins, as a whole word', () => {
    expect(listedPublisher('Reform.news (citing Example)', '')?.hosts).toContain('reform.news');
    expect(listedPublisher('Belsatellite', '')).toBeUndefined();
  });

  it('does not mark the one that cites a listed one', () => {
    expect(
      listedPublisher('Example Daily (citing RFE/RL)', 'https://example.org/'),
    ).toBeUndefined();
  });
});

describe('listedPublishers', () => {
  it('gives a decision and a source for each, and no site twice', () => {
    const hosts = listedPublishers.flatMap((each) => each.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(
      listedPublishers.filter(({ decision, source }) => !/\d{4}/.test(decision) || source === ''),
    ).toEqual([]);
  });
});
