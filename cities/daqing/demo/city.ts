import type { Month } from '#kernel';
import { yearsAt } from './calendar.ts';
import { type Certificates, drawCertificates } from './draw-certificates.ts';
import { type Death, drawDeaths } from './draw-deaths.ts';
import { drawHomes, type Homes } from './draw-homes.ts';
import { drawInsurance, type Insurance } from './draw-insurance.ts';
import { drawMeans, type Means } from './draw-means.ts';
import { drawOrganisations, type Organisation } from './draw-organisations.ts';
import type { Population } from './people.ts';
import type { Area } from './places.ts';
import { citySize, settleCity } from './settle-city.ts';

/** All that the departments of the invented city know, before they write it down. */
export type InventedCity = {
  readonly seed: number;
  readonly month: Month;
  readonly population: Population;
  /** Full years at the start of the month, by person. */
  readonly ages: Uint8Array;
  readonly certificates: Certificates;
  readonly means: Means;
  readonly deaths: ReadonlyMap<number, Death>;
  readonly homes: Homes;
  readonly insurance: Insurance;
  readonly organisations: readonly Organisation[];
};

export type Draw = {
  readonly seed: number;
  readonly month: Month;
  readonly areas: readonly Area[];
  readonly persons: number;
};

export function drawCity({ seed, month, areas, persons }: Draw): InventedCity {
  const population = settleCity(citySize(persons), { areas, seed, month });
  const { people } = population;
  const ages = Uint8Array.from({ length: people.count }, (_, person) => yearsAt(people.born[person]!, month));
  const certificates = drawCertificates(population, { seed, month });
  const means = drawMeans({ population, certificates, seed, month });
  const deaths = drawDeaths({ population, certificates, means, seed, month });
  const homes = drawHomes({ population, certificates, seed, month });
  const insurance = drawInsurance({ population, certificates, means, seed, month });
  const counties = [...new Set(population.villages.map(({ code }) => code.slice(0, 6)))];
  const organisations = drawOrganisations(counties, { seed, persons });
  return { seed, month, population, ages, certificates, means, deaths, homes, insurance, organisations };
}
