import type { InputName } from "./inputs.ts";

/** One thing that is wrong with the inputs, in words for the person who wrote the workflow. */
export interface Problem {
  /** The input as it is spelled in YAML. */
  readonly input: InputName;
  /** What is wrong and what to write instead: sentences that go on from the input's name, `is required: …`. */
  readonly message: string;
  /** Where in a file the problem is: the path as the user gave it, and the line, counted from 1. */
  readonly place?: Place;
}

/** A place in a file; lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** Takes a problem down; reading goes on, so that one run reports them all. */
export type ReportProblem = (problem: Problem) => void;
