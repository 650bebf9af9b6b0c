/** The day on which the whole law held here was last reviewed. */
export const LAW_REVIEWED_ON = '2026-11-22';
