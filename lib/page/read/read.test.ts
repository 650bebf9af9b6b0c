import { Window } from 'happy-dom';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAPS, readDom, readDomSliced } from './index';

const parse = (html: string) =>
  new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
const read = (html: string, url = 'https://www.oise.gouv.fr/x') =>
  readDom(parse(`<html><body>${html}</body></html>`), url);
const fixture = (file: string) => readFileSync(`tests/fixtures/pages/${file}`, 'utf8');

describe('what is never read', () => {
  it('values, names of files sent, file numbers', () => {
    for (const file of ['ds-form.html', 'anef-upload.html']) {
      const sent = JSON.stringify(
        readDom(parse(fixture(file)), 'https://demarche.numerique.gouv.fr/dossiers/1/brouillon'),
      );
      expect(sent).not.toMatch(/SECRET-VALUE|nom-de-famille|987/);
    }
  });

  it('what a person typed in a free field, or what stands in an account', () => {
    const typed =
      '<h1>Titre</h1><div contenteditable="true">SECRET</div><p role="textbox">SECRET</p><select><option>SECRET</option></select><app-recapitulatif><h1>Récapitulatif</h1><ul><li>SECRET</li></ul></app-recapitulatif>';
    expect(JSON.stringify(read(typed))).not.toContain('SECRET');
    const account =
      '<h1>Mon dossier</h1><ul><li>SECRET</li></ul><h3>SECRET</h3><p>Préfecture : SECRET</p>';
    const urls = [
      'https://demarche.numerique.gouv.fr/dossiers/123/demande',
      'https://demarche.numerique.gouv.fr/dossiers',
      'https://x.fr/particuliers/#/espace-personnel/mon-compte',
    ];
    for (const url of urls) expect(JSON.stringify(read(account, url))).not.toContain('SECRET');
    expect(read(`${account}<input type="password">`).blocks.map((b) => b.text)).toEqual([
      'Mon dossier',
    ]);
  });

  it('prose that asks for nothing', () => {
    const page = read(
      '<h1>T</h1>' +
        '<p>Une phrase de la page qui ne demande rien à personne du tout.</p>'.repeat(20),
    );
    expect(page.blocks.filter((b) => b.kind === 'text')).toHaveLength(3);
  });
});

describe('lists written as paragraphs', () => {
  it('a line that begins with a dash is kept, whatever it names', () => {
    const page = read(
      '<h1>T</h1><p>Vous devez présenter :</p><p>- un passeport en cours de validité</p><p>• et la confirmation</p>',
    );
    expect(page.blocks.map((b) => b.text)).toEqual([
      'T',
      'Vous devez présenter :',
      '- un passeport en cours de validité',
      '• et la confirmation',
    ]);
  });
});

describe('long texts', () => {
  it('a list written with line breaks is read whole, in blocks that the door accepts', () => {
    const lines = Array.from({ length: 120 }, (_, i) => `- pièce justificative numéro ${i}`);
    const { blocks } = read(`<h1>T</h1><p>Pièces à fournir :<br>${lines.join('<br>')}</p>`);
    expect(blocks.map((b) => b.text).join('\n')).toContain('numéro 119');
    expect(blocks.every((b) => b.text.length <= CAPS.block)).toBe(true);
  });
});

describe('hostile pages', () => {
  it('names that shadow the properties of a form or of the document', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'nodeType',
      'tagName',
      'getAttribute',
      'children',
      'title',
      'documentElement',
      'getElementById',
      'nodeValue',
      'attributes',
    ];
    const inputs = names
      .map((n) => `<input name="${n}"><img name="${n}"><form name="${n}"></form>`)
      .join('');
    expect(
      read(`<form>${inputs}<h2>Pièces à fournir</h2><ul><li>Passeport</li></ul></form>`).blocks.map(
        (b) => b.text,
      ),
    ).toEqual(['Pièces à fournir', 'Passeport']);
  });

  it('too many items, too long texts: stops at its caps and says so', () => {
    const many = read(`<ul>${'<li>Passeport</li>'.repeat(10_000)}</ul>`);
    expect(many.blocks).toHaveLength(CAPS.blocks);
    expect(many.truncated).toBe(true);
    const long = read(
      `<h1>${'é'.repeat(5_000_000)}</h1><ul><li>${'a b '.repeat(500_000)}</li></ul>`,
    );
    for (const b of long.blocks) expect(b.text.length).toBeLessThanOrEqual(CAPS.block);
  }, 60_000);

  it('too many nodes, and nodes too deep', () => {
    expect(read('<i></i>'.repeat(CAPS.nodes + 10)).truncated).toBe(true);
    const document = parse('<html><body></body></html>');
    let at: Element = document.body;
    for (let i = 0; i < 5_000; i++) at = at.appendChild(document.createElement('div'));
    at.append('Pièces à fournir');
    expect(readDom(document, 'https://x.fr/')).toMatchObject({ truncated: true, blocks: [] });
  }, 60_000);

  it('a document that throws gives an empty, incomplete reading', () => {
    const broken = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error('no');
        },
      },
    );
    expect(readDom(broken as Document, 'https://x.fr/')).toMatchObject({
      blocks: [],
      truncated: true,
    });
    expect(readDom(null as unknown as Document, '')).toMatchObject({ blocks: [], truncated: true });
  });

  it('markup in a title stays text', () => {
    expect(read('<h1>&lt;img src=x onerror=alert(1)&gt; Titre</h1>').blocks[0]?.text).toBe(
      '<img src=x onerror=alert(1)> Titre',
    );
  });
});

describe('in slices', () => {
  it('reads the same, leaving the page its turn', async () => {
    const document = parse(
      `<html><body><h1>T</h1><ul>${'<li>Passeport</li>'.repeat(2_000)}</ul></body></html>`,
    );
    let turns = 0;
    const clock = setInterval(() => turns++, 0);
    const sliced = await readDomSliced(document, 'https://x.fr/', 0);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(2);
    expect(sliced).toEqual(readDom(document, 'https://x.fr/'));
  });
});
