/** Who acts in the work of a city, from the village up; the table of roles gives each its rights. */
export const officers = [
  'village-worker',
  'township-officer',
  'county-officer',
  'city-officer',
  'finance-maker',
  'finance-checker',
] as const;

export type Officer = (typeof officers)[number];
