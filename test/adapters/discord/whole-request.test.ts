import { expect, onTestFinished, test } from "vitest";
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { ALL_BYTES, FILE_NAME } from "#test/support/canned-messages.ts";
import { openDiscord } from "./discord-under-test.ts";

test("files arrive though another library has set the connections that all share", async () => {
  const usual = getGlobalDispatcher();
  setGlobalDispatcher(new Agent());
  onTestFinished(() => setGlobalDispatcher(usual));
  const { driver } = await openDiscord();
  const maya = await driver.person("maya");
  await maya.type("/file");
  expect(await maya.downloads()).toEqual([{ name: FILE_NAME, bytes: ALL_BYTES }]);
});
