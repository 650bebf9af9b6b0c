import { entry } from './entry.ts';

/** Civil status and family. */
export const FAMILY = [
  entry(
    '@birth',
    'acte [integral/original/complete/francai/etranger] [de] naissance | extrait [integral/plurilingue] [de] naissance | naissance copie/extrait/acte | bulletin naissance | registre naissance | certificat naissance | copie integral naissance | acte ~ naissance  | extrait acte filiation',
  ),
  entry('acte-de-naissance-enfant', 'acte naissance ~ reconnaissance [enfant/mineur]', { rank: 1 }),
  entry('@civil', 'piece/justificatif/document/acte ~ etat civil'),
  entry('@birth', 'indication ~ etat civil', { rank: 1 }),
  entry(
    '-',
    'demande/acquisition ~ nationalite francai | registre etat civil | service central etat civil | officier etat civil | page etat civil | lieu naissance | date naissance | filiation',
    { rank: -1 },
  ),
  entry(
    '@substitute',
    'jugement suppletif [tenant] [lieu] [acte] [naissance] | jugement declaratif [naissance] | suppletif [acte] [naissance]',
    { rank: 1 },
  ),
  entry('etat-civil-parents', 'mariage pere/mere/parent | naissance pere/mere/parent', {
    needsCue: true,
  }),
  entry('-', 'parent/conjoint/epou/partenaire/enfant/personne/ressortissant nationalite francai', {
    rank: 1,
  }),
  entry('-', 'comport*/mention*/indiquant/apparaitre ~~ filiation', { rank: 2 }),
  entry('@same', 'celui | celle | ceux'),
  entry(
    'attestation-concordance',
    'concordance [identite/nom] | attestation/certificat/acte ~ concordance | jugement rectificatif | jugement ~ rectification | attestation/certificat ~ individualite | rectification ~ etat civil | changement nom/prenom',
    { rank: 2 },
  ),
  entry(
    '@marriage',
    'acte [integral/original] [de] mariage | extrait/certificat/copie/bulletin/transcription/preuve/justificatif [de] [acte] mariage | mariage copie/extrait/acte | acte ~ mariage | transcription ~ mariage | copie integral mariage',
  ),
  entry('livret-de-famille', 'livret famille [international] | livret familial | livret ~ famille'),
  entry(
    'jugement-divorce',
    'jugement/acte/decision/ordonnance/certificat/convention/attestation/preuve/justificatif ~ divorce [pour] [faute] | divorce prononce | ordonnance ~ conciliation | jugement/acte ~ separation | divorce ~ jugement | jugement dissolution',
    { rank: 0 },
  ),
  entry('@death', 'acte/certificat/extrait/bulletin/copie/justificatif/avi ~ dece | dece ~ acte'),
  entry(
    'jugement-adoption',
    'jugement/acte/decision ~ adoption | adoption [pleniere/simple] | adoption ~ jugement',
    { rank: 1 },
  ),
  entry(
    'convention-pacs',
    'convention/attestation/contrat/justificatif/recepisse/certificat/copie/enregistrement/declaration/preuve/extrait ~ pac | convention/attestation/contrat/justificatif/recepisse/certificat/copie/enregistrement/declaration ~ pacte [civil] [solidarite] | pacte civil solidarite | non dissolution [pac] | attestation ~ non dissolution | pac date/enregistre',
    { rank: 1 },
  ),
  entry(
    '-',
    'partenaire pac | partenaire ~ pacte [civil] [solidarite] | conclu* ~ pac | certificat non pac',
    { rank: 2 },
  ),
  entry(
    'justificatif-lien-familial',
    'justificatif/preuve/document/piece/justifi*/etabli*/attest*/prouv*/acte ~~ lien [de] parente/familial/famille/filiation/alliance | lien parente/familial/filiation/alliance | composition famille/familial | fiche familial etat civil | preuve ~ filiation',
    { needsCue: true, family: true },
  ),
  entry(
    '@parenthood',
    'justificatif/preuve/document/piece/acte ~~ etat civil ~~ lien parente/filiation | lien parente/filiation ~ enfant | piece ~ lien parente ~~ enfant | reconnaissance anticipee/paternite/maternite/enfant | acte reconnaissance | document etat civil ~~ filiation',
    { needsCue: true, rank: 1 },
  ),
  entry(
    'certificat-nationalite-francaise',
    'certificat [de] nationalite [francai] | cnf | decret naturalisation | ampliation decret | decret reintegration | declaration ~ nationalite [francai] [enregistre*] | declaration enregistree | manifestation volonte',
    { rank: 1 },
  ),
  entry(
    '@nationality',
    'justificatif/preuve/titre/document/piece/justifi*/attest*/prouv* ~~ nationalite francai | nationalite francai | preuve ~ francai nationalite | justificatif ~ qualite francai',
    { needsCue: true, family: true },
  ),
];
