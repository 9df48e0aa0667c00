/** In front of these nobody is greeted by what follows alone. */
const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|sir|dame|herr|frau)\.?$/i;

/** The name as one greets somebody with: "Ana Silva" is Ana, "Dr. Ana Silva" stays whole. */
export function greetingName(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  return rest.length === 0 || TITLE.test(first) ? name : first;
}
