import { entry } from './entry.ts';

/** Civil status and family. */
export const FAMILY = [
  entry(
    '@birth',
    'extrait [integral/plurilingue] naissance | bulletin/registre/certificat naissance | copie integral naissance | acte ~ naissance',
  ),
  entry('acte-de-naissance-enfant', 'acte naissance ~ reconnaissance [enfant/mineur]', { rank: 1 }),
  entry('@civil', 'piece/justificatif/document ~ etat civil | acte etat civil'),
  entry('@birth', 'indication ~ etat civil', { rank: 1 }),
  entry(
    '-',
    'demande/acquisition ~ nationalite francai | registre/officier/page etat civil | service central etat civil | lieu/date naissance | filiation',
    { rank: -1 },
  ),
  entry(
    '@substitute',
    'jugement suppletif [tenant lieu acte naissance] | jugement declaratif [naissance] | suppletif [acte naissance]',
    { rank: 1 },
  ),
  entry('etat-civil-parents', 'mariage/naissance pere/mere/parent', {
    needsCue: true,
  }),
  entry('justificatif-lien-familial', 'fiche familial [etat] [civil]', { rank: 1 }),
  entry('@birth', 'justificatif/preuve ~ naissance', { rank: -1 }),
  entry('-', 'parent/conjoint/epou/partenaire/enfant/personne/ressortissant nationalite francai', {
    rank: 1,
  }),
  entry('-', 'comport*/mention*/indiquant/apparaitre ~~ filiation', { rank: 2 }),
  entry('@same', 'celui/celle/ceux'),
  entry(
    'attestation-concordance',
    'concordance [identite/nom] | ATTEST/acte ~ concordance | jugement rectificatif | jugement ~ rectification | ATTEST ~ individualite | changement nom/prenom',
    { rank: 2 },
  ),
  entry(
    '@marriage',
    'extrait/certificat/copie/bulletin/transcription/preuve/justificatif [acte] mariage | acte/transcription ~ mariage | copie integral ~ mariage',
  ),
  entry('livret-de-famille', 'livret famille [international] | livret familial | livret ~ famille'),
  entry(
    'jugement-divorce',
    'ATTEST/jugement/acte/decision/ordonnance/convention/preuve/justificatif ~ divorce [pour faute] | divorce prononce | ordonnance ~ conciliation | jugement/acte ~ separation | jugement dissolution | PROOF/piece ~~ dissolution [mariage/union anterieure] | justifi* ~~ dissolution',
    { rank: 0 },
  ),
  entry('@death', 'acte/certificat/extrait/bulletin/copie/justificatif/avi ~ dece'),
  entry('jugement-adoption', 'jugement/acte/decision ~ adoption | adoption [pleniere/simple]', {
    rank: 1,
  }),
  entry(
    'convention-pacs',
    'ATTEST/convention/contrat/justificatif/recepisse/copie/enregistrement/declaration/preuve/extrait/justifi* ~ pac | ATTEST/convention/contrat/justificatif/recepisse/copie/enregistrement/declaration ~ pacte [civil solidarite] | pacte civil solidarite | non dissolution [pac] | attestation ~ non dissolution | pac date/enregistre',
    { rank: 1 },
  ),
  entry('-', 'partenaire pac | partenaire ~ pacte [civil solidarite] | conclu* ~ pac', { rank: 2 }),
  entry(
    'justificatif-lien-familial',
    'PROOF/PROVE/piece/etabli*/acte ~~ lien parente/familial/famille/filiation/alliance/matrimonia* | lien parente/familial/filiation/alliance | composition famille/familial | preuve ~ filiation',
    { needsCue: true, family: true },
  ),
  entry(
    '@parenthood',
    'PROOF/piece/acte ~~ etat civil ~~ lien parente/filiation | lien parente/filiation ~ enfant | piece ~ lien parente ~~ enfant | PROOF/piece justifi*/etabli*/attest*/prouv* ~ filiation | reconnaissance anticipee/paternite/maternite/enfant | acte reconnaissance | document etat civil ~~ filiation',
    { needsCue: true, rank: 1 },
  ),
  entry(
    'certificat-nationalite-francaise',
    'certificat nationalite [francai] | cnf | decret naturalisation/reintegration | ampliation decret | declaration ~ nationalite [francai enregistre*] | declaration enregistree | manifestation volonte',
    { rank: 1 },
  ),
  entry(
    '@nationality',
    'PROOF/PROVE/titre/piece ~~ nationalite francai | nationalite francai | justificatif ~ qualite francai',
    { needsCue: true, family: true },
  ),
];
