import '../start/newer-node.js';

await import('./run-tests.ts');
