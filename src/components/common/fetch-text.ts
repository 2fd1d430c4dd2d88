import { limitTime } from './time-limit.ts';

/**
 * Fetches a text. A slow connection may take as long as it needs, but not stand still.
 *
 * @throws Error if it cannot be loaded, has another status than 200 to 299, or if nothing arrives for a while
 */
export async function fetchText(url: string, options: RequestInit = {}): Promise<string> {
  const controller = new AbortController();
  let text = '';
  try {
    const { ok, status, body } = await limitTime(
      fetch(url, { ...options, signal: controller.signal }),
    );
    if (!ok || !body) throw new Error(`${url}: HTTP status ${status}`);
    const reader = body.getReader();
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await limitTime(reader.read());
      text += decoder.decode(value, { stream: !done });
      if (done) return text;
    }
  } catch (error) {
    controller.abort();
    throw error;
  }
}
