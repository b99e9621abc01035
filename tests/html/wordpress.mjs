// What WordPress 6.1 leaves of a post by an author without `unfiltered_html`: the elements of its `post` table
// that plain HTML has use for, with their attributes. The whole table is in its wp-includes/kses.php.

/** Every element may have these. */
const GLOBAL = [
  'class',
  'dir',
  'hidden',
  'id',
  'lang',
  'style',
  'title',
  'role',
  'aria-*',
  'data-*',
];
const TAGS =
  'a b blockquote br cite div em figcaption figure h1 h2 h3 h4 h5 h6 li ol p q span strong';
const TABLES = 'table tbody td tr ul';

/** For sanitize-html. */
export const wordpress = {
  allowedTags: `${TAGS} ${TABLES}`.split(' '),
  allowedAttributes: {
    '*': GLOBAL,
    a: ['href', 'rel', 'rev', 'name', 'target'],
    blockquote: ['cite'],
    q: ['cite'],
    table: ['width', 'cellpadding', 'cellspacing', 'border'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
};
