import { assess } from '@/lib/assess';
import { recogniseUrl } from '@/lib/page';
import { alignLine } from '@/lib/page/align';
import type { Situation } from '@/lib/situation';
import { type Row, row, time } from './measure';

const DAY = '2026-11-22';

const spouse: Situation = {
  person: { nationality: 'SN', departement: '69', birthDate: '1990-05-04', purpose: 'famille' },
  union: {
    kind: 'mariage',
    partnerNationality: 'francaise',
    since: '2024-06-15',
    celebratedIn: 'france',
    livingTogether: true,
    livingTogetherSince: '2024-06-15',
    partnerKeptNationality: true,
    polygamy: false,
  },
  entry: { mode: 'visa-court-sejour', date: '2024-03-01', viaSchengen: false },
  permit: { kind: 'aucun' },
  conduct: { publicOrderThreat: false },
};

const LINES = [
  'Passeport en cours de validité',
  'Justificatif de domicile de moins de 6 mois',
  "Acte de naissance de l'enfant et sa traduction",
  '3 photos d’identité récentes',
  'Voir la page suivante',
];

/** What is computed without a browser: a whole assessment, an address, a hundred lines. */
export function benchAssess(): Row[] {
  const address = 'https://www.rhone.gouv.fr/Demarches/Etrangers/Titre-de-sejour/Vie-privee';
  const hundred = Array.from({ length: 100 }, (_, i) => LINES[i % LINES.length] ?? '');
  return [
    row(
      'assess, situation vide, toutes les voies',
      time(() => void assess({}, DAY)),
      'ms',
    ),
    row(
      'assess, personne mariée',
      time(() => void assess(spouse, DAY)),
      'ms',
      50,
    ),
    row(
      'recogniseUrl, une adresse',
      time(() => void recogniseUrl(address)),
      'ms',
    ),
    row(
      'alignLine, 100 lignes',
      time(() => void hundred.map((l) => alignLine(l))),
      'ms',
      5,
    ),
  ];
}
