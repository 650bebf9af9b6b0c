import { render } from 'preact';
import '../../entrypoints/sidepanel/style.css';
import './gallery.css';
import { direction, isLanguage, setLanguage, tagOf } from '@/lib/i18n';
import { Panel } from '@/components/state';
import { galleryPanel } from './panel';
import { SECTIONS } from './sections';

const asked = new URLSearchParams(location.search);
const language = asked.get('lang');

/** Without parameters: the same page four times, in each theme and direction. With `lang`: one of them. */
async function main() {
  const root = document.getElementById('app') as HTMLElement;
  if (!isLanguage(language)) return render(<Frames />, root);
  await setLanguage(language);
  document.documentElement.lang = tagOf(language);
  document.documentElement.dir = direction();
  const panel = await galleryPanel();
  render(
    <Panel.Provider value={panel}>
      <main class="panel main gallery">
        <h1>Galerie</h1>
        {SECTIONS.map(({ name, states }) => (
          <section key={name} data-component={name}>
            <h2 lang="fr">{name}</h2>
            {states.map(({ state, view: View }) => (
              <figure key={state} data-state={state}>
                <figcaption lang="fr">{state}</figcaption>
                <View />
              </figure>
            ))}
          </section>
        ))}
      </main>
    </Panel.Provider>,
    root,
  );
}

const KINDS = [
  ['fr', 'light'],
  ['fr', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const;

function Frames() {
  return (
    <div class="frames">
      {KINDS.map(([lang, scheme]) => (
        // A page in a frame takes the theme of the frame.
        <iframe
          key={`${lang}${scheme}`}
          title={`${lang} ${scheme}`}
          src={`?lang=${lang}`}
          style={{ colorScheme: scheme }}
        />
      ))}
    </div>
  );
}

void main();
