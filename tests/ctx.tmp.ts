import path from 'node:path';
import { chromium } from '@playwright/test';
import { createLaunchOptions } from './support/browser/browser-candidates.ts';
import { serve } from './support/serve.ts';
const { url, stop } = await serve(path.resolve('dist'));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run'] });
const pastes: Record<string,string> = {
 known: '{"errors":[{"code":"resource_not_found","message":"not found","long_message":"No user was found with id user_2abcDEFghi"}],"clerk_trace_id":"3f2b"}',
 open: '{"errors":[{"code":"form_param_value_invalid","message":"is invalid"}]}',
 alone: 'ApiError: This user is already a member of the organization.\n  status: 409',
 unlisted: '{"errors":[{"code":"session_token_expired","message":"new"}],"clerk_trace_id":"abc"}',
 sdk: 'ClerkAPIResponseError: Not Found',
 sentence: 'Handshake token verification failed: The provided Clerk Secret Key is invalid. (reason=secret-key-invalid, token-carrier=header)',
};
for (const [w,h,scheme] of [[1280,900,'light'],[390,844,'dark']] as const) {
  const ctx = await browser.newContext({ viewport:{width:w,height:h}, colorScheme: scheme });
  for (const [name,text] of Object.entries(pastes)) {
    const page = await ctx.newPage();
    await page.goto(url+'/explain/');
    await page.locator('textarea').first().fill(text);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/shots/p-${name}-${w}.png`, fullPage: true });
    await page.close();
  }
  await ctx.close();
}
await browser.close(); await stop();
