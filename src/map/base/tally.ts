/** Whether a base is worth showing, from how its tiles fared. */
import type { BaseTrouble } from '../../state/base.ts';
import type { Outcome } from './request.ts';

/** So many of the last tiles are remembered once a base is shown. */
const REMEMBERED = 12;
/** So many must have failed, and three times as many as came: a few failures are no reason to leave. */
const MANY = 6;
const OUTWEIGH = 3;
/** A view has fewer tiles than this. */
const MOST = 300;

export class Tally {
  private outcomes: Outcome[] = [];
  /** Nothing may be asked for: there may be no tiles at all, or those that came are still there. */
  private silenceIsFine: boolean;

  constructor(hasTiles = true) {
    this.silenceIsFine = !hasTiles;
  }

  /** Forgets what was: from now on something else is asked for. */
  begin(): void {
    this.outcomes = [];
  }

  note(outcome: Outcome): void {
    this.outcomes = [...this.outcomes.slice(-MOST), outcome];
  }

  /** A tile that had come turned out to be broken. */
  spoil(): void {
    const at = this.outcomes.lastIndexOf('good');
    if (at >= 0) this.outcomes.splice(at, 1);
    this.note('garbage');
  }

  get good(): number {
    return this.outcomes.filter(each => each === 'good').length;
  }

  /**
   * Null when enough of the first tiles came; `whole`: none is still on its way. Some that lack among
   * good ones are no failure.
   */
  firstView(whole: boolean): BaseTrouble | null {
    if (whole && this.outcomes.length === 0) return this.silenceIsFine ? null : 'missing';
    const bad = this.outcomes.filter(each => each !== 'good' && each !== 'missing').length;
    if (this.good === 0 || this.good < bad) return this.mostly() ?? 'slow';
    this.silenceIsFine = true;
    return null;
  }

  /** Why a base that is shown should be left; null while it does. Where nothing is to be shown is no failure. */
  later(): BaseTrouble | null {
    const told = this.outcomes.filter(each => each !== 'missing').slice(-REMEMBERED);
    const good = told.filter(each => each === 'good').length;
    const bad = told.length - good;
    return bad >= MANY && bad >= OUTWEIGH * good ? this.mostly() : null;
  }

  private mostly(): BaseTrouble | null {
    const counts = new Map<BaseTrouble, number>();
    for (const each of this.outcomes) {
      if (each !== 'good') counts.set(each, (counts.get(each) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, one], [, other]) => other - one);
    return most?.[0] ?? null;
  }
}
