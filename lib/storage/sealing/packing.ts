import { type Bytes, concat, fromUtf8, utf8 } from './bytes';
import { PADDING_BLOCK } from './parameters';

/*
 * A value on its way into a seal: JSON, deflated (a thousand dossiers fit the 10 MB of storage.local),
 * after its length (4 bytes, big-endian), padded with zeros to a whole number of blocks.
 */
const LENGTH_BYTES = 4;

/** Packs a JSON value into padded bytes. */
export async function pack(value: unknown): Promise<Bytes> {
  const deflated = await pump(utf8(JSON.stringify(value)), new CompressionStream('deflate-raw'));
  const used = LENGTH_BYTES + deflated.length;
  const padded = new Uint8Array(Math.ceil(used / PADDING_BLOCK) * PADDING_BLOCK);
  new DataView(padded.buffer).setUint32(0, deflated.length);
  padded.set(deflated, LENGTH_BYTES);
  return padded;
}

/** The JSON value of packed bytes; throws on bytes that `pack` did not make. */
export async function unpack(padded: Bytes): Promise<unknown> {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (LENGTH_BYTES + length > padded.length) throw new RangeError('packed length');
  const deflated = padded.slice(LENGTH_BYTES, LENGTH_BYTES + length);
  return JSON.parse(fromUtf8(await pump(deflated, new DecompressionStream('deflate-raw'))));
}

async function pump(bytes: Bytes, through: GenericTransformStream): Promise<Bytes> {
  // Written straight in: a Blob would go through another process of the browser, for each record.
  const writer = (through.writable as WritableStream<Uint8Array>).getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  written.catch(() => undefined); // what is wrong with the bytes is thrown to the reader
  const parts: Uint8Array[] = [];
  const reader = (through.readable as ReadableStream<Uint8Array>).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    parts.push(part.value);
  return concat(...parts);
}
