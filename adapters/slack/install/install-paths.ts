/** The page that says what Kith is and asks for. */
export const INSTALL_PATH = "/slack/install";

/** Leads to Slack at once, as a link in Slack's own directory may. */
export const START_PATH = `${INSTALL_PATH}/start`;

/** Where Slack sends people back to. */
export const CALLBACK_PATH = "/slack/oauth/callback";
