import { isCollection, isNode, isPair, isScalar, visit, type Document, type Node } from 'yaml';

/** The most nodes around a value; each level of a mapping has two. */
const deepest = 200;

/** A value of a YAML text that would be lost or changed. */
interface ValueProblem {
  node: Node;
  message: string;
  hint: string;
}

/**
 * Keeps the spelling of numbers and booleans in the values of declared fields, as text: `08006` and `1.10` are codes and
 * versions more often than numbers. A value whose spelling JSON keeps, such as `3`, is not changed.
 */
export function keepFieldSpelling(document: Document): void {
  visit(document, {
    Pair(_, { key, value }, path) {
      const outer = path.filter(isPair).map((pair) => (isScalar(pair.key) ? pair.key.value : null));
      const isPlace = outer.length === 0 || (outer.length === 2 && outer[0] === 'cases');
      if (!isPlace || !isScalar(key) || key.value !== 'fields' || !isNode(value)) return;
      visit(value, {
        Scalar(position, node) {
          const { source, value: read } = node;
          if (position === 'key' || (typeof read !== 'number' && typeof read !== 'boolean')) return;
          if (source !== undefined && source !== String(read)) node.value = source;
        },
      });
      return visit.SKIP;
    },
  });
}

/** Finds values that have no equal in JSON, in which the site publishes them. */
export function findValueProblems(document: Document): ValueProblem[] {
  const problems: ValueProblem[] = [];
  visit(document, {
    Collection(_, node, path) {
      if (path.length <= deepest) return;
      const message = 'The values are nested too deeply.';
      problems.push({ node, message, hint: 'Write them with fewer levels.' });
      return visit.BREAK;
    },
    Pair(_, { key }) {
      if (isCollection(key)) {
        const message = 'The name of a field cannot be a list or contain fields.';
        problems.push({ node: key, message, hint: 'Put text that begins with { or [ in quotes.' });
      }
      if (!isScalar(key) || key.value !== '__proto__') return;
      const message = 'A field cannot have the name `__proto__`, because it would be lost.';
      problems.push({
        node: key,
        message,
        hint: 'Write a different name, or leave the field out.',
      });
    },
    Scalar(key, node) {
      const { value, source = String(value) } = node;
      if (typeof value !== 'number' || key === 'key') return;
      if (!Number.isFinite(value)) {
        const message = `\`${source}\` is not a number that JSON can contain.`;
        problems.push({ node, message, hint: `Write a number, or put it in quotes: "${source}"` });
      } else if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        const message = `The number \`${source}\` is too large, so its last digits would change.`;
        problems.push({ node, message, hint: `Put it in quotes: "${source}"` });
      }
    },
  });
  return problems;
}
