/** The few messages that the bridge must know, from https://www.postgresql.org/docs/18/protocol-message-formats.html */

const CANCEL_REQUEST = 80_877_102;

export const SYNC = Buffer.from([...Buffer.from("S"), 0, 0, 0, 4]);
export const READY_IDLE = Buffer.from([...Buffer.from("Z"), 0, 0, 0, 5, ...Buffer.from("I")]);

export const isQuery = (message: Buffer): boolean => message[0] === 0x51;
export const isSync = (message: Buffer): boolean => message[0] === 0x53;
export const isTerminate = (message: Buffer): boolean => message[0] === 0x58;

/** The engine is ready and in no transaction. */
export const isReadyIdle = (message: Buffer): boolean => message.equals(READY_IDLE);

/** Only a client's first message has no type byte; it begins with a length, whose first byte is 0. */
export const isStartup = (message: Buffer): boolean => message[0] === 0;

export const isCancelRequest = (message: Buffer): boolean =>
  isStartup(message) && message.length === 16 && message.readInt32BE(4) === CANCEL_REQUEST;

/** @param code SQLSTATE */
export function errorResponse(code: string, text: string): Buffer {
  const fields = Buffer.from(`SERROR\0VERROR\0C${code}\0M${text}\0\0`, "utf8");
  const head = Buffer.from("E\0\0\0\0");
  head.writeInt32BE(4 + fields.length, 1);
  return Buffer.concat([head, fields]);
}
