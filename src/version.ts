/** The action's version, and the only place that has it; part of the `User-Agent`. */
export const VERSION = "1.0.0";
