import type { AtlasError, ElementErrorCode, ElementFault } from './types.ts';

export class Failure extends Error implements AtlasError {
  override readonly name = 'AtlasError';

  constructor(
    readonly code: ElementErrorCode,
    message: string,
    readonly of: string | null = null,
  ) {
    super(message);
  }
}

export const faultOf = ({ code, message, of }: Failure): ElementFault => ({ code, message, of });
