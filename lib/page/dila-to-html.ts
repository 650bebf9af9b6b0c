/** Elements of the DILA feed and what they are in HTML. The feed is not a page: only the command reads it. */
const ELEMENTS: Record<string, string> = {
  paragraphe: 'p',
  liste: 'ul',
  item: 'li',
  chapitre: 'section',
  souschapitre: 'section',
  cas: 'section',
  situation: 'section',
  tableau: 'table',
  rangee: 'tr',
  rangée: 'tr',
  cellule: 'td',
  texte: 'div',
  introduction: 'div',
  miseenevidence: 'strong',
};
const NOTES = new Set(['asavoir', 'anoter', 'attention', 'avertissement', 'rappel']);
/** Parts that are about other pages, or data about the fiche. */
const ASIDE = new Set([
  'dossierpere',
  'sousthemepere',
  'theme',
  'ousadresser',
  'serviceenligne',
  'reference',
  'questionreponse',
  'voiraussi',
  'pourensavoirplus',
  'definition',
  'abreviation',
  'comment',
  'partenaire',
  'actualite',
  'informationcomplementaire',
  'audience',
  'canal',
  'surtitre',
  'montantsimulation',
]);
const TITLES: Record<string, number> = {
  chapitre: 2,
  souschapitre: 3,
  cas: 4,
  situation: 2,
  asavoir: 5,
  anoter: 5,
  attention: 5,
  avertissement: 5,
  rappel: 5,
};

/** Whether this text is a publication of the DILA feed rather than an HTML page. */
export function isDilaFeed(text: string): boolean {
  return (
    /<(Publication|ServiceComplementaire)[\s>]/.test(text.slice(0, 3000)) &&
    !/<html[\s>]/i.test(text.slice(0, 3000))
  );
}

/** The same publication as an HTML page that the reader understands; its id, title and date in their usual places. */
export function dilaToHtml(xml: string): string {
  const one = (tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1]?.trim() ?? '';
  const title = one('dc:title');
  let body = '';
  const stack: string[] = [];
  const aside = () => stack.some((t) => ASIDE.has(t) || t.startsWith('dc:') || t === 'fildariane');
  for (const part of xml
    .slice(Math.max(0, xml.search(/<(Publication|ServiceComplementaire)/)))
    .matchAll(
      /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:À-ÿ-]+)([^>]*?)(\/?)>|([^<]+)/g,
    )) {
    const [, cdata, close, name, , empty, text] = part;
    if (text !== undefined || cdata !== undefined) {
      if (!aside()) body += text ?? escaped(cdata ?? '');
      continue;
    }
    if (!name || empty) continue;
    const tag = name.toLowerCase();
    if (close) {
      if (!aside()) body += closing(tag, stack.at(-2) ?? '');
      stack.pop();
    } else {
      stack.push(tag);
      if (!aside()) body += opening(tag, stack.at(-2) ?? '');
    }
  }
  const crumbs = [...xml.matchAll(/<Niveau[^>]*>([^<]*)<\/Niveau>/g)]
    .map((m) => `<li>${m[1]}</li>`)
    .join('');
  return `<!DOCTYPE html><html lang="fr"><head><title>${title}</title></head><body><main><ol class="breadcrumb">${crumbs}</ol><article><h1>${title}</h1><p>${one('dc:date')}</p>${body}</article></main></body></html>`;
}

function opening(tag: string, parent: string): string {
  if (NOTES.has(tag))
    return `<div class="${tag === 'avertissement' ? 'avertissement' : 'a-savoir'}">`;
  if (tag === 'titre') return TITLES[parent] ? `<h${TITLES[parent]}>` : '<p>';
  return ELEMENTS[tag] ? `<${ELEMENTS[tag]}>` : '<span>';
}

function closing(tag: string, parent: string): string {
  if (NOTES.has(tag)) return '</div>';
  if (tag === 'titre') return TITLES[parent] ? `</h${TITLES[parent]}>` : '</p>';
  return ELEMENTS[tag] ? `</${ELEMENTS[tag]}>` : '</span>';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
