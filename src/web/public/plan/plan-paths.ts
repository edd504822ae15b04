/** Addresses of the plan and of what the city offers. */
export const planPath = '/plan';
export const commitmentPath = (id: string): string => `${planPath}/${id}`;
export const programmesPath = '/programmes';
export const programmePath = (id: string): string => `${programmesPath}/${id}`;
