import type { ActionRef } from "#chat/action-codec.ts";
import { idArg, oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import { openCommandLink } from "./open-command.ts";
import type { PracticeButton } from "./practice.ts";

type Label = PracticeButton["label"];

const task = { task: idArg, place: oneOf("list", "alone") };
const contact = { contact: idArg };
const outreach = { outreach: idArg };
const ask = { ask: idArg };
const helped = { ...ask, from: oneOf("post", "list") };
const give = { give: idArg };
const pair = { pair: idArg };
const path = { path: idArg };

/**
 * Actions that other rooms declare, by name: practices lead everywhere, and no room needs to know of the playbook. A
 * test holds each against what is declared.
 */
const links = {
  taskDone: link("task-done", task),
  writeIt: link("write-it", { task: idArg }),
  showContact: link("contact-show", contact),
  met: link("contact-met", contact),
  startOutreach: link("outreach-start", contact),
  outreachOf: link("outreach-of", contact),
  suggest: link("outreach-suggest", {}),
  move: link("outreach-move", { ...outreach, to: oneOf("sent", "replied", "silent", "declined") }),
  wait: link("outreach-wait", outreach),
  rest: link("outreach-rest", outreach),
  talked: link("outreach-talked", outreach),
  prepare: link("outreach-prepare", outreach),
  schedule: link("outreach-schedule", outreach),
  draft: link("outreach-draft", outreach),
  ahead: link("outreach-ahead", outreach),
  aheadDone: link("outreach-ahead-done", outreach),
  rehearse: link("outreach-rehearse", {}),
  outcome: link("meeting-outcome", { meeting: idArg }),
  inventory: link("inventory", {}),
  checkup: link("checkup", {}),
  week: link("week", {}),
  goal: link("goal-form", {}),
  confirm: link("give-confirm", give),
  correct: link("give-correct", give),
  thankGiver: link("give-thank", give),
  meetGiver: link("give-meet", give),
  raise: link("give-raise", { ...give, to: oneOf("met", "outcome"), at: oneOf("answer", "list") }),
  canHelp: link("ask-help", helped),
  knows: link("ask-know", helped),
  notThisTime: link("ask-not-this-time", ask),
  closeAsk: link("ask-close", ask),
  choosePeople: link("landing-choose", { landing: idArg }),
  pledge: link("landing-pledge", {}),
  willing: link("landing-willing", { answer: oneOf("one", "keep", "stop", "not-now", "no") }),
  meet: link("meet-answer", { question: idArg, answer: oneOf("met", "not-yet", "not-met") }),
  roundMet: link("round-met", pair),
  roundCalendar: link("round-calendar", pair),
  roundCannot: link("round-cannot", pair),
  roundJoin: link("round-join", {}),
  roundStatus: link("round-status", {}),
  pathAgree: link("path-agree", { ...path, way: oneOf("call-ahead", "note", "talk") }),
  pathDecline: link("path-decline", path),
  introduction: link("introduction-answer", { introduction: idArg, answer: oneOf("yes", "no") }),
};

const of = (label: Label, action: ActionRef): PracticeButton => ({ label, action });

/** The buttons of practices: what each says, and the deed that it does or opens. */
export const buttons = {
  done: (taskId: string) => of("done", links.taskDone.ref({ task: taskId, place: "alone" })),
  writeIt: (taskId: string) => of("writeIt", links.writeIt.ref({ task: taskId })),
  lookUp: (contactId: string) => of("lookUp", links.showContact.ref({ contact: contactId })),
  logTalkWith: (contactId: string) => of("logTalk", links.met.ref({ contact: contactId })),
  logTalk: () => of("logTalk", openCommandLink.ref({ command: "met" })),
  reachOut: (contactId: string) => of("reachOut", links.startOutreach.ref({ contact: contactId })),
  nextStep: (contactId: string) => of("nextStep", links.outreachOf.ref({ contact: contactId })),
  whoNext: () => of("whoNext", links.suggest.ref({})),
  sent: (id: string) => of("sent", links.move.ref({ outreach: id, to: "sent" })),
  replied: (id: string) => of("replied", links.move.ref({ outreach: id, to: "replied" })),
  noAnswer: (id: string) => of("noAnswer", links.move.ref({ outreach: id, to: "silent" })),
  giveItAWeek: (id: string) => of("giveItAWeek", links.wait.ref({ outreach: id })),
  letItRest: (id: string) => of("letItRest", links.rest.ref({ outreach: id })),
  talked: (id: string) => of("talked", links.talked.ref({ outreach: id })),
  prepare: (id: string) => of("prepare", links.prepare.ref({ outreach: id })),
  setTime: (id: string) => of("setTime", links.schedule.ref({ outreach: id })),
  draft: (id: string) => of("draft", links.draft.ref({ outreach: id })),
  noteForReferrer: (id: string) => of("noteForReferrer", links.ahead.ref({ outreach: id })),
  toldThem: (id: string) => of("toldThem", links.aheadDone.ref({ outreach: id })),
  rehearse: () => of("rehearse", links.rehearse.ref({})),
  addNames: (meetingId: string) => of("addNames", links.outcome.ref({ meeting: meetingId })),
  addPerson: () => of("addPerson", openCommandLink.ref({ command: "contact-add" })),
  newPeople: () => of("newPeople", openCommandLink.ref({ command: "contact-new" })),
  listNames: () => of("listNames", links.inventory.ref({})),
  checkUp: () => of("checkUp", links.checkup.ref({})),
  myWeek: () => of("myWeek", links.week.ref({})),
  setGoal: () => of("setGoal", links.goal.ref({})),
  addEmployers: () => of("addEmployers", links.goal.ref({})),
  whoKnows: () => of("whoKnows", openCommandLink.ref({ command: "knows" })),
  confirm: (id: string) => of("confirm", links.confirm.ref({ give: id })),
  correct: (id: string) => of("correct", links.correct.ref({ give: id })),
  sendThanks: (id: string) => of("sendThanks", links.thankGiver.ref({ give: id })),
  meetGiver: (id: string) => of("meetGiver", links.meetGiver.ref({ give: id })),
  weTalked: (id: string) => of("weTalked", links.raise.ref({ give: id, to: "met", at: "answer" })),
  ledToMore: (id: string) =>
    of("ledToMore", links.raise.ref({ give: id, to: "outcome", at: "answer" })),
  logHelp: () => of("logHelp", openCommandLink.ref({ command: "gave" })),
  canHelp: (id: string) => of("canHelp", links.canHelp.ref({ ask: id, from: "post" })),
  knowSomeone: (id: string) => of("knowSomeone", links.knows.ref({ ask: id, from: "post" })),
  notThisTime: (id: string) => of("notThisTime", links.notThisTime.ref({ ask: id })),
  seeAsks: () => of("seeAsks", openCommandLink.ref({ command: "ask-list" })),
  seeMyAsks: () => of("seeMyAsks", openCommandLink.ref({ command: "ask-mine" })),
  closeAsk: (id: string) => of("closeAsk", links.closeAsk.ref({ ask: id })),
  askGroup: () => of("askGroup", openCommandLink.ref({ command: "ask-new" })),
  offerSomething: () => of("offerSomething", openCommandLink.ref({ command: "offer-new" })),
  thankSomebody: () => of("thankSomebody", openCommandLink.ref({ command: "thanks" })),
  introduceTwo: () => of("introduceTwo", openCommandLink.ref({ command: "intro" })),
  choosePeople: (id: string) => of("choosePeople", links.choosePeople.ref({ landing: id })),
  promiseCalls: () => of("promiseCalls", links.pledge.ref({})),
  oneCall: () => of("oneCall", links.willing.ref({ answer: "one" })),
  sayYes: (id: string) => of("sayYes", links.introduction.ref({ introduction: id, answer: "yes" })),
  sayNo: (id: string) => of("sayNo", links.introduction.ref({ introduction: id, answer: "no" })),
  weMet: (id: string) => of("weMet", links.meet.ref({ question: id, answer: "met" })),
  notYet: (id: string) => of("notYet", links.meet.ref({ question: id, answer: "not-yet" })),
  didNotMeet: (id: string) => of("didNotMeet", links.meet.ref({ question: id, answer: "not-met" })),
  roundCalendar: (id: string) => of("roundCalendar", links.roundCalendar.ref({ pair: id })),
  roundMet: (id: string) => of("weMet", links.roundMet.ref({ pair: id })),
  cannotThisTime: (id: string) => of("cannotThisTime", links.roundCannot.ref({ pair: id })),
  callAhead: (id: string) => of("callAhead", links.pathAgree.ref({ path: id, way: "call-ahead" })),
  talkMyself: (id: string) => of("talkMyself", links.pathAgree.ref({ path: id, way: "talk" })),
  declinePath: (id: string) => of("notThisTime", links.pathDecline.ref({ path: id })),
  joinRound: () => of("joinRound", links.roundJoin.ref({})),
  seeRound: () => of("seeRound", links.roundStatus.ref({})),
};
