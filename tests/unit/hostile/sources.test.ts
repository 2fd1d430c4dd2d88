import { family } from '../../hostile/sources.ts';
import { testFamily } from '../../support/test-family.ts';

testFamily('sources', family);
