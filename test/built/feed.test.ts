/** The feed of releases: an entry a version, its numbers, what it did to the rows before. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { languages } from '../../src/i18n/languages.ts';
import { counted, standing } from './counted.ts';
import { target } from './deployed.ts';
import { builtBytes, builtFiles, value } from './pages.ts';

const index = z
  .object({ versions: z.array(z.object({ version: z.string(), status: z.string() })) })
  .parse(JSON.parse(readFileSync('data/index.json', 'utf8')));
const twin = z.object({ changes: z.array(z.object({ reason: z.string() })) });

/** A date of RFC 3339, as Atom wants it. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

describe('the feed of releases', () => {
  it('has in each language what Atom requires: ids of its own, titles, times, an author, a page', () => {
    const ids = languages.flatMap((language) => {
      const xml = builtBytes(`feed/releases.${language}.xml`).toString('utf8');
      expect(xml).toMatch(
        /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
      );
      const { document } = parseHTML(xml.replace(/^.*\n/, ''));
      const parts = (node: Element, name: string) =>
        Array.from(node.children).filter(({ localName }) => localName === name);
      const feed = document.querySelector('feed');
      const nodes = [...(feed ? [feed] : []), ...Array.from(document.querySelectorAll('entry'))];
      expect(nodes.length).toBeGreaterThan(1);
      expect(feed?.querySelector('author > name')?.textContent).toBe('Wanted Abroad');
      return nodes.map((node) => {
        const text = (name: string) => {
          expect(parts(node, name), name).toHaveLength(1);
          return parts(node, name)[0]?.textContent ?? '';
        };
        expect(text('title')).not.toBe('');
        expect(text('updated')).toMatch(time);
        expect(
          parts(node, 'link').filter((link) => value(link, 'rel') === 'alternate'),
        ).toHaveLength(1);
        return text('id');
      });
    });
    expect(ids.filter((id) => !/^tag:[^,]+,\d{4}:\S+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has an entry for each version in each language, newest first, with recounted numbers', () => {
    for (const language of languages) {
      const xml = builtBytes(`feed/releases.${language}.xml`).toString('utf8');
      const { document } = parseHTML(xml);
      const entries = Array.from(document.querySelectorAll('entry'));
      expect(entries.map((entry) => entry.querySelector('id')?.textContent.split('/')[1])).toEqual(
        index.versions.map(({ version }) => version).reverse(),
      );
      for (const number of Array.from(document.querySelectorAll('[data-metric]'))) {
        const version = value(number, 'data-version');
        expect(standing).toContain(version);
        expect(String(counted(version).metric(value(number, 'data-metric')))).toBe(
          number.textContent,
        );
      }
      expect(xml).not.toMatch(/[0-9A-HJKMNP-TV-Z]{8}</);
    }
  });

  it('tells how many rows are new, completed, corrected, merged and withdrawn', () => {
    for (const language of languages) {
      const { document } = parseHTML(builtBytes(`feed/releases.${language}.xml`).toString('utf8'));
      const entries = Array.from(document.querySelectorAll('entry')).reverse();
      for (const [i, { version }] of index.versions.entries()) {
        const former = index.versions[i - 1]?.version;
        const path = `data/changes/${former ?? ''}...${version}.json`;
        if (!builtFiles.includes(path)) continue;
        const { changes } = twin.parse(JSON.parse(builtBytes(path).toString('utf8')));
        const paragraphs = Array.from(entries[i]?.querySelectorAll('p') ?? []);
        const told = Array.from(paragraphs.at(-1)?.querySelectorAll('span') ?? []).map((span) =>
          Number(value(span, 'data-value')),
        );
        const of = (reason: string) => changes.filter((each) => each.reason === reason).length;
        expect(told).toEqual([
          of('new_case'),
          of('new_information'),
          of('correction'),
          of('merged'),
          0,
        ]);
      }
    }
  });

  it('links only to files that were built', () => {
    for (const language of languages) {
      const path = `feed/releases.${language}.xml`;
      const xml = builtBytes(path).toString('utf8');
      const links = [...xml.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => target(link, path));
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect(builtFiles).toContain(link);
    }
  });
});
