/**
 * Cuts a stream of bytes into whole messages of the Postgres protocol: a type byte, then a length that counts itself.
 * A client's first message has no type byte.
 *
 * @returns takes the next bytes, and gives the messages that are now complete
 */
export function createWireReader(options: {
  readonly startsWithoutType: boolean;
}): (bytes: Buffer) => Buffer[] {
  let typeBytes = options.startsWithoutType ? 0 : 1;
  let parts: Buffer[] = [];
  let have = 0;

  return (bytes) => {
    parts.push(bytes);
    have += bytes.length;
    const messages: Buffer[] = [];
    for (;;) {
      if (have < typeBytes + 4) return messages;
      // Joined only when a message may be complete: a large value in small pieces would else be copied over and over.
      let first = parts[0] ?? Buffer.alloc(0);
      if (first.length < typeBytes + 4) parts = [(first = Buffer.concat(parts))];
      const size = typeBytes + first.readInt32BE(typeBytes);
      if (have < size) return messages;
      const all = parts.length === 1 ? first : Buffer.concat(parts);
      messages.push(all.subarray(0, size));
      parts = size === all.length ? [] : [all.subarray(size)];
      have = all.length - size;
      typeBytes = 1;
    }
  };
}
