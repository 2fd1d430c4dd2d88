import { family } from '../hostile/builds.ts';
import { testFamily } from '../support/test-family.ts';

testFamily('builds', family);
