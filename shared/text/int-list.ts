/** A list of whole numbers that grows: four bytes each, where a page has millions of them. */
export class IntList {
  private cells = new Int32Array(64);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    if (this.count === this.cells.length) {
      const wider = new Int32Array(Math.ceil(this.count * GROWTH));
      wider.set(this.cells);
      this.cells = wider;
    }
    this.cells[this.count++] = value;
  }

  at(index: number): number {
    return this.cells[index]!;
  }

  set(index: number, value: number): void {
    this.cells[index] = value;
  }
}

/** Less than doubling: the old cells and the new ones are there together while they are copied. */
const GROWTH = 1.5;
