/**
 * Text as XML content or attribute value. What XML cannot carry (most controls, lone surrogates, U+FFFE and U+FFFF)
 * becomes U+FFFD rather than vanish.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
