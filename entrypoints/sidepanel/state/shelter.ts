import type { Shelter } from '@/lib/storage';

const NAME = 'moving';

/** A file of the extension's own (OPFS): unlike bytes in the browser's databases, it is gone when it is removed. */
export const shelter: Shelter = {
  read: async () => {
    const root = await navigator.storage.getDirectory();
    const file = await orNull(root.getFileHandle(NAME));
    return file && (await file.getFile()).text();
  },
  write: async (text) => {
    const root = await navigator.storage.getDirectory();
    const file = await root.getFileHandle(NAME, { create: true });
    const writing = await file.createWritable();
    await writing.write(text);
    await writing.close();
  },
  remove: async () => {
    const root = await navigator.storage.getDirectory();
    await orNull(root.removeEntry(NAME));
  },
};

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (thrown) {
    if ((thrown as DOMException).name === 'NotFoundError') return null;
    throw thrown;
  }
}
