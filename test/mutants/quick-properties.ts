import fc from "fast-check";

// A property runs once for each mutant that it covers: three seconds of it find most of what all its runs would find.
fc.configureGlobal({ interruptAfterTimeLimit: 3000, markInterruptAsFailure: false });
