import { family } from '../../hostile/mcp.ts';
import { testFamily } from '../../support/test-family.ts';

testFamily('mcp', family);
