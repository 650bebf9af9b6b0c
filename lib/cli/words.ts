import { FACT_GROUPS, FACT_IDS, FACTS } from '@/lib/facts';
import { DOCUMENT_NOTES, fingerprint, LAW_FACTS, routesInOrder } from '@/lib/law';
import { questionOf } from '@/lib/situation';

/** What a catalogue of the law and of the questions holds: id → French sentence. Ids are stable; order is that of the code. */
export function lawWords(): Record<string, string> {
  const words: Record<string, string> = {};
  const add = (id: string, text: string | undefined | null) => {
    if (text) words[id] = text;
  };
  for (const [group, { title }] of Object.entries(FACT_GROUPS)) add(`group.${group}`, title);
  for (const id of FACT_IDS) {
    const fact = FACTS[id];
    const question = questionOf(id);
    add(`question.${id}`, question.question);
    add(`why.${id}`, question.why);
    add(`help.${id}`, question.help);
    add(`fact.${id}`, fact.title);
    if (fact.type === 'choice')
      for (const [value, label] of Object.entries(fact.values)) add(`value.${id}.${value}`, label);
  }
  for (const route of routesInOrder()) {
    add(`route.${route.id}`, route.title);
    add(`route.${route.id}.summary`, route.summary);
    for (const ground of route.grounds)
      if (ground.id) add(`ground.${route.id}.${ground.id}`, ground.title);
    for (const ground of route.grounds)
      for (const stage of ground.stages)
        for (const rule of [
          ...stage.documents,
          ...stage.cards.flatMap((card) => card.documents ?? []),
        ])
          add(`detail.${fingerprint(rule.detail)}`, rule.detail);
  }
  for (const [id, note] of Object.entries(DOCUMENT_NOTES)) {
    add(`document.${id}`, note?.title);
    add(`document.${id}.what`, note?.what);
    add(`document.${id}.where`, note?.where);
  }
  for (const fact of LAW_FACTS) {
    add(`law.${fact.id}`, fact.text);
    add(`check.${fact.id}`, fact.check);
  }
  return words;
}

/** Short labels: nothing in them can promise. */
const LABEL = /^(?:group|value|question|fact|ground)\.|\.title$/;
const CAUTION =
  /\bpeut\b|\bpeuvent\b|au cas par cas|\bjamais\b|risque|pas un droit|aucun droit|possible|n’est pas|ne (?:donne|prouve|permet|vaut)|refus|quitter|dans certains cas|selon le préfet|apprécie|vérifi|une décision/i;

/** A sentence that carries caution: its translation needs a row in the back-translation table. Ids of the law or of messages. */
export const isCautious = (id: string, text: string): boolean =>
  !LABEL.test(id) && CAUTION.test(text);
