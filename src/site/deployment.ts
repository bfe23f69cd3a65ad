/** Where this copy of the site stands and who answers for it, from the environment. It refuses an address that a reader could not follow. */

/** What an operator may set; all optional, and without them the folder is the same on every host. */
export interface Deployment {
  /** `SITE_URL`, with a slash at its end. */
  readonly site: string | undefined;
  /** `ONION_URL`, with a slash at its end. */
  readonly onion: string | undefined;
  /** `CONTACT`: an e-mail address or a web address, as it is shown. */
  readonly contact: string | undefined;
}

/** The deployment of an environment. Throws one error with a sentence for each value that is not as it must be. */
export function deployment(environment: Readonly<Record<string, string | undefined>>): Deployment {
  const set = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  const [site, onion, contact] = [set('SITE_URL'), set('ONION_URL'), set('CONTACT')];
  const problems = [
    ...(site === undefined || isAddress(site)
      ? []
      : [`SITE_URL is "${site}"; it must be an address such as https://example.org/.`]),
    ...(onion === undefined || (isAddress(onion) && new URL(onion).hostname.endsWith('.onion'))
      ? []
      : [`ONION_URL is "${onion}"; it must be an address such as http://….onion/.`]),
    ...(contact === undefined || contactHref(contact) !== undefined
      ? []
      : [
          `CONTACT is "${contact}"; it must be an e-mail address or begin with https:// or http://.`,
        ]),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { site: closed(site), onion: closed(onion), contact };
}

/** The deployment that this build is for. */
export function thisDeployment(): Deployment {
  return deployment(process.env);
}

/** The link of a contact; `undefined` where it is neither an e-mail nor a web address. */
export function contactHref(contact: string): string | undefined {
  if (/^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(contact)) return `mailto:${contact}`;
  return isAddress(contact) ? contact : undefined;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/.test(text) && URL.canParse(text);
}

function closed(address: string | undefined): string | undefined {
  return address === undefined || address.endsWith('/') ? address : `${address}/`;
}
