/** Reading a page, and recognising it. Knows nothing of any person. */
export {
  type DocumentLine,
  documentLines,
  idsOfLine,
  type SectionLine,
  sectionLines,
} from './asked-lines';
export { MARK, readDom, readDomSliced } from './read';
export { departementOf, hostMatchPatterns, KNOWN_HOSTS } from './recognise/host';
export { recognisePage } from './recognise/page';
export { caseOfHeadings, type HeadingCase } from './recognise/routes';
export { recogniseUrl } from './recognise/url';
export type {
  Lookalike,
  PageIdentity,
  PageKind,
  PageLine,
  PageReading,
  PageSection,
  PageUpload,
  RawBlock,
  RawReading,
  RawUpload,
  SiteKind,
} from './types';
