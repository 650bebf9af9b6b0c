/** Rows of the file on admission exceptionnelle that are not facts of law, each with its reason. */
export const leftOutAdmissionExceptionnelle: readonly {
  readonly id: string;
  readonly reason: string;
}[] = [
  {
    id: 'AES-REC-18',
    reason: 'Dit qu’un délai de 40 jours n’existe dans aucun texte : il n’y a rien à montrer.',
  },
];
