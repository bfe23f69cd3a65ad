/** What a page may load: its own styles, fonts and pictures, nothing else. It refuses inline code and other origins. */

/** The Content-Security-Policy of every page; hosts that send headers send it too. https://www.w3.org/TR/CSP3/ */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The same for a page that frames embeds of this site. */
export const framingPolicy = `${contentSecurityPolicy}; frame-src 'self'`;
