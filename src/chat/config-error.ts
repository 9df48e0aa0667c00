/** A setting that is missing or wrong. The message names the variable and what to do; the process ends with code 1. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
