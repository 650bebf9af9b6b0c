/** Stands in until lib/page/read is there. */
export type RawReading = { url: string; title: string };
export const readDomSliced = (document: Document, url: string): RawReading => ({
  url,
  title: document.title,
});
