/** So many teams may play a hunt at once: each has a word of its own by which it is known. */
export const mostTeams = 40;
