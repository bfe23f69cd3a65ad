/** How far a long build is, in plain lines on the error output. It refuses to speak of a short one. */

/** A line is written for every so many steps. */
const stepsPerLine = 5_000;

/** Counts the steps of one stage: `e/ 10000 of 33000`; nothing is written of fewer than five thousand. */
export function progress(
  stage: string,
  total: number,
  write: (line: string) => void = (line) => void process.stderr.write(line),
): (steps?: number) => void {
  let done = 0;
  return (steps = 1) => {
    const before = Math.floor(done / stepsPerLine);
    done += steps;
    if (Math.floor(done / stepsPerLine) > before)
      write(`${stage} ${String(done)} of ${String(total)}\n`);
  };
}
