/** What must be found again in a sentence put back into French: name of the caution, in the French, in the return. */
const CAUTIONS = [
  [
    'peut',
    /\bpeu(?:t|vent)\b(?! pas)/i,
    /\bpeu(?:t|vent|x)\b|pouv|pourr|possib|éventuel|parfois|suscept|permet|capable|est en droit|a le droit|autoris|arriver|facult|suffi|risque/i,
  ],
  [
    'ne peut pas',
    /ne peu(?:t|vent) pas|n’y a pas|n’est pas|ne sont pas|\bne \S+ pas\b|n’a pas/i,
    /\bn(?:e|’|'|on)|pas\b|aucun|jamais|sans|impossible|interdi|sauf|hors|incap|refus|exclu|manqu|inacc|insuff/i,
  ],
  ['jamais', /\bjamais\b/i, /jamais|aucun|en aucun cas|pas\b|non\b/i],
  [
    'au cas par cas',
    /au cas par cas|apprécie|selon le préfet/i,
    /cas par cas|apprécie|évalu|exam|pèse|selon|décid|individuel|chaque cas|juge|estim|dépend/i,
  ],
  ['risque', /risque/i, /risque|danger|peut|menac|expos/i],
  ['refus', /refus/i, /refus|rejet|rejeté|négativ|déni|décline/i],
  ['quitter', /quitter/i, /quitter|OQTF|éloign|départ|expuls|sortir|partir/i],
  ['possible', /possible/i, /possib|peut|peuvent|pourr|éventuel/i],
  ['vérifier', /vérifi/i, /vérifi|contrôl|confirm|assur|regard|consult|exam|relire|relu/i],
];

/** Cautions of a French sentence that its return from another language does not carry any more. */
export const lostCaution = (french, back) =>
  CAUTIONS.flatMap(([name, inFrench, inReturn]) =>
    inFrench.test(french) && !inReturn.test(back) ? [name] : [],
  );
