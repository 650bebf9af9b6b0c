import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assess';
import type { DocumentId, RouteId } from '@/lib/law';
import { type Dossier, emptyDossier, withFact } from '@/lib/situation';
import { type AlignedSection, alignSections, alignUploads, countLines, stateOfLine } from './model';
import { partOf } from './mine';
import { wantedOn } from './wanted';

const TODAY = '2026-11-24';

/** Someone married to a French person in France, at a first request. */
const SPOUSE = {
  'person.nationality': 'SN',
  'person.birthDate': '1990-05-04',
  'person.departement': '69',
  'union.kind': 'mariage',
  'union.partnerNationality': 'francaise',
  'union.since': '2024-06-15',
  'union.celebratedIn': 'france',
  'union.partnerKeptNationality': true,
  'union.livingTogether': true,
  'union.livingTogetherSince': '2024-06-15',
  'entry.mode': 'visa-court-sejour',
  'entry.date': '2024-03-01',
  'permit.kind': 'aucun',
  'child.any': false,
} as const;

const spouse = (changes: Partial<Dossier> = {}): Dossier => {
  const empty = emptyDossier('une', 'Une', '2026-11-24T00:00:00Z');
  let { situation } = empty;
  for (const [id, value] of Object.entries(SPOUSE))
    situation = withFact(situation, id as keyof typeof SPOUSE, value);
  return { ...empty, situation, ...changes };
};
const wantedBy = (dossier: Dossier, routes: RouteId[]) =>
  wantedOn({ routes }, routes, {
    assessment: assess(dossier.situation, TODAY),
    dossier,
    today: TODAY,
    chosen: null,
  });

const HERE: RouteId[] = ['conjoint-de-francais', 'parent-enfant-francais'];

describe('the state of a document that a page asks for', () => {
  it('is that of « Mes pièces »', () => {
    const wanted = wantedBy(spouse(), HERE);
    expect(wanted.here).toContain('conjoint-de-francais');
    expect(wanted.stateOf('acte-de-mariage')).toBe('to-get');
    const documents: Dossier['documents'] = { 'acte-de-mariage': { state: 'ready' } };
    expect(wantedBy(spouse({ documents }), HERE).stateOf('acte-de-mariage')).toBe('ready');
  });

  it('is compared on the routes that the answers point to, when the page treats one', () => {
    const page: RouteId[] = ['conjoint-de-francais', 'etranger-malade', 'rente-accident-travail'];
    expect(wantedBy(spouse(), page).here).toEqual(['conjoint-de-francais']);
    expect(wantedBy(spouse(), ['etranger-malade']).here).toEqual(['etranger-malade']);
    expect(wantedBy(spouse(), ['parent-enfant-francais']).here).toEqual([]);
  });

  it('is compared on a route that only waits for a day', () => {
    const young = withFact(spouse().situation, 'union.livingTogetherSince', '2026-09-12');
    const wanted = wantedBy({ ...spouse(), situation: young }, HERE);
    expect(wanted.here).toEqual(['conjoint-de-francais']);
    expect(wanted.stateOf('acte-de-mariage')).toBe('to-get');
  });

  it('is not pointed to a route by what most routes ask', () => {
    const parent = spouse();
    const alone = withFact(
      withFact(withFact(parent.situation, 'union.kind', 'aucune'), 'child.any', true),
      'child.french',
      true,
    );
    const page: RouteId[] = ['parent-enfant-francais', 'rente-accident-travail', 'etranger-malade'];
    expect(wantedBy({ ...parent, situation: alone }, page).here).toEqual([
      'parent-enfant-francais',
    ]);
  });

  it('is too old when it will be on the day of the appointment', () => {
    const documents: Dossier['documents'] = {
      'justificatif-domicile': { state: 'ready', issuedOn: '2026-11-01' },
    };
    const soon = spouse({ documents, appointment: '2026-12-01' });
    const late = spouse({ documents, appointment: '2027-06-01' });
    expect(wantedBy(soon, HERE).stateOf('justificatif-domicile')).toBe('ready');
    expect(wantedBy(late, HERE).stateOf('justificatif-domicile')).toBe('too-old');
  });

  it('tells what no rule asks of anybody from what is asked of others', () => {
    const wanted = wantedBy(spouse(), ['conjoint-de-francais']);
    const without = ['curriculum-vitae', 'plan-acces-domicile'] as unknown as DocumentId[];
    expect(wanted.stateOf('certificat-scolarite')).toBe('extra');
    expect(wanted.hasBasis('bulletins-de-salaire')).toBe(true);
    for (const id of without) expect(wanted.hasBasis(id)).toBe(false);
  });

  it('is not said to be for others because of a route that the page does not treat', () => {
    const dossier = spouse();
    const { routes } = assess(dossier.situation, TODAY);
    const wanted = wantedBy(dossier, []);
    const elsewhere = routes
      .filter((entry) => entry.id !== 'conjoint-de-francais')
      .flatMap((entry) => entry.checklist.filter((item) => item.needed === 'no'))
      .map((item) => item.document);
    const own = routes
      .filter((entry) => entry.id === 'conjoint-de-francais')
      .flatMap((entry) => entry.checklist.map((item) => item.document));
    const only = elsewhere.filter((id) => !own.includes(id));
    expect(only.length).toBeGreaterThan(0);
    for (const id of only) expect(wanted.stateOf(id)).not.toBe('not-mine');
  });

  it('is still open when only another of the open cases asks it', () => {
    const dossier = spouse();
    const page: RouteId[] = ['liens-personnels-et-familiaux', 'admission-exceptionnelle'];
    const asks = (outcomes: readonly string[]) =>
      assess(dossier.situation, TODAY)
        .routes.filter((e) => page.includes(e.id) && !e.closed && outcomes.includes(e.outcome))
        .flatMap((e) => e.checklist.filter((i) => i.needed === 'yes').map((i) => i.document));
    const states = asks(['incomplete', 'case-by-case']).map((id) =>
      wantedBy(dossier, page).stateOf(id),
    );
    expect(states).toContain('to-get');
    expect(states).toContain('maybe');
  });

  it('is ready when it was ticked, though no rule asks it', () => {
    const documents: Dossier['documents'] = { 'certificat-scolarite': { state: 'ready' } };
    const wanted = wantedBy(spouse({ documents }), ['conjoint-de-francais']);
    expect(wanted.stateOf('certificat-scolarite')).toBe('ready');
  });
});

