/** How many activities to confirm the home page shows. */
export const SHOWN_AT_HOME = 3;
