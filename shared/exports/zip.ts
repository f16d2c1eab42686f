import { crc32, joined } from './crc-32.ts';

export interface ZipEntry {
  /** `/`-separated, ASCII. */
  readonly name: string;
  readonly data: Uint8Array;
}

/** 1980-01-01, the first day ZIP knows: the file does not tell when it was made, and equal content gives equal bytes. */
const FIRST_DATE = 0x21;
const DEFLATED = 8;
const VERSION = 20;

/**
 * A ZIP file of the entries, in their order. Packed by the platform's own deflate, without a worker (the window's policy
 * allows none). For parts of documents: no ZIP64, so at most 65,535 entries and 4 GB.
 */
export async function zipOf(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, data } of entries) {
    const packed = await deflated(data);
    const fields = fieldsOf(new TextEncoder().encode(name), data, packed);
    const local = joined([fields.local, packed]);
    bodies.push(local);
    directory.push(fields.central(at));
    at += local.length;
  }
  const central = joined(directory);
  return joined([...bodies, central, endRecord(entries.length, central.length, at)]);
}

async function deflated(data: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([data as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function fieldsOf(name: Uint8Array, data: Uint8Array, packed: Uint8Array) {
  // Shared by both headers: version, flags, method, time, date, check sum, sizes, lengths of name and extra field.
  const common = new Uint8Array(26);
  const view = new DataView(common.buffer);
  view.setUint16(0, VERSION, true);
  view.setUint16(4, DEFLATED, true);
  view.setUint16(8, FIRST_DATE, true);
  view.setUint32(10, crc32(data), true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, data.length, true);
  view.setUint16(22, name.length, true);
  return {
    local: joined([signature(0x04034b50), common, name]),
    central(offset: number): Uint8Array {
      // Comment length, disk, attributes: all nothing; then where the local header stands.
      const rest = new Uint8Array(14);
      new DataView(rest.buffer).setUint32(10, offset, true);
      return joined([signature(0x02014b50), Uint8Array.of(VERSION, 0), common, rest, name]);
    },
  };
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(18);
  const view = new DataView(record.buffer);
  view.setUint16(4, count, true);
  view.setUint16(6, count, true);
  view.setUint32(8, size, true);
  view.setUint32(12, offset, true);
  return joined([signature(0x06054b50), record]);
}

function signature(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
