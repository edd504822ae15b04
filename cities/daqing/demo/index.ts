export { type Generate, generateCity } from './generate-city.ts';
export type { Dirt, Expected, Manifest, ManifestFile, WorthALook } from './manifest.ts';
