/**
 * Data as JSON inside a `<script>`: to JSON it is the same, to an HTML parser it holds neither a tag nor a comment,
 * and to none a line's end.
 */
export function jsonInHtml(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
