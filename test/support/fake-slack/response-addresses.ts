import type { Fields } from "./fields.ts";
import { textAt } from "./fields.ts";
import { changeMessage, contentError, contentOf, postMessage } from "./messages.ts";
import type { FakeMessage, ResponseAddress, World } from "./world.ts";

const MOST_USES = 5;
const LIFE_MS = 30 * 60_000;

export function newAddress(
  world: World,
  user: string,
  channel: string,
  original: FakeMessage | undefined,
): string {
  const id = `${world.team.id}/${world.next()}/secret`;
  world.addresses.set(id, {
    user,
    channel,
    original,
    madeAt: world.clock.now().getTime(),
    uses: 0,
  });
  return id;
}

/** One answer posted to a response_url. */
export function answerAt(
  world: World,
  id: string,
  body: Fields,
): { readonly status: number; readonly error?: string } {
  const address = world.addresses.get(id);
  if (address === undefined) return { status: 404, error: "no_such_url" };
  if (address.uses >= MOST_USES) return { status: 404, error: "used_url" };
  if (world.clock.now().getTime() - address.madeAt > LIFE_MS) {
    return { status: 404, error: "expired_url" };
  }
  address.uses++;
  const refused = showResponse(world, "response_url", address, body);
  return refused === undefined ? { status: 200 } : { status: 400, error: refused };
}

/** Shows an answer, from a response_url or from the acknowledgement of a slash command. */
export function showResponse(
  world: World,
  where: string,
  address: Pick<ResponseAddress, "user" | "channel" | "original">,
  body: Fields,
): string | undefined {
  const content = contentOf(body);
  const refused = contentError(world, where, content);
  if (refused !== undefined) return refused.error;
  const { user, channel, original } = address;
  if (body["replace_original"] === true && original !== undefined) {
    changeMessage(world, original, content, user);
    return undefined;
  }
  const onlyFor = textAt(body, "response_type") === "in_channel" ? undefined : user;
  postMessage(world, channel, content, { onlyFor, user });
  return undefined;
}
