import { family } from '../../hostile/pastes.ts';
import { testFamily } from '../../support/test-family.ts';

testFamily('pastes', family);
