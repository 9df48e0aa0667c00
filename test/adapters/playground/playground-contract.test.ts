import { describeAdapterContract } from "#test/adapters/adapter-contract.ts";
import { startPlayground } from "#test/support/start-playground.ts";

describeAdapterContract("playground", async (catalogue, handle) => {
  const { adapter, driver, close } = await startPlayground(catalogue, handle);
  return { adapter, driver: { ...driver, close } };
});
