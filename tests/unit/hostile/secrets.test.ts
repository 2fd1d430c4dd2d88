import { family } from '../../hostile/secrets.ts';
import { testFamily } from '../../support/test-family.ts';

testFamily('secrets', family);
