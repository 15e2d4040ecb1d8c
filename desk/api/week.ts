import type { Case } from '../../src/handoff/case.ts';
import type { Level } from './words.ts';

/** `GET /api/week?from=2026-01-26`, a Monday; counts of cases and never of employees. */
export interface Week {
  from: string;
  arrived: number;
  closed: number;
  byDay: { day: string; arrived: number; closed: number }[];
  byCommunity: { community: string; count: number }[];
  byKind: { kind: Case['kind']; count: number }[];
  byLevel: {
    level: Level;
    count: number;
    /** Minutes, medians and the slowest tenth; left out where nothing was done yet. */
    acknowledge?: { median: number; p90: number; inTime: number };
    close?: { median: number; p90: number; inTime: number };
  }[];
}
