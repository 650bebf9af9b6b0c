import { TERMS } from '@/lib/glossary';
import { t } from '@/lib/i18n';

const order = new Intl.Collator('fr');
const SORTED = [...TERMS].sort((a, b) => order.compare(a.name, b.name));

/** Every word of the administration that the panel explains, in the order of the French alphabet. */
export function Words() {
  return (
    <dl class="glossary" data-testid="glossary">
      {SORTED.map(({ id, name }) => (
        <div key={id}>
          <dt lang="fr">{name}</dt>
          <dd>{t(`glossary.${id}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
