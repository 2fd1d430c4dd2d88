import { createCaseIds } from '../model/addresses.ts';
import { spell, type Group } from '../model/group.ts';
import type { Issue } from '../files/issue.ts';

/** Checks that the id of a record is unique among the ids and the anchors of names of its code, ignoring case. */
export function checkCaseIds(groups: readonly Group[]): Issue[] {
  return groups.flatMap((group) => {
    const { records } = group;
    const anchors = records.map(({ data: { id, name } }) => {
      const [ofName] = name === undefined ? [] : createCaseIds('', [{ name }]);
      return [id, ofName].flatMap((anchor) => anchor?.toLowerCase() ?? []);
    });
    return records.flatMap((record, index) => {
      const { id } = record.data;
      if (id === undefined) return [];
      const owner = anchors.findIndex(
        (taken, at) => at !== index && taken.includes(id.toLowerCase()),
      );
      const other = records[owner]?.data;
      // Of two equal ids, the second one is reported.
      if (!other || (isSameId(id, other.id) && owner > index)) return [];
      const message = isSameId(id, other.id)
        ? `Two cases of \`${spell(group)}\` have the id \`${id}\`.`
        : `The id \`${id}\` is the anchor of the case \`${other.name}\` of \`${spell(group)}\`.`;
      return [
        record.issue(['id'], message, 'Write another id, which links to the case will have.'),
      ];
    });
  });
}

function isSameId(id: string, other: string | undefined): boolean {
  return id.toLowerCase() === other?.toLowerCase();
}
