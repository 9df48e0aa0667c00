import type { PlaceId, WireAnswer, WireEntry, WireUpdate } from "../wire.ts";
import { createAnnouncer } from "./announcer.ts";
import { createComposer } from "./composer/composer.ts";
import * as api from "./connection/api.ts";
import { followState, nothingYet } from "./connection/follow-state.ts";
import { withEntry } from "./connection/with-entry.ts";
import { createDesk, type ClockMove } from "./desk/desk.ts";
import { openBehind } from "./dialog/behind-dialog.ts";
import { openForm } from "./dialog/form-dialog.ts";
import { element } from "./element.ts";
import { createSidebar } from "./sidebar/sidebar.ts";
import type { MessageContext } from "./transcript/message-context.ts";
import { spokenEntry } from "./transcript/spoken-entry.ts";
import { createTranscriptView } from "./transcript/transcript-view.ts";
import { createWelcome } from "./welcome/welcome.ts";
import { shortDay, timeOfDay } from "./when.ts";
import { words } from "./words.ts";

const ME = "kith.me";

let state = nothingYet;
let place: PlaceId = "general";
let clock = { now: 0, heardAt: 0 };
let pending = 0;
let unsent: { readonly line: string; readonly id: string } | undefined;

const announcer = createAnnouncer();
const problem = element("p", { class: "page-problem", role: "alert", hidden: true });
const transcript = createTranscriptView(messageContext, () => {
  perform({ kind: "home" }, place).catch(() => showProblem(words.message.pressFailed));
});
const sidebar = createSidebar({ person: become, place: goTo, join: joinAs });
const desk = createDesk({ move: (move) => void moveClock(move), fill });
const composer = createComposer({
  send: async (line, shown, files) => {
    // The same line after a failure is the same deed, should the first have arrived after all.
    unsent = unsent?.line === line ? unsent : { line, id: api.newDeliveryId() };
    await perform({ kind: "line", line, shown, files }, place, unsent.id);
    unsent = undefined;
  },
  ask: ({ command, verb, option, typed }) =>
    api.complete({ account: state.me, place, command, verb, option, typed }),
  announce: announcer.say,
});

const main = element("main", {}, problem);
document.body.append(main, announcer.root);
let stopFollowing = follow(localStorage.getItem(ME) ?? "");
setInterval(() => desk.showTime(state, now()), 15_000);

/** Once there is something to show. */
function addParts(): void {
  main.before(
    element("a", { class: "skip", href: "#composer" }, words.skip),
    element("header", { class: "side" }, sidebar.root, desk.opener),
  );
  main.append(transcript.root, composer.root);
  main.after(desk.root);
}

/** The simulated time; it runs on between the moves. */
function now(): string {
  return new Date(clock.now + performance.now() - clock.heardAt).toISOString();
}

function me(): { readonly name: string; readonly timeZone: string } {
  return state.people.find(({ account }) => account === state.me) ?? { name: "", timeZone: "UTC" };
}

function messageContext(): MessageContext {
  const indexOf = (account: string): number =>
    state.people.findIndex((person) => person.account === account);
  return {
    timeZone: me().timeZone,
    nameOf: (account) => state.people[indexOf(account)]?.name ?? account,
    colourOf: (account) => Math.max(indexOf(account), 0),
    press: (entry, id, chosen) =>
      void perform({ kind: "press", entry: entry.id, id, chosen }, entry.place).catch(() =>
        showProblem(words.message.pressFailed),
      ),
    openBehind: (entry) =>
      void api
        .fetchBehind(state.me, entry.id)
        .then(openBehind, () => showProblem(words.behind.failed)),
  };
}

function drawAll(): void {
  const current = state.places.find(({ id }) => id === place);
  if (current === undefined) place = "general";
  sidebar.show(state, place);
  const welcome = place === "general" ? createWelcome(state, fill) : undefined;
  transcript.show(state, place, welcome);
  desk.show(state, now());
  composer.show({
    commands: state.commands,
    people: state.people,
    largestFile: state.largestFile,
    onlyCommands: place === "direct",
  });
  document.title = `${me().name} · ${state.groupName} · Kith playground`;
  see();
}

