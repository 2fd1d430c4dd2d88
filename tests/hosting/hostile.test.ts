import { family } from '../hostile/nginx.ts';
import { testFamily } from '../support/test-family.ts';

testFamily('nginx', family);
