import { expect, it } from 'vitest';
import { parseTemplate, type Segment } from '../../../src/catalog/text/template.ts';
import { fillInside, type SampleRow } from '../../../src/components/code/case/sample-texts.ts';

const rules = { syntax: ['printf' as const], literal: [] };
const title = parseTemplate('Lost %s', rules, ['peer']);
const message = parseTemplate('The peer %s left %s', rules, ['peer', 'room']);
const row = (segment: Segment | undefined, sample: string): SampleRow[] =>
  segment?.type === 'placeholder' ? [{ segment, sample }] : [];
const rows = [...row(message[1], 'ann'), ...row(message[3], 'hall')];
const fill = (text: string, values: { name: string; value: string }[]) =>
  fillInside(text, [title, message], values, rows);

it('fills the messages in a longer text, and keeps what is around them', () => {
  expect(
    fill('[7] Lost ann: The peer ann left hall (again)', [
      { name: 'peer', value: 'bob' },
      { name: 'room', value: 'x' },
    ]),
  ).toEqual([
    { text: '[7] ', isValue: false },
    { text: 'Lost ', isValue: false },
    { text: 'bob', isValue: true },
    { text: ': ', isValue: false },
    { text: 'The peer ', isValue: false },
    { text: 'bob', isValue: true },
    { text: ' left ', isValue: false },
    { text: 'x', isValue: true },
    { text: ' (again)', isValue: false },
  ]);
});

it('accepts the names of links that are older than the arguments', () => {
  const pieces = fill('The peer ann left hall', [
    { name: '%s', value: 'bob' },
    { name: '%s', value: 'x' },
  ]);
  expect(pieces?.map(({ text }) => text).join('')).toBe('The peer bob left x');
});

it('leaves texts without the message alone', () => {
  expect(fill('The peer ann is here', [{ name: 'peer', value: 'bob' }])).toBeNull();
});
