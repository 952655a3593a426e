import type { Linter } from 'eslint';

/** The guards alone: what tests/architecture provokes. */
export const architecture: Linter.Config[];
declare const config: Linter.Config[];
export default config;
