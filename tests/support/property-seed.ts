import { configureGlobal } from 'fast-check';

// One seed, one run: what is found today is found tomorrow. `npm run test:long` tries others.
configureGlobal({ seed: 20_261_122 });
