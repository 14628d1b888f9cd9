/** Somebody else moved a payment between its reading and its moving: nothing was done, and it may be asked again. */
export class Overtaken extends Error {
  constructor() {
    super('a payment was moved by somebody else meanwhile');
    this.name = 'Overtaken';
  }
}
