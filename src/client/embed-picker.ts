/** The choice of an embed: preview, codes to copy, file to download. It refuses to ask anyone: titles and sentences come from the framed embed itself. */
const form = document.querySelector<HTMLFormElement>('#picker');
const frame = form?.querySelector('iframe');
if (form && frame) {
  const status = form.querySelector('[role="status"]');
  const download = form.querySelector<HTMLAnchorElement>('[data-download]');
  const here = new URL('../../', location.href);
  const { address, placeholder = '', site = '', source: ownSource = '' } = form.dataset;
  const base = address ?? (here.protocol === 'file:' ? `${placeholder}/` : here.href);
  const picked = (name: string): string => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? field.value : '';
  };
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  const path = (): string =>
    ['e', 'folder', 'chart', 'slice', 'lang', 'theme']
      .map((name) => (name === 'e' ? name : picked(name)))
      .join('/');

  /** What the frame shows, if this page may look into it; from file:// it may not, and knows the whole in its own language alone. */
  const shown = (): { title: string; sentence: string; source: string; heightPx: number } => {
    const inside = frame.contentDocument;
    const option = form.querySelector<HTMLOptionElement>('[name="chart"] option:checked');
    const own = picked('slice') === 'all' && picked('lang') === document.documentElement.lang;
    const finding = own ? (option?.dataset['finding'] ?? '') : '';
    const title = inside?.title ?? [finding, site].filter((part) => part !== '').join(' · ');
    const source = inside?.querySelector('.src')?.textContent ?? (own ? ownSource : '');
    const room = inside?.querySelector('.embed')?.getBoundingClientRect().height ?? 0;
    return {
      title,
      sentence: title.split(' · ').slice(0, -1).join('. '),
      source: source.trim().replace(/\s+/g, ' '),
      heightPx: room > 0 ? Math.ceil(room) + 16 : 700,
    };
  };

  const write = (): void => {
    const { title, sentence, source, heightPx } = shown();
    const src = `${base}${path()}/`;
    const look = picked('theme') === 'dark' ? '.dark' : '';
    const image = `${base}charts/${picked('folder')}/${picked('chart')}.${picked('lang')}${look}.png`;
    const page = `${base}${picked('lang')}/`;
    const codes: Record<string, string> = {
      iframe: `<iframe src="${src}" title="${escaped(title)}" width="100%" height="${String(heightPx)}" loading="lazy" sandbox="allow-popups" referrerpolicy="no-referrer"></iframe>`,
      image: `<a href="${page}"><img src="${image}" alt="${escaped(sentence)}" width="760" loading="lazy" referrerpolicy="no-referrer"></a>`,
      markdown: `[![${sentence}](${image})](${page})`,
      quote: `<blockquote cite="${src}" lang="${picked('lang')}"><p>${escaped(sentence)}</p><footer>${escaped(source)}</footer></blockquote>`,
      oembed: `${base}oembed/${picked('folder')}/${picked('chart')}/${picked('slice')}/${picked('lang')}.json`,
    };
    for (const [name, code] of Object.entries(codes)) {
      const area = form.elements.namedItem(name);
      if (!(area instanceof HTMLTextAreaElement)) continue;
      area.value = code;
      // An image shows the whole record, so none is offered for a part; a code without its sentence is none.
      const apart = picked('slice') !== 'all' && ['image', 'markdown'].includes(name);
      const mute = sentence === '' && ['image', 'markdown', 'quote'].includes(name);
      area.closest('.code')?.toggleAttribute('hidden', apart || mute);
    }
  };

  const show = (): void => {
    const file = (folder: string): string => new URL(`${folder}/index.html`, here).href;
    frame.src = file(path());
    if (download) {
      const whole = picked('slice') === 'all';
      const plain = whole ? path() : path().replace(/[^/]+$/, 'auto');
      download.href = file(`${plain}/plain`);
      download.download = `${picked('chart')}.${picked('lang')}.html`;
    }
    write();
  };

  frame.addEventListener('load', () => {
    const { heightPx } = shown();
    frame.height = String(heightPx);
    write();
  });
  form.addEventListener('change', show);
  form.addEventListener('click', ({ target }) => {
    const name = target instanceof HTMLButtonElement ? target.dataset['copies'] : undefined;
    const area = form.elements.namedItem(name ?? '');
    if (!(area instanceof HTMLTextAreaElement) || !(target instanceof HTMLButtonElement)) return;
    area.select();
    const done = (): void => {
      if (status) status.textContent = target.dataset['done'] ?? '';
    };
    // Where the page may not write to the clipboard, the code stays selected.
    if ('clipboard' in navigator)
      navigator.clipboard.writeText(area.value).then(done, () => undefined);
  });
  form.hidden = false;
  show();
}
