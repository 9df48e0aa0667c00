import type { Day } from "#core/calendar/calendar.ts";
import type {
  CONTACT_SOURCES,
  OUTREACH_STATES,
  STAGES,
  TASK_KINDS,
  TIES,
} from "#db/schema/index.ts";

export type Stage = (typeof STAGES)[number];

/** An open task whose day has come. */
export type DueTask = {
  readonly id: string;
  readonly kind: (typeof TASK_KINDS)[number];
  /** Whom it is about: one of the two. */
  readonly contactId: string | null;
  readonly memberId: string | null;
  readonly meetingId: string | null;
  /** Whose name was given, for `thank-referrer`. */
  readonly aboutContactId: string | null;
  /** How well they know the contact; null for a member. */
  readonly tie: (typeof TIES)[number] | null;
  readonly dueOn: Day;
};

/** An outreach under way, or one that ended within two weeks. */
export type OutreachFact = {
  readonly id: string;
  readonly contactId: string;
  readonly state: (typeof OUTREACH_STATES)[number];
  readonly tries: number;
  /** The day of the next step, as a snooze may have moved it; null: nothing is left to do. */
  readonly nextOn: Day | null;
  /** The day of the meeting, in the member's zone, and the instant. */
  readonly meetsOn: Day | null;
  readonly meetsAt: Date | null;
  readonly hasDraft: boolean;
  /** Whether somebody gave this name, and whether they were asked to say a word ahead. */
  readonly isReferred: boolean;
  readonly isReferrerAsked: boolean;
  readonly movedOn: Day;
};

/** A contact whom nothing else is about: no open task of keeping in touch, no outreach under way or resting. */
export type ContactFact = {
  readonly id: string;
  readonly tie: (typeof TIES)[number];
  readonly source: (typeof CONTACT_SOURCES)[number];
  readonly lastSpokeOn: Day | null;
  /** Who gave the name, if anybody did. */
  readonly isReferred: boolean;
};

/** One act of help, seen from the member. */
export type GiveFact = {
  readonly id: string;
  /** The other one. */
  readonly memberId: string;
  /** When it was given, or confirmed. */
  readonly on: Day;
};

/** Something with a day that concerns another member or nobody: an ask, a request, a question. */
export type DatedFact = {
  readonly id: string;
  readonly memberId: string | null;
  /** How many people it is with, that one included, where it can be more than one. */
  readonly others?: number;
  readonly on: Day;
};

/**
 * What the playbook knows of one member, as of one instant: ids, kinds and days; not one word that anybody typed. All
 * days are the member's own. Lists are short, the first to be done first.
 */
export type Facts = {
  readonly groupId: string;
  readonly memberId: string;
  readonly now: Date;
  readonly today: Day;
  /** Whoever has not said is searching. */
  readonly stage: Stage;
  readonly joinedOn: Day;
  readonly hasGoal: boolean;
  readonly hasTargetEmployers: boolean;

  readonly tasks: readonly DueTask[];
  readonly outreaches: readonly OutreachFact[];
  /** Whether they have ever written to somebody, and when they last did. */
  readonly lastWroteOn: Day | null;
  /** The newest conversation on record. */
  readonly lastMeeting: { readonly id: string; readonly on: Day; readonly newNames: number } | null;
  /** Of the last 30 days. */
  readonly meetings: { readonly count: number; readonly newNames: number };

  /** How many contacts they have, and one of each kind that would be worth a word. */
  readonly contacts: {
    readonly count: number;
    /** Spoken with last four weeks ago or more. */
    readonly quietStrong: ContactFact | null;
    /** Spoken with last twelve weeks ago or more, and less than three years. */
    readonly quietWeak: ContactFact | null;
    /** Three years or more (practice 21). */
    readonly dormant: ContactFact | null;
    /** A name that somebody gave, not yet written to. */
    readonly freshName: ContactFact | null;
    /** Somebody not known yet and not referred, never spoken with (practice 28). */
    readonly stranger: ContactFact | null;
    /** The closest one, for the very first letter (practice 37). */
    readonly gentle: ContactFact | null;
  };
  readonly inventory: { readonly names: number; readonly circlesDone: number };
  readonly lastCheckupOn: Day | null;
  /** The Monday of the newest week that they reviewed or planned. */
  readonly lastWeekReviewed: Day | null;

  readonly asks: {
    /** Sent to them in private and not answered. */
    readonly routed: readonly DatedFact[];
    /** Open asks of others that their standing offers or their pledge answer by kind. */
    readonly fitting: readonly DatedFact[];
    /** Open asks of others that they have not answered. */
    readonly openCount: number;
    /** Their own with answers of which none was called useful. */
    readonly unsettled: readonly DatedFact[];
    readonly ownOpen: number;
    readonly lastAskedOn: Day | null;
  };
  readonly offers: number;
  readonly gives: {
    /** Help that they are to confirm. */
    readonly toConfirm: readonly GiveFact[];
    /** Confirmed within two weeks and not thanked for. */
    readonly toThank: readonly GiveFact[];
    /** Names that they were given a week ago or more, within two months, with nothing told since. */
    readonly toRaise: readonly GiveFact[];
    readonly givenCount: number;
    /** The last confirmed one that they gave. */
    readonly lastGaveOn: Day | null;
    readonly firstReceivedOn: Day | null;
  };
  readonly landing: {
    readonly id: string;
    readonly on: Day;
    readonly hasCredits: boolean;
  } | null;
  readonly pledge: {
    readonly callsLeft: number;
    readonly startsOn: Day;
    readonly isStopped: boolean;
    readonly hasDigest: boolean;
  } | null;

  /** Introductions that wait for their yes or no. */
  readonly introductions: readonly DatedFact[];
  /** "Did you meet?", asked and not answered. */
  readonly meetQuestions: readonly DatedFact[];
  readonly rounds: {
    /** Whether the group has rounds in which they could take part and do not. */
    readonly canJoin: boolean;
    /** Whom they are to talk to in this round, with nothing said since. */
    readonly toSchedule: readonly DatedFact[];
  };
  /** Quiet questions whether they know somebody, not answered. */
  readonly pathsToAnswer: readonly DatedFact[];
};
