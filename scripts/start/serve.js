import './newer-node.js';

// Not a static import: an older Node would fail on the first type before it could say what is wrong.
await import('./serve-portal.ts');
