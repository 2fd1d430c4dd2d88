import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { box, matches, twoErrors } from '../../support/browser/paste-box.ts';

/** Files that a reader drops on the paste box, and what the page must say. */
export interface DroppedCase {
  name: string;
  files: readonly { name: string; body: Buffer }[];
  /** Whether they are dropped or, like a picture that was copied, pasted. */
  by?: 'paste';
  said: RegExp | null;
  /** How many errors are found. */
  count: number;
}

const error = Buffer.from(twoErrors);
const utf16 = Buffer.from(twoErrors, 'utf16le');
const picture = Buffer.from(
  Array.from({ length: 3000 }, (_, index) => (index * index * 31 + index * 7) % 256),
);

/** The files. */
export const droppedCases: readonly DroppedCase[] = [
  {
    name: 'several files',
    files: [
      { name: 'first.json', body: error },
      { name: 'second.json', body: error },
    ],
    said: /Only first\.json was read\. Drop one file at a time/,
    count: 2,
  },
  {
    name: 'an empty file',
    files: [{ name: 'empty.log', body: Buffer.alloc(0) }],
    said: /empty\.log is empty\. Drop another file/,
    count: 0,
  },
  {
    name: 'a file with only blanks',
    files: [{ name: 'blank.log', body: Buffer.from(' \r\n\t') }],
    said: /blank\.log is empty/,
    count: 0,
  },
  {
    name: 'a picture',
    files: [{ name: 'error.png', body: picture }],
    said: /error\.png is not a text file\. Drop a log/,
    count: 0,
  },
  {
    name: 'a program',
    files: [{ name: 'server', body: Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(900)]) }],
    said: /server is not a text file/,
    count: 0,
  },
  {
    name: 'a pasted picture',
    files: [{ name: 'image.png', body: picture }],
    by: 'paste',
    said: /image\.png is not a text file/,
    count: 0,
  },
  {
    name: 'a pasted text file',
    files: [{ name: 'error.json', body: error }],
    by: 'paste',
    said: null,
    count: 2,
  },
  {
    name: 'a file of 12 MB',
    files: [
      {
        name: 'large.log',
        body: Buffer.concat([error, Buffer.alloc(12_000_000, 'all is well\n')]),
      },
    ],
    said: /Only the first 5 MB of large\.log were read/,
    count: 2,
  },
  {
    name: 'UTF-16 with a mark',
    files: [{ name: 'a.log', body: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]) }],
    said: null,
    count: 2,
  },
  {
    name: 'UTF-16 without a mark',
    files: [{ name: 'a.log', body: utf16 }],
    said: null,
    count: 2,
  },
  {
    name: 'UTF-16 in the other order',
    files: [{ name: 'a.log', body: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16() }],
    said: null,
    count: 2,
  },
  {
    name: 'Latin-1',
    files: [{ name: 'a.log', body: Buffer.from(`échec: ${twoErrors}`, 'latin1') }],
    said: null,
    count: 2,
  },
];

/** Drops or pastes the files, and checks what the page says. A text that was in the box before is not lost. */
export async function checkDrop(
  page: Page,
  { files, by, said, count }: DroppedCase,
): Promise<void> {
  await page.goto('/explain/');
  await box(page).fill('typed before');
  const data = await page.evaluateHandle(
    (list) => {
      const transfer = new DataTransfer();
      for (const { name, body } of list)
        transfer.items.add(
          new File([Uint8Array.from(atob(body), (unit) => unit.charCodeAt(0))], name),
        );
      return transfer;
    },
    files.map(({ name, body }) => ({ name, body: body.toString('base64') })),
  );
  if (by === 'paste') {
    await box(page).evaluate((area, clipboardData) => {
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, data);
  } else {
    await box(page).dispatchEvent('dragover', { dataTransfer: data });
    await box(page).dispatchEvent('drop', { dataTransfer: data });
  }
  if (said) await expect(page.locator('paste-box')).toContainText(said, { timeout: 30_000 });
  await expect(matches(page)).toHaveCount(count, { timeout: 30_000 });
  if (count === 0) await expect(box(page)).toHaveValue('typed before');
}

/** Drops a real folder, as only the browser itself can. */
export async function checkFolder(page: Page): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'errbook-folder-'));
  try {
    await page.goto('/explain/');
    await box(page).fill('typed before');
    const { x = 0, y = 0 } = (await box(page).boundingBox()) ?? {};
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: x + 20, y: y + 20, data });
    }
    await expect(page.locator('paste-box > [role=status]')).toContainText(
      'A folder cannot be read. Drop a file, or paste its text.',
      { timeout: 30_000 },
    );
    await expect(box(page)).toHaveValue('typed before');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
