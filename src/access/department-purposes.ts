import type { Department, Purpose } from '#declarations';

/** For what each department may use the register; a role's purposes are narrowed by it. */
export const departmentPurposes = {
  federation: ['registry', 'determination', 'service', 'outreach', 'relapse-watch', 'monitoring'],
  civilAffairs: ['determination', 'registry', 'outreach', 'relapse-watch'],
  humanResources: ['determination', 'service'],
  medicalSecurity: ['determination'],
  health: ['service', 'determination'],
  education: ['service', 'determination'],
  housing: ['service', 'determination'],
  publicSecurity: ['registry'],
  ruralRevitalisation: ['relapse-watch'],
  tax: [],
  finance: ['payment'],
  justice: ['service', 'determination'],
  veterans: ['determination', 'service'],
} as const satisfies Record<Department, readonly Purpose[]> as Record<Department, readonly Purpose[]>;
