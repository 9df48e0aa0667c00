import { describeRecordStory } from "./record-story.ts";
import { CHATS } from "./start-story.ts";

for (const chat of CHATS) describeRecordStory(chat, "postgres");
describeRecordStory("playground", "embedded");
