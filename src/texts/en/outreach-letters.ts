import { asEnding, asSentence } from "../sentence.ts";
import { plural } from "./words.ts";

type Named = { readonly name: string };
type Way = "letter" | "e-mail" | "message";

/** "Because your team wrote about it" */
const BECAUSE = /^(?:because|since)\b/i;
/** Words that begin a thing, such as "your talk on shift planning". */
const THING = /^(?:your|the|a|an|this|that)\b/i;
/** Words of a sentence that says why. */
const SAYS_WHY = /\b(?:I|me|us|is|are|was|were|has|have|had|does|did|can|could|will)\b|\?$/;
/** Words of a sentence that offers something. */
const OFFERS = /^(?:we|my|let|perhaps|maybe|if|happy|glad|in return|you|there)\b|\bI\b|\?$/i;
/** What one offers to do, rather than a thing that one offers. */
const DEED =
  /^(?:to|help|show|share|send|introduce|read|review|test|write|bring|tell|explain|translate|lend|give|look|put|make|teach)\b/i;

/** What to write, and what would make it better. */
export const outreachLetters = {
  draftTitle: ({ name }: Named) => `For ${name}`,
  draftGood: "It says who you are, why you write and how long it takes. Copy it and send it.",
  letterGood: "I find nothing to change: send it.",
  /** Of a letter in a language whose words the check does not know. */
  seenFromOutside:
    "Letters in this language I only see from outside: how long they are, and whether they name who sent you. Three more things are yours to look at: ask for fifteen minutes, ask for what you want to learn and not for a job, and offer something.",
  draftFindings: ({ count }: { count: number }) =>
    plural(count, {
      one: "One thing might work better:",
      other: "# things might work better:",
    }),
  useAnyway: "Use It Anyway",
  changeIt: "Change It",
  notKept: "I do not keep this letter: copy it before you go on.",
  findings: {
    "asks-for-job": ({ words }: { words: string }) =>
      `“${words}” asks for a job. They can rarely give one, and always say how things work: ask for what you want to learn.`,
    "attaches-cv": ({ words }: { words: string }) =>
      `“${words}” turns it into an application. Leave the CV out, and bring it when they ask for it.`,
    "no-reason": ({ name }: Named) =>
      `It could go to anybody. Say why you write to ${name}: something they or their firm did lately that you liked.`,
    "no-offer": ({ name }: Named) =>
      `It only asks. Offer ${name} something, however small: what you know, whom you know, a hand with something.`,
    "referrer-missing": ({ referrer }: { referrer: string }) =>
      `${referrer} gave you the name: say so in the first sentence, as in “${referrer} suggested that I write to you.”`,
    "too-long": ({ count, limit }: { count: number; limit: number }) =>
      `It has ${count} words. Up to ${limit} are read at once: keep the reason, the question and the fifteen minutes.`,
    "no-time-limit":
      "It does not say how long it takes. Ask for fifteen minutes, and keep to them.",
  },

  letter: {
    greeting: ({ name, way: how }: Named & { way: Way }) =>
      how === "message" ? `Hello ${name},` : `Dear ${name},`,
    referrer: ({ referrer }: { referrer: string }) => `${referrer} suggested that I write to you.`,
    learn: (typed: string) => {
      const text = typed.trim().replace(/[.\s]+$/, "");
      if (
        /^(I|I’d|I’d|My|We|Could|Can|How do|How did|What do)\b/.test(text) ||
        /[?!]$/.test(text)
      ) {
        return /[?!]$/.test(text) ? text : `${text}.`;
      }
      const begun =
        /^[A-Z][a-z]/.test(text) &&
        /^(how|what|why|which|where|who|when|whether|if|about|more|from|to)\b/i.test(text)
          ? text.charAt(0).toLowerCase() + text.slice(1)
          : text;
      return /^(how|what|why|which|where|who|when|whether|if|about|more|from)\b/i.test(begun)
        ? `I would like to learn ${begun}.`
        : /^to\b/i.test(begun)
          ? `I would like ${begun}.`
          : `I would like to learn about ${begun}.`;
    },
    why: (typed: string) => {
      if (BECAUSE.test(typed)) return `I write to you ${asEnding(typed, BECAUSE)}.`;
      return THING.test(typed) && !SAYS_WHY.test(typed)
        ? `What made me write: ${asEnding(typed, THING)}.`
        : asSentence(typed);
    },
    offer: (typed: string) => {
      if (OFFERS.test(typed)) return asSentence(typed);
      return DEED.test(typed)
        ? `I could ${asEnding(typed, DEED).replace(/^to /, "")}.`
        : `I could offer ${asEnding(typed, THING)}.`;
    },
    fifteenMinutes: {
      letter:
        "Would you have fifteen minutes for a call in the next two weeks? I will ring when it suits you, and keep to the time.",
      "e-mail":
        "Would you have fifteen minutes for a call in the next two weeks? I will ring when it suits you, and keep to the time.",
      message: "Would you have fifteen minutes for a call in the next two weeks?",
    },
    close: ({ from, way: how }: { from: string | undefined; way: Way }) => {
      const thanks = how === "message" ? "Thank you" : "With many thanks";
      return from === undefined ? thanks : `${thanks},\n${from}`;
    },
    secondTry: ({ name, from }: Named & { from: string | undefined }) =>
      `Hello ${name}, I wrote to you some days ago, and I know how full a week can be. Would fifteen minutes on the phone suit you at some point? If not, that is fine too.${from === undefined ? "" : `\n${from}`}`,
  },
  secondTryTitle: "A second note, ready to copy:",
};
