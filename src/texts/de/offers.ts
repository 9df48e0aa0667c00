import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/offers.ts";
import { plural } from "./words.ts";

export const offerCommand: typeof en.offerCommand = {
  about: "Der Gruppe dauerhaft Hilfe anbieten, und sehen, was andere anbieten",
  verbs: {
    new: {
      about: "Dauerhaft Hilfe anbieten, etwa ein Gespräch oder eine Durchsicht",
      title: "Hilfe anbieten",
      submit: "Anbieten",
      options: {
        text: {
          about: "Was du anbietest, in einem Satz",
          label: "Was bietest du an?",
          hint: "„15 Minuten Gespräch über den Wechsel von der Pflege in die Software“",
        },
        kind: { about: "Welche Art von Hilfe es ist", label: "Welche Art von Hilfe?" },
        monthly: {
          about: "Wie oft im Monat höchstens; ohne Grenze, wenn du nichts angibst",
          label: "Wie oft im Monat höchstens?",
          hint: "Leer heißt: ohne Grenze",
        },
      },
    },
    list: {
      about: "Was Mitglieder anbieten",
      title: "Angebote",
      submit: "Anzeigen",
      options: { kind: { about: "Welche Art von Hilfe; sonst alle", label: "Welche?" } },
    },
    withdraw: {
      about: "Eines deiner Angebote zurücknehmen",
      title: "Angebot zurücknehmen",
      submit: "Zurücknehmen",
      options: {
        offer: {
          about: "Ein paar Worte des Angebots; ohne sie zeige ich deine Angebote",
          label: "Welches Angebot?",
        },
      },
    },
  },
};

export const offerMeetForm: typeof en.offerMeetForm = {
  title: "Kennenlernen",
  submit: "Fragen",
  options: {
    reason: {
      about: "Worüber du reden möchtest, und warum mit dieser Person",
      label: "Worüber möchtest du reden?",
      hint: "„Du kommst aus der Pflege; ich gehe den Schritt gerade“",
    },
  },
};

export const offers: typeof en.offers = {
  saved: ({ text }) => rich`Danke. Dein Angebot steht: „${bold(text)}“`,
  savedNext: ({ prefix }) =>
    `Andere finden es in /${prefix}offer list, und passende Bitten können unter vier Augen zu dir kommen, höchstens eine in der Woche.`,
  savedUnheard: ({ prefix }) =>
    `Andere finden es in /${prefix}offer list. Passende Bitten bringe ich dir, sobald du mir erlaubst, dir zu schreiben: Den Schalter findest du mit /${prefix}kith.`,
  guideTitle: "Nimmt jemand es an, dann frag erst und rate später:",
  guide:
    "„Was hat dich hierher gebracht?“ · „Was hast du versucht, und was wurde daraus?“ · „Was wäre ein gutes Ende für diese fünfzehn Minuten?“ Danach teile großzügig, was du weißt, und einen Namen, wenn du kannst.",
  tooMany: ({ most, prefix }) =>
    `Du hast ${most} Angebote. Nimm erst eines zurück: /${prefix}offer withdraw.`,
  same: "Das bietest du schon an, und es steht.",
  withdraw: "Zurücknehmen",
  withdrawn: ({ text }) => `Zurückgenommen: „${text}“. Danke für alles, was du damit gegeben hast.`,
  withdrawnBefore: "Dieses Angebot ist schon zurückgenommen.",
  whichWithdraw: "Welches meinst du? Das sind deine Angebote:",
  noneOwn: ({ prefix }) =>
    `Du hast kein Angebot. /${prefix}offer new macht eines; fünfzehn Minuten im Monat sind ein guter Anfang.`,

  listTitle: ({ count }) => plural(count, { one: "Ein Angebot", other: "# Angebote" }),
  offerHelp: "Hilfe anbieten",
  none: ({ prefix }) =>
    `Das bietet noch niemand an. Möchtest du? /${prefix}offer new dauert eine Minute.`,
  line: ({ name, text }) => rich`${bold(name)}: „${text}“`,
  small: ({ kind, monthly }) =>
    monthly === null
      ? kind
      : `${kind}, ${plural(monthly, { one: "höchstens einmal im Monat", other: "höchstens #-mal im Monat" })}`,
  yours: "Deins",
  meet: "Kennenlernen",
  over: "Dieses Angebot ist zurückgenommen. In der Liste stehen vielleicht andere.",
  ownOffer: "Das ist dein eigenes Angebot. Andere können dich darüber kennenlernen.",
  meetReason: ({ reason, offer }) => `${reason} (Es geht um dein Angebot: „${offer}“)`,
};
