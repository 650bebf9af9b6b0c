import { plain } from './words';

/** What a text is about, as far as words tell. */
export interface Subject {
  procedure: string | null;
  /** A residence permit in France: true, false, or null when it cannot be told. */
  permit: boolean | null;
}

interface Row {
  procedure: string;
  permit: boolean;
  when: RegExp;
}

const PERMIT_WORDS =
  /\b(titres? (de |d )?sejours?|cartes? (de |d )?(sejour|resident)s?|certificats? de residence|recepisses?|autorisations? provisoires? de sejour|titredesejour|titre sej)\b/;

/**
 * Subjects, the first that fits wins; tried on plain words. Things that resemble a permit without being one come
 * before it: they are what a préfecture's « Étrangers » section also holds.
 */
const ROWS: readonly Row[] = [
  {
    procedure: 'commission-medicale-permis',
    permit: false,
    when: /commission medicale|visites? medicales?.*(permis|conduire|formation)/,
  },
  {
    procedure: 'permis-conduire',
    permit: false,
    when: /permis (internationa|de conduire|a points|bateau|de chasse)|echanges? d?e? ?(un )?permis|permis.*(conduire|etranger)|candidat libre|\bconduire\b/,
  },
  {
    procedure: 'immatriculation',
    permit: false,
    when: /immatriculation|cartes? grises?|vehicules?\b|\bsiv\b/,
  },
  { procedure: 'taxi-vtc', permit: false, when: /\b(taxis?|vtc|t3p)\b/ },
  { procedure: 'taxe-sejour', permit: false, when: /taxes? de sejour/ },
  // « Séjour » and « titre » of other worlds.
  {
    procedure: 'autre',
    permit: false,
    when: /\bsejours? (d |de |des |en |a |pour )?(vacances|tourist\w*|linguistiques?|scolaires?|neige|mer|montagne|adaptes?|jeunes|enfants|cohesion|decouverte|sportifs?|classe|colo\w*|camping|hote\w*|location)|accueils? collectifs? de mineurs|titres? (de |d )?(propriete|circulation|transport|restaurant|pension|recette|perception|conduite|navigation|peche|professionnels?)/,
  },
  { procedure: 'timbre', permit: false, when: /timbres? fisca|acheter un timbre/ },
  {
    procedure: 'naturalisation',
    permit: false,
    when: /naturalis|nationalite|devenir francais|ceremonie d accueil/,
  },
  {
    procedure: 'verification-embauche',
    permit: false,
    when: /verification (prealable|d un titre|du titre)|prealable (a l )?embauche|employeurs?\b.*verif/,
  },
  {
    procedure: 'autorisation-travail',
    permit: false,
    when: /autorisations? (provisoires? )?de travail|main d oeuvre etrangere/,
  },
  { procedure: 'renonciation-refugie', permit: false, when: /renonciation/ },
  {
    procedure: 'prolongation-visa',
    permit: false,
    when: /prolongation (de |d un |d |du )?(visas?|court)|prolongationvisa|(prolonger|prolongation).*\bvisas?\b/,
  },
  {
    procedure: 'regroupement-familial',
    permit: false,
    when: /regroupement familial|reunification familiale|faire venir (sa|ma) famille/,
  },
  {
    procedure: 'aps-protection-temporaire',
    permit: true,
    when: /\baps\b|protections? temporaires?|ukrain|autorisations? provisoires? de sejour/,
  },
  {
    procedure: 'dcem',
    permit: false,
    when: /\bdcem\b|documents? de circulation|voyage (de |d un |du )?mineur|document circulation|\btir\b|titre d identite republicain/,
  },
  {
    procedure: 'document-voyage',
    permit: false,
    when: /^(titre|document)s? de voyage|sauf conduit/,
  },
  {
    procedure: 'recherche-emploi',
    permit: true,
    when: /recherche (d )?emploi|fin etudes|apsfinetudes|\brece\d*\b/,
  },
  {
    procedure: 'renouvellement-recepisse',
    permit: true,
    when: /(renouvel|prolong|rnlvt|duplicata|demande).*(recepisse|attestation de prolongation)/,
  },
  {
    procedure: 'aes',
    permit: true,
    when: /\baes\b|admissions? except|(rdv|rendez vous) admission|exceptionnelle au sejour|\b435 ?[1-4]\b|regularisation|metiers? en tension|talents? en tension|\blpf\b/,
  },
  {
    procedure: 'etranger-malade',
    permit: true,
    when: /etrangers? malades?|etrangermalade|(enfants?|mineurs?) (etrangers? )?malades?|enfantmalade|sejour pour (raisons? de )?(soins|sante)|titre.*\bsoins\b/,
  },
  {
    procedure: 'changement-statut',
    permit: true,
    when: /changements? (de |d )?statu|changementdestatut/,
  },
  {
    procedure: 'cni-passeport',
    permit: false,
    when: /\bcni\b|cartes? (nationales? )?d identite|passeports?\b(?! talent)/,
  },
  {
    procedure: 'autre',
    permit: false,
    when: /agrement|subvention|habilitation|cartes? pro(fessionnelle)?\b|securite privee|artifice|drones?\b|debits? de boissons|elections?\b|manifestations?|urbanisme|\bimpots?\b|marches? publics?|enquetes? publiques?|especes protegees|derogation|\btransports?\b|pompiers?|secourisme|auto ?ecole|accessibilite|\berp\b|dotation|\bdetr\b|\bfonds\b|elevage|\bloup\b|plateformes?|entreprises?\b|\barmes?\b|\bchasse|explosifs?|medaille/,
  },
  {
    procedure: 'duplicata',
    permit: true,
    when: /duplicata|(perte|vol|perdu|vole)s?\b.*(titre|carte)|(titre|carte) (de |d )?(sejour|resident)\S*.*(perdu|vole|perte|\bvol\b)/,
  },
  {
    procedure: 'remise-titre',
    permit: true,
    when: /(remise|retrait|retirer|recuperer)( de| du| mon| d un| votre| des)? ?(titre|carte)/,
  },
  { procedure: 'renouvellement-resident', permit: true, when: /renouvel.*(resident|10 ans)/ },
  { procedure: 'algerien', permit: true, when: /certificats? de residence|(?<!non )\balgerien\w*/ },
  {
    procedure: 'vls-ts',
    permit: true,
    when: /vls ?ts|visa (de )?long sejour valant|valid(er|ation).*(visa|vls)/,
  },
  { procedure: 'visa', permit: false, when: /\bvisas?\b(?!.*(titre|carte))|\bschengen\b/ },
  { procedure: 'brexit', permit: true, when: /brexit|britannique|article 50|accord de retrait/ },
  {
    procedure: 'premiere-demande',
    permit: true,
    when: /(1ere|1re|premieres?|premier|prem) ?(demande|dde|titre|carte)|premieredemande|1eredemande|jeunes? majeurs?|jeunemajeur|avant ?(l age de )?13 ?ans|313 1[15]|\base\b|aide sociale a l enfance|aide sociale enfance|mineur non acc|(rdv|rendez vous).*\bpremi/,
  },
  {
    procedure: 'renouvellement',
    permit: true,
    when: /(renouvel|rnlvt).*(sejour|carte|titre|resident|vpf|\bpro\b|etrang)|^renouvellements?$|(rdv|rendez vous).*renouvel|etrangers? reno\w*$/,
  },
  {
    procedure: 'vie-privee-familiale',
    permit: true,
    when: /vie privee( et)? familiale|\bvpf\b|conjoints? (de |d (un |une )?)?francais|parents? d enfants? francais/,
  },
  { procedure: 'asile', permit: false, when: /\basile\b(?!.*sejour)/ },
  {
    procedure: 'protection-internationale',
    permit: true,
    when: /protection (internationale|subsidiaire)|refugies?\b|apatrides?/,
  },
  {
    procedure: 'titre-sejour',
    permit: true,
    when: /droits? (au|de) sejour|sejour des (etrangers|ressortissants)|demarches? sejour|immigration (familiale|professionnelle)|immigrationpro|\banef\b|au sejour|\bsejour( |$)|^sejour\d*$|sejour\d\d|demande de ti(tre?)?$/,
  },
  { procedure: 'association', permit: false, when: /associations?\b/ },
];

/** Subjects that give way where a permit is named beside them. */
const YIELDS = new Set(['visa', 'cni-passeport', 'autre', 'association']);

/** Words of a section for foreigners: what is in it is about permits unless its title says otherwise. */
const FOREIGNERS =
  /\betrangers?\b|ressortissants? (etrangers|europeens|britanniques|ukrainiens|algeriens)|\bimmigration\b|accueil des etrangers/;

/** What this text is about. `procedure` null: no word told. A foreigners' section without more gives `permit` null. */
export function subjectOf(text: string): Subject {
  const words = plain(text);
  for (const row of ROWS) {
    if (!row.when.test(words)) continue;
    // « visa », « conduire »… said beside a permit that is the real subject: « carte de séjour … vous êtes titulaire d'un visa ».
    if (!row.permit && YIELDS.has(row.procedure) && PERMIT_WORDS.test(words)) continue;
    return { procedure: row.procedure, permit: row.permit };
  }
  if (PERMIT_WORDS.test(words)) return { procedure: 'titre-sejour', permit: true };
  return { procedure: null, permit: null };
}

/** Whether this text names a section for foreigners. */
export function namesForeigners(text: string): boolean {
  return FOREIGNERS.test(plain(text));
}
