import type { Lookalike } from '../types';
import type { Address } from './address';
import { ficheIdIn } from './fiche-id';
import { isOfficial, siteOfHost } from './host';
import { plain } from './words';

/** Names that only the State's own hosts may carry, with where the real site is. */
const OFFICIAL_NAMES: readonly { name: RegExp; official: string }[] = [
  { name: /service ?public/, official: 'https://www.service-public.gouv.fr/' },
  {
    name: /demarches? ?simplifiees?|demarche ?numerique/,
    official: 'https://demarche.numerique.gouv.fr/',
  },
  {
    name: /timbres? ?(impots|fiscal|fiscaux|electronique)/,
    official: 'https://timbres.impots.gouv.fr/',
  },
  {
    name: /rdv ?prefecture|rendez ?vous ?prefecture|prefecture ?(rdv|rendez ?vous)/,
    official: 'https://www.rdv-prefecture.interieur.gouv.fr/',
  },
  {
    name: /administration ?etrangers|\banef\b|titre ?de ?sejour|carte ?de ?sejour|demande ?de ?sejour/,
    official: 'https://administration-etrangers-en-france.interieur.gouv.fr/',
  },
  { name: /france ?visas?/, official: 'https://france-visas.gouv.fr/' },
  { name: /\bants\b|carte ?grise/, official: 'https://ants.gouv.fr/' },
  { name: /\bofii\b/, official: 'https://www.ofii.fr/' },
  { name: /prefecture|\bgouv\b|gouv ?fr/, official: 'https://www.service-public.gouv.fr/' },
];

/** Official hosts as they would be written inside another address. */
const OFFICIAL_HOST =
  /(^|[^a-z0-9-])((www|vosdroits|entreprendre)\.)?service-public(\.gouv)?\.fr([/?#]|$)|\.(interieur|impots|numerique)\.gouv\.fr([/?#]|$)|www\.[a-z-]+\.gouv\.fr([/?#]|$)/i;
const COPIED_PATH =
  /^(particuliers|professionnels entreprises)\/vosdroits\/|booking\/create\/\d|rdvpref\/reservation/;

/** Letters and digits that pass for others: « serv1ce », « pub1ic », Cyrillic « і » in a punycode label. */
function folded(host: string): string {
  return plain(host.replace(/0/g, 'o').replace(/1/g, 'i').replace(/3/g, 'e').replace(/5/g, 's'));
}

/**
 * Whether an address of none of our sites tries to pass for one, and where the real page is. Judged on what is
 * written: user names before « @ », official names in the host, official hosts or their paths inside the address.
 */
export function lookalikeOf(address: Address, paid: boolean): Lookalike | null {
  const official = officialFor(address);
  if (paid) return { reason: 'paid', official };
  const { url, host } = address;
  if (url.username && OFFICIAL_HOST.test(`${decodeURIComponent(url.username)}/`))
    return { reason: 'imitation', official };
  const labels = host.split('.').slice(0, -1).join('.');
  const words = folded(labels);
  if (
    /service ?publ|demarches? ?simplifiees|demarche ?numerique|\bgouv\b|timbres? ?impots/.test(
      words,
    )
  )
    return { reason: 'imitation', official };
  if (/(^|\.)xn--/.test(host) && imitates(host)) return { reason: 'imitation', official };
  if (
    OFFICIAL_HOST.test(`${address.segments.join('/')}/`) ||
    OFFICIAL_HOST.test(address.query.get('u') ?? address.query.get('url') ?? '')
  )
    return { reason: 'copy', official };
  if (COPIED_PATH.test(address.words.join('/'))) return { reason: 'imitation', official };
  if (
    /rdv ?prefecture|rendez ?vous ?prefecture|prefecture ?(rdv|rendez)|titre ?de ?sejour|carte ?de ?sejour|demande ?de ?sejour|\banef\b/.test(
      words,
    )
  )
    return { reason: 'paid', official };
  return null;
}

/**
 * A machine's translation of an official page (`www-service--public-fr.translate.goog`): its words are not the
 * State's, and what is typed there does not go to the State. null for anything else.
 */
export function translationOf(address: Address): Lookalike | null {
  const coded = /^([a-z0-9-]+)\.translate\.goog$/.exec(address.host)?.[1];
  const whole = /^translate\.google\.[a-z.]+$/.test(address.host)
    ? (address.query.get('u') ?? '')
    : '';
  const original = coded
    ? `https://${coded.replace(/--/g, '_').replace(/-/g, '.').replace(/_/g, '-')}${address.url.pathname}`
    : whole;
  const host = /^https?:\/\/([a-z0-9.-]+)/i.exec(original)?.[1]?.toLowerCase();
  return host && isOfficial(siteOfHost(host).site) ? { reason: 'copy', official: original } : null;
}

/** A punycode label hides letters of another alphabet: what is left in plain letters still shows the name it imitates. */
function imitates(host: string): boolean {
  return host
    .split('.')
    .some(
      (label) =>
        label.startsWith('xn--') &&
        /s.?e.?r.?v.?i?.?c.?e.{0,3}p|p.?r.?e.?f.?e.?c.?t|g.?o.?u.?v|d.?e.?m.?a.?r.?c.?h|s.?e.?j.?o.?u.?r|t.?i.?m.?b.?r.?e/.test(
          label.slice(4),
        ),
    );
}

function officialFor(address: Address): string {
  const fiche = ficheIdIn(address.segments.at(-1));
  if (fiche) return `https://www.service-public.gouv.fr/particuliers/vosdroits/${fiche}`;
  const words = `${folded(address.host)} ${address.words.join(' ')}`;
  return (
    OFFICIAL_NAMES.find((o) => o.name.test(words))?.official ??
    'https://www.service-public.gouv.fr/'
  );
}
