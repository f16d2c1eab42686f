import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../shared/exports/crc-32.ts';
import { withPngText } from '../../shared/exports/png-chunks.ts';

function chunkOf(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/** One white pixel. */
function tinyPng(): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixel = deflateSync(Buffer.from([0, 255, 255, 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunkOf('IHDR', header),
    chunkOf('IDAT', pixel),
    chunkOf('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Uint8Array): { type: string; data: Buffer }[] {
  const buffer = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < buffer.length; ) {
    const length = buffer.readUInt32BE(at);
    expect(buffer.readUInt32BE(at + 8 + length)).toBe(crc32(buffer.subarray(at + 4, at + 8 + length)));
    chunks.push({ type: buffer.toString('latin1', at + 4, at + 8), data: buffer.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

describe('words inside a PNG', () => {
  const marked = withPngText(tinyPng(), { dpi: 300, texts: { Title: '图书馆 𠮷', crossfoot: '{"a":1}' } });

  it('stand between header and picture, with right check sums', () => {
    expect(chunksOf(marked).map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  });

  it('give the resolution in pixels a metre: 300 dpi is 11811', () => {
    const { data } = chunksOf(marked)[1]!;
    expect([data.readUInt32BE(0), data.readUInt32BE(4), data[8]]).toEqual([11811, 11811, 1]);
  });

  it('are UTF-8, uncompressed, under their keyword', () => {
    const { data } = chunksOf(marked)[2]!;
    expect(data.toString('utf8')).toBe('Title\0\0\0\0\0图书馆 𠮷');
  });

  it('leave the picture as it was', () => {
    expect(chunksOf(marked).at(-2)).toEqual(chunksOf(tinyPng()).at(-2));
  });

  it('are refused by what is no PNG', () => {
    expect(() => withPngText(new Uint8Array(50), { dpi: 96, texts: {} })).toThrow('no PNG');
  });
});
