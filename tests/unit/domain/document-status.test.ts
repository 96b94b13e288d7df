import { describe, expect, it } from 'vitest';
import { statusIn } from '../../../src/domain/document-status.ts';

describe('the status of a document', () => {
  const plan = { status: 'last-year', until: 2026 } as const;

  it('is the last year of the plan until that year is over', () => {
    expect(statusIn(plan, 2026)).toBe('last-year');
  });

  it('is past from the year after, whatever the file says', () => {
    expect(statusIn(plan, 2027)).toBe('past');
  });

  it('stays what was found out where no last year is printed', () => {
    expect(statusIn({ status: 'unchecked' }, 2050)).toBe('unchecked');
  });
});
