import { t } from '@/lib/i18n';
import { InFrench, OutLink } from '../ui';

/** Who can help: plain names, and official addresses opened only by a click. */
const HELPERS = [
  { id: 'lawyer', href: 'https://www.cnb.avocat.fr/' },
  { id: 'aid', href: 'https://www.aidejuridictionnelle.justice.fr/' },
  { id: 'cimade', href: 'https://www.lacimade.org/' },
  { id: 'gisti', href: 'https://www.gisti.org/' },
  { id: 'defenseur', href: 'https://www.defenseurdesdroits.fr/' },
  { id: 'frv', href: 'https://www.france-victimes.fr/' },
] as const;

/** The list of those who help. */
export function Help() {
  return (
    <section>
      <h2>{t('urgent.who')}</h2>
      <ul class="helpers">
        {HELPERS.map(({ id, href }) => (
          <li key={id}>
            <p class="helper-name">
              <InFrench text={t(`urgent.who.${id}`)} />
            </p>
            <p>
              <InFrench text={t(`urgent.who.${id}.how`)} />
            </p>
            <p>
              <OutLink href={href} lang="fr">
                {new URL(href).host.replace(/^www\./, '')}
              </OutLink>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