/** What is looked at counts as read. */
function see(): void {
  const unread = state.places.find(({ id }) => id === place)?.unread ?? 0;
  if (unread > 0) void api.markRead(state.me, place).catch(() => undefined);
}

function follow(account: string): () => void {
  return followState(account, {
    state(whole) {
      const isFirst = state === nothingYet;
      state = whole;
      problem.hidden = true;
      setClock(state.now);
      if (isFirst) addParts();
      drawAll();
    },
    update,
    lost: () => showProblem(words.lost),
  });
}

function update(change: WireUpdate): void {
  switch (change.kind) {
    case "entry":
      putEntry(change.entry);
      return;
    case "people-and-places":
      state = { ...state, people: change.people, places: change.places };
      sidebar.show(state, place);
      see();
      return;
    case "clock":
      setClock(change.now);
      desk.showTime(state, now());
  }
}

function showProblem(text: string): void {
  problem.textContent = text;
  problem.hidden = false;
}

function setClock(at: string): void {
  clock = { now: Date.parse(at), heardAt: performance.now() };
}

function putEntry(entry: WireEntry): void {
  const entries = withEntry(state.entries, entry);
  if (entries === state.entries) return;
  state = { ...state, entries };
  if (entry.place === place) {
    // While one waits for an answer, what comes is likely to be it.
    const isAwaited = pending > 0 || entry.onlyYou || entry.author === state.me;
    transcript.update(entry, me().timeZone, isAwaited);
  }
  if (entry.author !== state.me) announcer.say(spokenEntry(entry, messageContext().nameOf));
}

async function perform(
  deed: api.Deed,
  where: PlaceId,
  deliveryId: string = api.newDeliveryId(),
): Promise<WireAnswer> {
  const { me } = state;
  pending += 1;
  problem.hidden = true;
  const slow = setTimeout(() => transcript.setThinking(true), 400);
  try {
    const answer = await api.act(me, where, deed, deliveryId);
    // It belongs to who asked, and somebody else may be played by now.
    if (state.me !== me) return answer;
    if (answer.kind === "entry") putEntry(answer.entry);
    if (answer.kind === "form") showForm(answer, deed, where);
    return answer;
  } finally {
    clearTimeout(slow);
    pending -= 1;
    if (pending === 0) transcript.setThinking(false);
  }
}

function showForm(
  { form }: Extract<WireAnswer, { readonly kind: "form" }>,
  deed: api.Deed,
  where: PlaceId,
): void {
  const entry = deed.kind === "press" || deed.kind === "submit" ? deed.entry : undefined;
  openForm({
    form,
    people: state.people,
    largestFile: state.largestFile,
    context: messageContext(),
    submit: (values, files) =>
      perform({ kind: "submit", id: form.submit, values, files, entry }, where),
  });
}

function fill(line: string): void {
  desk.close();
  composer.fill(line);
}

function goTo(next: PlaceId): void {
  place = next;
  drawAll();
}

function become(account: string): void {
  localStorage.setItem(ME, account);
  state = { ...state, me: account };
  sidebar.show(state, place);
  stopFollowing();
  stopFollowing = follow(account);
}

function joinAs(name: string): void {
  api.join(name).then(
    ({ account }) => become(account),
    () => showProblem(words.people.joinFailed),
  );
}

async function moveClock(move: ClockMove): Promise<void> {
  desk.setMoving(true);
  try {
    const moved = await api.moveClock(
      move === "nine" ? { tomorrowMorning: state.me } : { advanceMs: move.ms },
    );
    setClock(moved.now);
    const { timeZone } = me();
    announcer.say(
      words.clock.moved(`${shortDay(moved.now, timeZone)}, ${timeOfDay(moved.now, timeZone)}`),
    );
  } catch {
    announcer.say(words.clock.failed);
  } finally {
    desk.setMoving(false);
    desk.showTime(state, now());
  }
}
