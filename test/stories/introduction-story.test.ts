import { describeIntroductionStory } from "./introduction-story.ts";
import { CHATS } from "./start-story.ts";

for (const chat of CHATS) describeIntroductionStory(chat, "postgres");
describeIntroductionStory("playground", "embedded");