it('takes the code of an e-photo for photographs, and the other way', () => {
  const wanted = wantedBy(spouse(), ['conjoint-de-francais']);
  const states = [wanted.stateOf('photos-identite'), wanted.stateOf('e-photo')];
  expect(states).not.toContain('extra');
});

describe('a line of the page', () => {
  const sections = alignSections([
    {
      path: ['Pièces à fournir'],
      leader: '',
      documents: true,
      lines: [
        { text: 'Votre passeport en cours de validité', depth: 1 },
        { text: 'Un acte de mariage et un justificatif de domicile', depth: 1 },
        { text: 'La phrase que nul ne comprend', depth: 1 },
      ],
    },
  ]);
  const lines = (sections[0] as AlignedSection).lines;

  it('is as ready as the least ready of its documents', () => {
    const documents: Dossier['documents'] = {
      passeport: { state: 'ready' },
      'acte-de-mariage': { state: 'ready' },
    };
    const wanted = wantedBy(spouse({ documents }), HERE);
    expect(lines.map((line) => stateOfLine(line, wanted))).toEqual(['ready', 'to-get', 'unknown']);
    expect(countLines(lines, wanted)).toEqual({ count: 2, ready: 1 });
  });

  it('is to be looked at, not asked in addition, when it is for a case of its own', () => {
    const wanted = wantedBy(spouse(), ['conjoint-de-francais']);
    const documents: DocumentId[] = ['certificat-scolarite'];
    const say = (text: string) => stateOfLine({ text, documents }, wanted);
    expect(say('Certificat de scolarité')).toBe('extra');
    expect(say('Si vous étudiez : certificat de scolarité')).toBe('maybe');
  });
});

