import { crc32, joined } from './crc-32.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, then the IHDR chunk: 4 length, 4 type, 13 data, 4 check sum. */
const AFTER_HEADER = 33;
const METRES_PER_INCH = 0.0254;

export interface PngText {
  readonly dpi: number;
  /** Keyword (Latin-1, up to 79 characters) → text in any script. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * The same picture with its resolution (pHYs) and words (iTXt, UTF-8; tEXt cannot hold Chinese) behind the header.
 * Throws an Error when the bytes are no PNG.
 */
export function withPngText(png: Uint8Array, { dpi, texts }: PngText): Uint8Array {
  if (png.length < AFTER_HEADER || SIGNATURE.some((byte, i) => png[i] !== byte))
    throw new Error('These bytes are no PNG.');
  const chunks = [physical(dpi), ...Object.entries(texts).map(([keyword, text]) => international(keyword, text))];
  return joined([png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]);
}

function physical(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1; // The unit is the metre.
  return chunk('pHYs', data);
}

/** Keyword, NUL, not compressed (two bytes), empty language, empty translated keyword, text. */
function international(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  return chunk('iTXt', joined([encoder.encode(keyword), new Uint8Array(5), encoder.encode(text)]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
