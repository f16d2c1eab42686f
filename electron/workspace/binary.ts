import type { Decoded } from '../../shared/text/decode.ts';

/** How many bytes from the start are looked at. */
const SAMPLE = 64 * 1024;
/** Text has next to no control bytes; compressed or compiled data has about one in ten. */
const MOST_CONTROLS = 0.03;

/** First bytes of files that people rename to .txt by mistake: PDF, zip (docx, xlsx), old Office, pictures, programs. */
const SIGNATURES = [
  '255044462d',
  '504b0304',
  'd0cf11e0a1b11ae1',
  '89504e47',
  'ffd8ff',
  '47494638',
  '1f8b08',
  '7f454c46',
  '377abcaf',
  '52617221',
].map((hex) => Buffer.from(hex, 'hex'));

/** Whether the bytes are no text. `encoding` is what they were decoded with: in UTF-16 every second byte may be NUL. */
export function isBinary(bytes: Uint8Array, encoding: string): boolean {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE));
  if (SIGNATURES.some((signature) => sample.subarray(0, signature.length).equals(signature))) return true;
  if (encoding.startsWith('utf-16')) return false;
  let controls = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls += 1;
  return controls > sample.length * MOST_CONTROLS && controls > 8;
}

/** Characters that text has no use for, in this share of it, mean that the file is none. */
const BINARY_SHARE = 0.02;

/** True when what was decoded is no text after all: random bytes may pass for UTF-16, but not without controls. */
export function readsAsBinary({ text, broken }: Decoded): boolean {
  let odd = broken.count;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 0x1a) odd += 1;
  }
  return odd > 8 && odd > text.length * BINARY_SHARE;
}
