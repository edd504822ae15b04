/** An administrative area; its code says where it stands: 4 digits the city, 6 a county, 9 a township, 12 a village. */
export type Area = {
  readonly code: string;
  readonly parent: string | null;
  readonly level: 1 | 2 | 3 | 4;
  readonly name: string;
  /** Of villages only. */
  readonly rural: boolean | null;
};

const widths = [4, 6, 9, 12] as const;

/** Throws on a code that is not of 4, 6, 9 or 12 digits. */
export function areaOf(code: string, name: string): Area {
  const level = widths.indexOf(code.length as never);
  if (level < 0 || !/^\d+$/.test(code))
    throw new Error(`Not the code of a city, county, township or village: ${code}`);
  const parent = level === 0 ? null : code.slice(0, widths[level - 1]!);
  const rural = level === 3 ? isRural(name) : null;
  return { code, parent, level: (level + 1) as Area['level'], name, rural };
}

/** A residents' committee or community is town; a villagers' committee, a farm or a forest station is country. */
const isRural = (name: string): boolean => !/社区|居(民)?委(员)?会/.test(name);

/** The first code that no longer begins with this one: `code >= area and code < areaAfter(area)` is the whole branch. */
export const areaAfter = (code: string): string =>
  code.slice(0, -1) + String.fromCharCode(code.charCodeAt(code.length - 1) + 1);
