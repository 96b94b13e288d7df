/** Why a base can't be had. */
import type { BaseTrouble } from '../../state/base.ts';

export class NoBase extends Error {
  /** As MapLibre asks for it: where a tile is missing it shows a coarser one. */
  readonly status: number;

  constructor(readonly why: BaseTrouble) {
    super(`base: ${why}`);
    this.status = why === 'missing' ? 404 : 0;
  }
}

/** Whether an error was counted where it came up; on its way through a worker it loses its class. */
export const isCounted = (fault: unknown): boolean =>
  fault instanceof Error && fault.message.includes('base: ');

export function troubleOf(fault: unknown): BaseTrouble {
  if (fault instanceof NoBase) return fault.why;
  if (fault instanceof DOMException && fault.name === 'TimeoutError') return 'slow';
  if (fault instanceof TypeError) return 'network';
  return 'garbage';
}

/** Null for an answer that is fine. */
export function troubleOfStatus(status: number): BaseTrouble | null {
  if (status >= 200 && status < 300) return null;
  // 418 and 429: what 天地图 and others say to a key that is spent.
  if ([401, 402, 403, 418, 429].includes(status)) return 'refused';
  return status >= 500 ? 'server' : 'missing';
}

/** 天地图 answers a key it doesn't know with words in place of a picture, now and then with a 200. */
export const speaksOfKey = (words: string): boolean =>
  /key|token|密钥|权限|鉴权|forbidden|denied|unauthori[sz]ed/iu.test(words);
