import { describe } from "vitest";
import { describeAdapterContract } from "../adapter-contract.ts";
import { until } from "#test/support/fake-slack/world.ts";
import { MODES, startSlack } from "./slack-under-test.ts";

describe.each(MODES)("Slack in %s mode", (mode) => {
  describeAdapterContract("the contract", async (catalogue, handle) => {
    const { adapter, driver, fake } = await startSlack(mode, catalogue, handle);
    let acknowledged = 0;
    fake.world.bell.on("ack", () => acknowledged++);
    return {
      adapter,
      driver: {
        ...driver,
        close: async () => {
          await driver.close();
          if (fake.world.violations.length > 0) throw new Error(fake.world.violations.join("\n"));
        },
      },
      // Slack is told nothing but "received".
      untilThinking: () => until(fake.world, () => acknowledged > 0),
      notified: driver.notified,
    };
  });
});
