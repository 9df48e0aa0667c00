import { ConfigError } from "#chat/config-error.ts";
import { type OperatorCommand, readOptions, withDatabase } from "./operator-command.ts";

/** Somebody who was kept as a contact asked not to be. */
export const suppressCommand: OperatorCommand = {
  name: "suppress",
  usage: "suppress --name NAME [--company COMPANY] [--email ADDRESS] --yes",
  about:
    "For a person who asked not to be anybody's contact: deletes them from all records of all groups, and nobody can save or import them again. Give a company or an address where there are namesakes.",
  examples: [
    'npm run kith -- suppress --name "Ana Silva" --email ana@silva.example --yes',
    'npm run kith -- suppress --name "Ana Silva" --company "Harbour Clinic" --yes',
  ],
  async run(request) {
    const said = readOptions(request, {
      name: { type: "string" },
      company: { type: "string" },
      email: { type: "string" },
      yes: { type: "boolean" },
    });
    const name = said.name?.trim() ?? "";
    if (name === "") throw new ConfigError('Say who: --name "Ana Silva"');
    if (said.yes !== true) {
      throw new ConfigError(
        `This deletes ${name} from every member's contacts and cannot be undone. Add --yes to do it.`,
      );
    }
    const { suppress } = await import("#features/suppression/index.ts");
    return withDatabase(request, async ({ db, keyedHash }) => {
      const { company, email } = said;
      const objector = { name, company, email };
      const done = await suppress({ db, keyedHash }, objector, request.now());
      request.print(`Deleted from ${done.contacts} members' contacts; nobody can save them again.`);
      if (done.gives > 0) request.print(`Taken out of ${done.gives} records of help.`);
      if (done.namesakes === 0) return "done";
      request.print(
        `${done.namesakes} contacts of the same name were left alone, as nothing says that they are the same person.`,
      );
      return "attention";
    });
  },
};
