import { route } from '../../define';
import type { Expr } from '../../expr';
import type { Ground } from '../../types';
import {
  afterVlsts,
  changeOfMotif,
  MOTIFS,
  renewalOfMultiYear,
  renewalOfTemporary,
  withoutVlsts,
  withVisa,
} from './stages';
import { diedRules, violenceRules } from './rupture';

const open = { from: '2020-01-01' };
const wed: Expr = { is: 'union.kind', in: ['mariage'] };
const endedBy = (cause: string): Expr => ({
  all: [wed, { no: 'union.livingTogether' }, { is: 'union.endedBy', in: [cause] }],
});
const endured: Expr = {
  all: [
    wed,
    { dayFrom: '2021-08-26' },
    { yes: 'union.polygamy' },
    { yes: 'union.polygamyEndured' },
  ],
};
const died = endedBy('deces');
const violence: Expr = { any: [endedBy('violences'), endured] };
const usual: Expr = { all: [{ not: died }, { not: violence }] };

const right = (ground: Omit<Ground, 'basis' | 'open' | 'motifs'>): Ground => ({
  ...ground,
  basis: 'right',
  open,
  motifs: MOTIFS,
});

export const conjointDeFrancais = route({
  id: 'conjoint-de-francais',
  title: 'Conjoint de Français',
  summary: 'Pour la personne mariée avec une Française ou un Français et qui vit avec lui ou elle.',
  regime: 'ceseda',
  grounds: [
    right({
      id: 'vlsts',
      title: 'Avec un visa de long séjour ou une carte de conjoint',
      selects: usual,
      stages: [afterVlsts, withVisa, renewalOfTemporary, renewalOfMultiYear],
    }),
    right({
      id: 'sans-vlsts',
      title: 'Sans visa de long séjour, marié en France',
      selects: usual,
      stages: [withoutVlsts],
    }),
    right({
      id: 'changement-de-motif',
      title: 'Changement de motif d’un titre en cours',
      selects: usual,
      stages: [changeOfMotif],
    }),
    right({
      id: 'veuf',
      title: 'Après le décès de l’époux français',
      selects: died,
      stages: diedRules,
    }),
    right({
      id: 'violences',
      title: 'Après des violences, ou une polygamie subie',
      selects: violence,
      stages: violenceRules,
    }),
  ],
});
