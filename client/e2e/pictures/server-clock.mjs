/**
 * Loaded into the server before its own code: the present begins at `STARTS_AT` and goes on from there. The demo story
 * is told relative to today, so this is what keeps the dates on the pictures from moving every day.
 */
const Real = Date;
const shift = Real.parse(process.env.STARTS_AT) - Real.now();

globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + shift);
    else super(...parts);
  }

  static now() {
    return Real.now() + shift;
  }
};