describe('for whom a list is', () => {
  const section = (path: string[], lines = ['Passeport'], leader = ''): AlignedSection =>
    alignSections([
      { path, leader, documents: true, lines: lines.map((text) => ({ text, depth: 1 })) },
    ])[0] as AlignedSection;
  const judge = (path: string[], lines?: string[], hasAnswers = true) => {
    const routes: RouteId[] = ['conjoint-de-francais', 'etranger-malade', 'parent-enfant-francais'];
    const page = { routes, title: 'Titre' };
    const part = partOf(section(path, lines), page, wantedBy(spouse(), routes), hasAnswers);
    return part.mine || part.why;
  };

  it.each([
    [['Époux de Français', 'Pièces à fournir'], true],
    [['Pièces à fournir'], true],
    [['Titre de séjour', 'Vous êtes étudiant'], 'permit'],
    [['Parent d’enfant français', 'Pièces à fournir'], 'route'],
    [['Étranger malade', 'Pièces à fournir'], 'route'],
    [['Titre', 'Conjoint de Français'], true],
    [['Époux de Français', 'Renouvellement'], 'renewal'],
    [['Époux de Français', 'Première demande'], true],
    [['Duplicata en cas de perte ou de vol'], 'duplicate'],
  ])('%j → %s', (path, expected) => {
    expect(judge(path)).toBe(expected);
  });

  it('is the renewal for someone who holds the card, and the first request no more', () => {
    let { situation } = spouse();
    for (const [id, value] of [
      ['permit.kind', 'carte-temporaire'],
      ['permit.motif', 'conjoint-de-francais'],
      ['permit.expiresOn', '2027-02-01'],
    ] as const)
      situation = withFact(situation, id, value);
    const wanted = wantedBy({ ...spouse(), situation }, ['conjoint-de-francais']);
    const page = { routes: ['conjoint-de-francais'] as RouteId[], title: 'Titre' };
    const judged = ['Renouvellement', 'Première demande'].map((heading) =>
      partOf(section([heading]), page, wanted, true),
    );
    expect(judged).toEqual([{ mine: true }, { mine: false, why: 'first' }]);
  });

  it('is for another request when a lost card is replaced, even to someone who renews theirs', () => {
    const wanted = { ...wantedBy(spouse(), []), stages: new Set(['renewal'] as const) };
    const page = { routes: [], title: 'Titre' };
    expect(partOf(section(['Duplicata']), page, wanted, true)).toMatchObject({ why: 'duplicate' });
    expect(partOf(section(['Renouvellement']), page, wanted, true).mine).toBe(true);
  });

  it('is for another request when the title of the page says so', () => {
    const page = { routes: [], title: 'Renouvellement de titre de séjour' };
    const wanted = wantedBy(spouse(), []);
    expect(partOf(section(['Pièces à fournir']), page, wanted, true)).toEqual({
      mine: false,
      why: 'renewal',
    });
  });

  it('is the person’s while they have said little', () => {
    expect(judge(['Parent d’enfant français'], ['Passeport'], false)).toBe(true);
  });

  it('is not the person’s when the answers put all of it aside', () => {
    expect(judge(['Si vous avez des enfants'], ['Acte de naissance de vos enfants'])).toBe(
      'answers',
    );
  });
});

describe('a field for a file', () => {
  const field = (label: string, hint = '', under = '') =>
    alignUploads([
      {
        label,
        hint,
        under,
        formats: [],
        maxBytes: null,
        required: null,
        filled: false,
        multiple: false,
      },
    ])[0]?.documents;

  it.each([
    ['Passeport en cours', '', '', ['passeport']],
    ['Choisir un fichier', '', 'Justificatif de domicile', ['justificatif-domicile']],
    [
      'Document 1',
      'Pièce attendue : acte de mariage. Formats acceptés : pdf. 10 Mo par fichier.',
      '',
      ['acte-de-mariage'],
    ],
    ['Document 1', 'Formats acceptés : pdf, jpg. Taille maximale par fichier : 10 Mo.', '', []],
    ['Document 1', 'Formats acceptés : pdf, ou photo d’identité au format jpg.', '', []],
  ])('« %s » (%s) under « %s »', (label, hint, under, expected) => {
    expect(field(label, hint, under)).toEqual(expected);
  });
});
