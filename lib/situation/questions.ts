import { FACTS, type FactId } from '@/lib/facts';
import { COUPLE_QUESTIONS } from './questions-family';
import { OTHER_QUESTIONS } from './questions-other';

export interface Question {
  /** One plain French sentence. */
  readonly question: string;
  /** Why it is asked, in one sentence. */
  readonly why: string;
  /** Where to look for the answer, or what counts. */
  readonly help?: string;
}

const PERSON_QUESTIONS = {
  'person.nationality': {
    question: 'Quelle est votre nationalité ?',
    why: 'Les Européens et les Algériens ont d’autres règles. Certains pays ont un accord avec la France.',
    help: 'Si vous en avez plusieurs, choisissez celle de votre passeport le plus utile.',
  },
  'person.birthDate': {
    question: 'Quelle est votre date de naissance ?',
    why: 'Plusieurs droits dépendent de l’âge : 16, 18, 19, 21 ou 65 ans.',
  },
  'person.bornInFrance': {
    question: 'Êtes-vous né ou née en France ?',
    why: 'Une carte existe pour les jeunes nés en France qui y ont grandi.',
  },
  'person.departement': {
    question: 'Dans quel département habitez-vous ?',
    why: 'Les règles changent à Mayotte, en Guyane et à Saint-Martin. Cela donne aussi votre préfecture.',
  },
  'person.wantsToWork': {
    question: 'Voulez-vous travailler avant vos 18 ans ?',
    why: 'Entre 16 et 18 ans, la carte n’est donnée qu’à ceux qui veulent travailler.',
    help: 'Un apprentissage ou une formation payée compte.',
  },
  'person.purpose': {
    question: 'Pourquoi êtes-vous en France ?',
    why: 'Pour vous montrer d’abord ce qui vous concerne, ou le bon service si nous ne traitons pas votre cas.',
  },
  'entry.mode': {
    question: 'Comment êtes-vous entré en France la dernière fois ?',
    why: 'Le visa décide de la voie possible et du prix à payer.',
    help: 'Regardez le visa et le cachet dans votre passeport.',
  },
  'entry.date': {
    question: 'Quand êtes-vous entré en France la dernière fois ?',
    why: 'Des délais et un droit à payer se comptent depuis l’entrée.',
    help: 'C’est la date du cachet. Une date approchée suffit si vous n’avez pas de cachet.',
  },
  'entry.viaSchengen': {
    question: 'Êtes-vous passé par un autre pays Schengen avant la France ?',
    why: 'Dans ce cas, une déclaration d’entrée pouvait être demandée.',
    help: 'Par exemple l’Italie, l’Espagne, l’Allemagne ou la Belgique.',
  },
  'entry.declarationMade': {
    question: 'Avez-vous fait une déclaration d’entrée en arrivant en France ?',
    why: 'Elle prouve l’entrée régulière quand on vient d’un autre pays Schengen avec un visa.',
    help: 'Elle se fait à la police ou à la gendarmerie. On vous a remis un papier ou un cachet.',
  },
  'entry.vlstsValidated': {
    question: 'Avez-vous validé votre visa en ligne ?',
    why: 'Un visa VLS-TS doit être validé dans les 3 mois de l’arrivée. Sinon il ne vaut pas titre de séjour.',
  },
  'entry.leftSince': {
    question: 'Avez-vous passé plus de 3 ans de suite hors de France ?',
    why: 'Une carte de résident peut être perdue après 3 ans d’absence.',
  },
  'residence.since': {
    question: 'Depuis quand vivez-vous en France ?',
    why: 'Plusieurs voies regardent depuis combien de temps vous vivez ici, en règle ou non.',
    help: 'Ne comptez pas les simples visites.',
  },
  'residence.continuous': {
    question: 'Avez-vous vécu en France sans longue interruption depuis cette date ?',
    why: 'Certaines durées doivent être continues.',
    help: 'Des vacances ou un voyage court ne comptent pas comme une interruption.',
  },
  'residence.regular': {
    question: 'Êtes-vous en séjour régulier aujourd’hui ?',
    why: 'Certaines cartes de 10 ans sont réservées aux personnes en règle. Répondre non ne ferme pas les autres voies.',
    help: 'En règle : un visa, une carte, un récépissé ou une attestation de prolongation encore valable.',
  },
  'residence.regularSince': {
    question: 'Depuis quand êtes-vous en séjour régulier, sans interruption ?',
    why: 'La carte de résident demande souvent 3 ou 5 ans de séjour régulier.',
  },
  'residence.habitualUnderPermit': {
    question: 'Avez-vous passé au moins 6 mois par an en France avec votre carte ?',
    why: 'Depuis 2024, une carte de plusieurs années n’est renouvelée que si vous vivez vraiment en France.',
  },
  'residence.studentPart': {
    question: 'Avez-vous eu un titre d’étudiant pendant ces années ?',
    why: 'Pour les Algériens, il faut alors 15 ans de présence au lieu de 10.',
  },
  'residence.withSchooledChild': {
    question: 'Avez-vous un enfant scolarisé en France depuis au moins 3 ans ?',
    why: 'C’est un élément que les préfectures regardent.',
    help: 'L’école maternelle compte.',
  },
  'permit.kind': {
    question: 'Quel document de séjour avez-vous ?',
    why: 'Une première demande, un renouvellement et un changement de motif n’ont pas les mêmes règles.',
    help: 'Prenez le plus récent, même s’il est expiré depuis peu.',
  },
  'permit.motif': {
    question: 'Pour quel motif ce titre vous a-t-il été donné ?',
    why: 'Le même motif : c’est un renouvellement. Un autre motif : c’est un changement de statut.',
    help: 'Regardez la mention écrite sur la carte ou sur le visa, ou le motif de votre demande.',
  },
  'permit.expiresOn': {
    question: 'Quand ce titre finit-il ?',
    why: 'La date de fin donne les jours pendant lesquels vous pouvez déposer la demande.',
    help: 'La date est écrite sur la carte ou sur le visa.',
  },
  'permit.since': {
    question: 'Depuis quand avez-vous un titre de ce motif ?',
    why: 'La carte de plusieurs années vient après un an ; la carte de résident après trois ans ou plus.',
  },
  'permit.renewals': {
    question: 'Combien de fois de suite avez-vous renouvelé cette carte d’un an ?',
    why: 'Depuis 2024, une même carte d’un an se renouvelle trois fois de suite au plus.',
  },
  'permit.held': {
    question: 'Avez-vous déjà eu une carte de séjour ou un VLS-TS en France ?',
    why: 'Cela peut éviter de payer un visa de régularisation.',
  },
  'permit.lateExcused': {
    question: 'Aviez-vous une raison grave de déposer en retard ?',
    why: 'Un retard coûte 180 €, sauf en cas de force majeure ou si votre visa est encore valable.',
    help: 'Par exemple une hospitalisation, ou le site officiel en panne avec des preuves.',
  },
} as const satisfies Partial<Record<FactId, Question>>;

/** The question that asks each fact, why it is asked, and where to find the answer. French source for the translators. */
export const QUESTIONS = {
  ...PERSON_QUESTIONS,
  ...COUPLE_QUESTIONS,
  ...OTHER_QUESTIONS,
} satisfies Record<FactId, Question> as Readonly<Record<FactId, Question>>;

/** The question of a fact; its title and description for one that has no wording yet. */
export const questionOf = (id: FactId): Question =>
  QUESTIONS[id] ?? { question: FACTS[id].title, why: FACTS[id].description };
