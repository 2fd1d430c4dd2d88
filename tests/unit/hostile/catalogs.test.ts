import { family } from '../../hostile/catalogs.ts';
import { testFamily } from '../../support/test-family.ts';

testFamily('catalogs', family);
